package org.studypack.print.manuscript;

import org.studypack.book.PageDesign;
import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.Typeface;

/**
 * A title as the head of a page has it: as much of it as stands on one line, and an ellipsis where
 * that is not all. A second line would stand nearer to the page's edge than copiers print.
 */
final class ShortTitle {
    /** The type of a head in the size of the text. */
    private static final double TYPE = 0.82;

    /** In large type nothing is smaller than the text. */
    private static final double LARGE = 1;

    private ShortTitle() {}

    static String of(String title, PageDesign design) {
        double type = (design.dividesWords() ? TYPE : LARGE) * design.type().size();
        double room = PageGeometry.points(design.column()) / type;
        return OneLine.of(title.strip(), room, ShortTitle::width);
    }

    /** In the wider of the two faces that heads are set in, and in the size of its type. */
    private static double width(int letter) {
        FaceMetrics serif = Typeface.SERIF_ITALIC.metrics();
        FaceMetrics sans = Typeface.SANS.metrics();
        return Math.max(serif.advance(letter), sans.advance(letter)) / 1000.0;
    }
}
