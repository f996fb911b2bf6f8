package org.studypack.print.manuscript;

import org.studypack.book.PageDesign;
import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.Typeface;

/**
 * Measures what stands in the margins of worksheets, in the sans face. Lengths are in points.
 *
 * @param type its size
 * @param space by how much of its size a space between words is wider than the face has it
 */
record SmallPrint(double type, double space) {
    /** The width of a character that the face does not have, in thousandths of its size. */
    private static final float OTHER = 1000;

    static SmallPrint of(PageDesign design, double type) {
        return new SmallPrint(type, design.type().space());
    }

    SmallPrint ofSize(double other) {
        return new SmallPrint(other, space);
    }

    /** As much of a text as has room, up to the end of a word. */
    String cut(String text, double room) {
        return OneLine.of(text, room, this::width);
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int letter) {
        FaceMetrics face = Typeface.SANS.metrics();
        double own = (face.has(letter) ? face.advance(letter) : OTHER) / 1000;
        return (FaceMetrics.isSpace(letter) ? own + space : own) * type;
    }
}
