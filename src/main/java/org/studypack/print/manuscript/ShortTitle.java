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

    private static final String MORE = "…";

    private ShortTitle() {}

    static String of(String title, PageDesign design) {
        double type = (design.dividesWords() ? TYPE : LARGE) * design.type().size();
        double room = PageGeometry.points(design.column()) / type;
        String words = title.strip();
        if (width(words) <= room) {
            return words;
        }
        int end = fitting(words, room - width(MORE));
        int space = words.lastIndexOf(' ', end);
        // A word longer than the line is cut within.
        String cut = words.substring(0, space > 0 ? space : end);
        return cut.replaceFirst("[\\p{P}\\s]+$", "") + MORE;
    }

    /** How many UTF-16 units of a text are no wider. */
    private static int fitting(String text, double room) {
        double left = room;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            left -= width(letter);
            if (left < 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    /** In the size of its type. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(ShortTitle::width).sum();
    }

    /** In the wider of the two faces that heads are set in. */
    private static double width(int letter) {
        FaceMetrics serif = Typeface.SERIF_ITALIC.metrics();
        FaceMetrics sans = Typeface.SANS.metrics();
        return Math.max(serif.advance(letter), sans.advance(letter)) / 1000.0;
    }
}
