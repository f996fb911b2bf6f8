package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.Typeface;

import java.util.Locale;
import java.util.Optional;

/**
 * A number that hangs before the words of a question. The engine sets no box beside a line without
 * losing the space after it, so the number is part of the line: the style sheet moves it to the
 * left, and what it does not fill up to the words is added behind it.
 */
final class HangingNumber {
    /** How far the words stand behind the beginning of the number, in millimetres. */
    static final double INDENT = 8;

    private HangingNumber() {}

    /**
     * What a number is padded with at its end, as a declaration.
     *
     * @param type the size of the text in points
     */
    static Optional<String> padding(Element number, double type) {
        double room = PageGeometry.points(INDENT) - width(number, type);
        return room <= 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "padding-right: %.2fpt", room));
    }

    private static double width(Element number, double type) {
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
        return (wide + Typeface.SERIF.metrics().advance(' ')) * type / 1000;
    }
}
