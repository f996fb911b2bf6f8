package org.studypack.print.page;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;

import org.jspecify.annotations.Nullable;
import org.studypack.book.MarkupRole;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.Locale;

/**
 * Finds what does not fit on its page, once all is laid out, and marks it so that it is set
 * otherwise: a picture smaller, a table with narrower columns.
 */
final class Oversize {
    /** The least share of a page that is left to a picture, however long its caption is. */
    private static final double LEAST_SHARE = 0.2;

    /** What a page keeps free for the space above a picture, in points. */
    private static final double ABOVE = 18;

    private final LaidOut laidOut;
    private final LayoutContext context;
    private final double dotsPerPoint;
    private final PageGeometry geometry;
    private final Diagnostics diagnostics;
    private boolean found;

    private Oversize(EngineRun run, LaidOut laidOut, Diagnostics diagnostics) {
        this.geometry = run.geometry();
        this.laidOut = laidOut;
        this.context = run.renderer().getSharedContext().newLayoutContextInstance();
        this.context.setFontContext(new PdfBoxFontContext());
        this.dotsPerPoint = run.renderer().getDotsPerPoint();
        this.diagnostics = diagnostics;
    }

    /**
     * Marks what does not fit, and reports what a person may want to change; whether anything was
     * marked.
     */
    static boolean mark(EngineRun run, LaidOut laidOut, Diagnostics diagnostics) {
        Oversize oversize = new Oversize(run, laidOut, diagnostics);
        laidOut.roots().forEach(oversize::walk);
        return oversize.found;
    }

    private void walk(Object node) {
        switch (node) {
            case TableBox table -> table(table);
            case BlockBox block when isPicture(block) -> picture(block);
            default -> {}
        }
        if (node instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(this::walk);
        }
        if (node instanceof Box box) {
            box.getChildren().forEach(this::walk);
        }
    }

    /** The cover's picture is as large as its page. */
    private static boolean isPicture(BlockBox block) {
        return block.isReplaced()
                && block.getElement() != null
                && block.getElement().getTagName().equals("img")
                && !isOfCover(block.getElement());
    }

    private static boolean isOfCover(Element element) {
        for (Node each = element; each instanceof Element around; each = each.getParentNode()) {
            if (around.getTagName().equals("section")) {
                return MarkupRole.COVER.isIn(around.getAttribute("class"));
            }
        }
        return false;
    }

    private void table(TableBox table) {
        Element element = table.getElement();
        if (element == null) {
            return;
        }
        if (mayBeTooWide(table)) {
            ColumnNeeds.of(table, context)
                    .filter(needs -> needs.breaksWords() || isTooWide(table))
                    .ifPresent(needs -> fit(table, needs));
        }
    }

    /** Words are measured only where the style sheet lets them be broken. */
    private static boolean mayBeTooWide(TableBox table) {
        return isTooWide(table) || letsWordsBreak(table.getFirstRow());
    }

    private static boolean isTooWide(TableBox table) {
        return table.getWidth() > table.getContainingBlockWidth();
    }

    private static boolean letsWordsBreak(@Nullable Box row) {
        return row != null
                && row.getChildCount() > 0
                && row.getChild(0).getStyle().isIdent(CSSName.WORD_WRAP, IdentValue.BREAK_WORD);
    }

    private void fit(TableBox table, ColumnNeeds needs) {
        double room = room(table, needs);
        TableFit fit = TableFit.of(needs, room, dotsPerPoint);
        fit.mark(table.getElement(), dotsPerPoint);
        found = true;
        if (!fit.isWhole()) {
            report(
                    Code.TABLE_TOO_WIDE,
                    table.getElement(),
                    "this table of "
                            + fit.widths().size()
                            + " columns is too wide for its page, so that words in it are divided",
                    "divide it: its first "
                            + fit.fitting()
                            + " columns fit beside each other on this paper");
        }
    }

    /** A table of the text that is too wide for it takes the side column too. */
    private double room(TableBox table, ColumnNeeds needs) {
        double own = table.getContainingBlockWidth();
        boolean isOfText = Math.abs(own - dots(geometry.design().measure())) < dotsPerPoint;
        if (!geometry.hasMarginalia() || !isOfText || TableFit.isUsual(needs, own)) {
            return own;
        }
        widen(table.getElement());
        return dots(geometry.design().width());
    }

    /** In a block around it, since the engine does not move tables to the left. */
    private static void widen(Element table) {
        Element around = table.getOwnerDocument().createElement("div");
        around.setAttribute("data-wide", "wide");
        table.getParentNode().insertBefore(around, table);
        table.getParentNode().removeChild(table);
        around.appendChild(table);
    }

    private double dots(double millimetres) {
        return PageGeometry.points(millimetres) * dotsPerPoint;
    }

    /** A caption and whatever else stands with a picture keeps its room. */
    private void picture(BlockBox picture) {
        Box figure = figure(picture);
        int page = laidOut.heightOf(laidOut.pageOf(picture));
        if (figure.getHeight() <= page) {
            return;
        }
        Element element = picture.getElement();
        double beside = figure.getHeight() - picture.getHeight() + ABOVE * dotsPerPoint;
        double room = Math.max(page - beside, page * LEAST_SHARE);
        element.setAttribute(
                "style", String.format(Locale.ROOT, "max-height: %.2fpt", room / dotsPerPoint));
        report(
                Code.BLOCK_TOO_TALL,
                element,
                "this picture is taller than a page and was made smaller",
                "crop it, or divide it into several pictures");
    }

    /** The figure around a picture, its caption included; the picture alone where there is none. */
    private static Box figure(Box picture) {
        for (Box each = picture; each != null; each = each.getParent()) {
            boolean own = each.getElement() != null && !each.isAnonymous();
            if (own && each.getElement().getTagName().equals("figure")) {
                return each;
            }
        }
        return picture;
    }

    private void report(Code code, Element element, String message, String hint) {
        found = true;
        Location place = Manuscript.source(element).orElse(Location.of("pack.yaml"));
        diagnostics.report(code, place, message, hint);
    }
}
