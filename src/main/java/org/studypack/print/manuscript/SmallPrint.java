package org.studypack.print.manuscript;

import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.Typeface;

/** Measures what stands in the margins of worksheets, in the sans face. Lengths are in points. */
final class SmallPrint {
    private static final String CUT = "…";

    /** The width of a character that the face does not have, in thousandths of its size. */
    private static final float OTHER = 1000;

    private SmallPrint() {}

    /** As much of a text as has room, up to the end of a word. */
    static String cut(String text, double room, double type) {
        if (width(text, type) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + CUT, type) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        int word = text.lastIndexOf(' ', end);
        String kept = text.substring(0, word > 0 ? word : end);
        return kept.replaceFirst("[\\s\\p{P}]+$", "") + CUT;
    }

    static double width(String text, double type) {
        FaceMetrics face = Typeface.SANS.metrics();
        double thousandths =
                text.codePoints()
                        .mapToDouble(each -> face.has(each) ? face.advance(each) : OTHER)
                        .sum();
        return thousandths * type / 1000;
    }
}
