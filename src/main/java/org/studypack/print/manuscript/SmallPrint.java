package org.studypack.print.manuscript;

import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.Typeface;

/** Measures what stands in the margins of worksheets, in the sans face. Lengths are in points. */
final class SmallPrint {
    /** The width of a character that the face does not have, in thousandths of its size. */
    private static final float OTHER = 1000;

    private SmallPrint() {}

    /** As much of a text as has room, up to the end of a word. */
    static String cut(String text, double room, double type) {
        return OneLine.of(text, room, letter -> width(letter, type));
    }

    static double width(String text, double type) {
        return text.codePoints().mapToDouble(letter -> width(letter, type)).sum();
    }

    private static double width(int letter, double type) {
        FaceMetrics face = Typeface.SANS.metrics();
        return (face.has(letter) ? face.advance(letter) : OTHER) * type / 1000;
    }
}
