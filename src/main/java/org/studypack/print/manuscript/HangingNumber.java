package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.Typeface;

import java.util.Locale;
import java.util.Optional;

/**
 * A number that hangs before the words of a question. The engine sets no box beside a line without
 * losing the space after it, so the number is part of the line: the style sheet moves it to the
 * left, and what it does not fill up to the words is added behind it. In a side column it is a box
 * of that width, and the space is taken from what is between that and the words.
 */
final class HangingNumber {
    /** How far the words of a worksheet stand behind the beginning of the number. */
    static final double ON_SHEET_MM = 8;

    /** The same of questions that are listed on a page without a side column. */
    static final double LISTED_EM = 1.9;

    private HangingNumber() {}

    /**
     * What stands between a number and the words, as a declaration.
     *
     * @param onSheet whether it stands on a worksheet, and not in a list
     */
    static Optional<String> space(Element number, PageDesign design, boolean onSheet) {
        PageDesign.Type type = design.type();
        if (!onSheet && design.hasSideColumn()) {
            double gutter = PageGeometry.points(design.side().gutter());
            return Optional.of(inPoints("margin-right", gutter - space(type)));
        }
        double indent = onSheet ? PageGeometry.points(ON_SHEET_MM) : LISTED_EM * type.size();
        double room = indent - width(number, type);
        return room <= 0 ? Optional.empty() : Optional.of(inPoints("padding-right", room));
    }

    private static String inPoints(String name, double length) {
        return String.format(Locale.ROOT, "%s: %.2fpt", name, length);
    }

    /** The space that stands between both as a character. */
    private static double space(PageDesign.Type type) {
        double own = Typeface.SERIF.metrics().advance(' ') / 1000.0;
        return (own + type.space()) * type.size();
    }

    private static double width(Element number, PageDesign.Type type) {
        StringBuilder text = new StringBuilder();
        boolean labelled = false;
        for (Node child : number.children()) {
            switch (child) {
                case Text own -> text.append(own.text());
                case Element label -> labelled = true;
            }
        }
        if (labelled) {
            return Double.MAX_VALUE;
        }
        FaceMetrics face = Typeface.SANS_BOLD.metrics();
        float wide = (float) text.codePoints().mapToDouble(face::advance).sum();
        return wide * type.size() / 1000 + space(type);
    }
}
