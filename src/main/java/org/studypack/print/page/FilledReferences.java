package org.studypack.print.page;

import com.openhtmltopdf.layout.InlineBoxing;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;

import org.studypack.book.Matter;
import org.studypack.print.line.FittedBlock;
import org.studypack.print.manuscript.PageReferences;
import org.w3c.dom.Element;

import java.util.Map;
import java.util.Optional;

/**
 * Writes the numbers of pages into references, once it is known on which page everything stands.
 * Their places were kept when lines were chosen, so that no line breaks elsewhere; the room of
 * digits that a number has not is shared by the spaces of its line. The engine's own counters would
 * keep the place of three digits.
 */
final class FilledReferences {
    private final Matter matter;
    private final Map<String, TypesetPages.Place> places;
    private final LayoutContext context;

    /** Whether the line that is walked through is the engine's, and keeps its widths. */
    private boolean engines;

    private boolean filled;

    private FilledReferences(
            Matter matter, Map<String, TypesetPages.Place> places, SharedContext shared) {
        this.matter = matter;
        this.places = places;
        this.context = shared.newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
    }

    static void fill(LaidOut laidOut, Matter matter, SharedContext shared) {
        FilledReferences references = new FilledReferences(matter, laidOut.places(), shared);
        laidOut.roots().forEach(references::walk);
    }

    private void walk(Object node) {
        if (node instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> in(inline, child));
        }
        if (node instanceof LineBox line) {
            walk(line);
        } else if (node instanceof Box box) {
            box.getChildren().forEach(this::walk);
        }
    }

    private void walk(LineBox line) {
        boolean outer = engines;
        boolean before = filled;
        engines = !FittedBlock.isFitted(line.getParent());
        filled = false;
        line.getChildren().forEach(this::walk);
        if (filled && !engines) {
            line.setContentWidth(InlineBoxing.positionHorizontally(context, line, 0));
            line.calcCanvasLocation();
            line.calcChildLocations();
        }
        engines = outer;
        filled = before;
    }

    private void in(InlineLayoutBox around, Object child) {
        Element element = around.getElement();
        if (child instanceof InlineText text
                && element != null
                && element.hasAttribute(PageReferences.TARGET)) {
            fill(around, text, element.getAttribute(PageReferences.TARGET));
        } else {
            walk(child);
        }
    }

    private void fill(InlineLayoutBox around, InlineText text, String id) {
        Optional<String> folio =
                Optional.ofNullable(places.get(id))
                        .map(place -> TypesetPages.folio(matter, place.page()));
        String before = text.getSubstring();
        String after = PageReferences.filled(before, folio, engines);
        text.setMasterText(after);
        text.setSubstring(0, after.length());
        if (!engines && !after.equals(before)) {
            text.setWidth(
                    context.getTextRenderer()
                            .getWidth(
                                    context.getFontContext(),
                                    around.getStyle().getFSFont(context),
                                    after));
            filled = true;
        }
    }
}
