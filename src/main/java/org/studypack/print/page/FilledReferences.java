package org.studypack.print.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;

import org.studypack.book.Matter;
import org.studypack.print.manuscript.PageReferences;
import org.w3c.dom.Element;

import java.util.Map;
import java.util.Optional;

/**
 * Writes the numbers of pages into references, once it is known on which page everything stands.
 * Their places were kept when lines were chosen, so that nothing moves. The engine's own counters
 * would keep the place of three digits.
 */
final class FilledReferences {
    private final Matter matter;
    private final Map<String, TypesetPages.Place> places;

    private FilledReferences(Matter matter, Map<String, TypesetPages.Place> places) {
        this.matter = matter;
        this.places = places;
    }

    static void fill(LaidOut laidOut, Matter matter) {
        FilledReferences references = new FilledReferences(matter, laidOut.places());
        laidOut.roots().forEach(references::walk);
    }

    private void walk(Object node) {
        if (node instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> in(inline, child));
        }
        if (node instanceof Box box) {
            box.getChildren().forEach(this::walk);
        }
    }

    private void in(InlineLayoutBox around, Object child) {
        Element element = around.getElement();
        if (child instanceof InlineText text
                && element != null
                && element.hasAttribute(PageReferences.TARGET)) {
            fill(text, element.getAttribute(PageReferences.TARGET));
        } else {
            walk(child);
        }
    }

    private void fill(InlineText text, String id) {
        Optional<String> folio =
                Optional.ofNullable(places.get(id))
                        .map(place -> TypesetPages.folio(matter, place.page()));
        String filled = PageReferences.filled(text.getSubstring(), folio);
        text.setMasterText(filled);
        text.setSubstring(0, filled.length());
    }
}
