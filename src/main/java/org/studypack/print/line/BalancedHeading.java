package org.studypack.print.line;

import org.studypack.print.line.TotalFit.Place;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A heading of several lines, which is to have lines of like widths: the engine would fill all but
 * the last, and leave a word alone on that. It gets as much room at its right as leaves it the
 * number of lines that it has anyway.
 */
final class BalancedHeading {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Lines of a cover, of a title page and of the back of a booklet. */
    private static final Set<String> CLASSES =
            Set.of("cover-title", "cover-subtitle", "subtitle", "back-title");

    /** Titles of contents that follow each other, whose lines are chosen as those of text are. */
    private static final String RUN_ON = "run-on";

    /** A heading of more lines is text. */
    private static final int MOST_LINES = 5;

    /** What lengths are rounded to, in dots. */
    private static final int ROUNDING = 20;

    private final Element block;
    private final List<Place> places;
    private final int width;

    /**
     * @param places where its lines may end
     * @param width of its lines in dots
     */
    BalancedHeading(Element block, List<Place> places, int width) {
        this.block = block;
        this.places = places;
        this.width = width;
    }

    static boolean is(Element block) {
        return (HEADINGS.contains(block.getTagName())
                        || CLASSES.stream().anyMatch(block.getAttribute("class")::startsWith))
                && !block.hasAttribute("style");
    }

    /** Whether lines of like widths are wished of a block of text. */
    static boolean isRunOn(Element block) {
        return block.getAttribute("class").startsWith(RUN_ON);
    }

    /**
     * Narrows it.
     *
     * @param space what stands at the end of a line, for which the engine wants room, in dots
     * @param padding what it has at its right anyway, in dots
     * @param dots of a point
     */
    void balance(double space, double padding, float dots) {
        int wide = measure();
        double room = width - wide - space - ROUNDING;
        if (room > 0) {
            // The engine keeps the style of an element that it was asked for, so a copy stands in.
            Element copy = (Element) block.cloneNode(true);
            copy.setAttribute(
                    "style",
                    block.getAttribute("style")
                            + String.format(
                                    Locale.ROOT, "padding-right: %.2fpt", (room + padding) / dots));
            block.getParentNode().replaceChild(copy, block);
        }
    }

    /** The least width in which it has no more lines than in its own. */
    int measure() {
        int lines = lines(width);
        if (lines < 2 || lines > MOST_LINES) {
            return width;
        }
        int narrow = width / 2;
        int wide = width;
        while (wide - narrow > ROUNDING) {
            int middle = (narrow + wide) >>> 1;
            if (lines(middle) > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return wide;
    }

    /** How many lines the engine makes of it: each as full as can be. */
    private int lines(int measure) {
        int lines = 1;
        Place start = places.getFirst();
        for (int i = 1; i < places.size(); i++) {
            Place before = places.get(i - 1);
            if (places.get(i).end() - start.start() > measure && before.at() > start.at()) {
                start = before;
                lines++;
            }
            if (places.get(i).end() - start.start() > measure) {
                return Integer.MAX_VALUE;
            }
        }
        return lines;
    }
}
