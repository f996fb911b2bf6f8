package org.studypack.print.page;

import com.openhtmltopdf.render.PageBox;

import org.studypack.book.Matter;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.print.line.FittedMarks;

import java.util.Map;
import java.util.TreeMap;

/**
 * Text that is drawn beyond the area of its page, where the engine cuts it off: a reader of the
 * file finds it, and a reader of the paper does not.
 */
final class CutText {
    /** Letters are narrower than their advance, and marks hang over, in points. */
    private static final float SPARE = 1;

    /** The most letters of a text in a message. */
    private static final int LONGEST = 80;

    private static final String SOFT_HYPHEN = "\u00AD";

    /** The first of each page of the engine. */
    private final Map<Integer, String> byPage = new TreeMap<>();

    /**
     * Knows of text that is drawn.
     *
     * @param area in which the page is drawn, in dots
     * @param dots a point
     */
    void drawn(int page, String text, float left, float right, int area, float dots) {
        if ((left < -SPARE * dots || right > area + SPARE * dots) && !text.isBlank()) {
            byPage.putIfAbsent(page, shown(text));
        }
    }

    /**
     * As a person reads it: without places where words may be divided, and no longer than a line.
     */
    private static String shown(String text) {
        String words = FittedMarks.without(text).replace(SOFT_HYPHEN, "").strip();
        int letters = words.codePointCount(0, words.length());
        return letters <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /** Reports it at what its page begins with. */
    void report(LaidOut laidOut, Matter matter, Diagnostics diagnostics) {
        byPage.forEach(
                (page, text) ->
                        diagnostics.report(
                                Code.TEXT_CUT_OFF,
                                laidOut.source(page).orElse(Location.of("pack.yaml")),
                                "“"
                                        + text
                                        + "” on page "
                                        + folio(laidOut, matter, page)
                                        + " is wider than its line, so that print cuts it off",
                                "try other words or another paper, and look at the pack's own style"
                                        + " sheet of print, if it has one"));
    }

    private static String folio(LaidOut laidOut, Matter matter, int page) {
        return TypesetPages.folio(matter, Math.max(0, laidOut.plan().page(page)));
    }

    /** The width of a page with its margins, in dots. */
    static int paper(PageBox page) {
        return page.getWidth(null);
    }

    /** The width in which a page is drawn, in dots. */
    static int area(PageBox page) {
        return page.getContentWidth(null);
    }
}
