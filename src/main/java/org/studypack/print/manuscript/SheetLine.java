package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.GlyphCoverage;
import org.studypack.print.face.Typeface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The line at the head of a worksheet by which sheets are told apart on a copier: title, branch and
 * date. It has to leave room for what the body says beside it. So where it would be too long, its
 * title is cut at the end of a word, and if that does not do, what comes after.
 */
public final class SheetLine {
    /** The size of its type, in points; the style sheet sets it. */
    private static final double TYPE = 9;

    /** What is left to the other half of the head, in millimetres. */
    private static final double BESIDE = 54;

    private static final String BETWEEN = " · ";
    private static final String CUT = "…";

    /** The width of a character that the face does not have, in thousandths of its size. */
    private static final float OTHER = 1000;

    private SheetLine() {}

    /**
     * The line as an element.
     *
     * @param texts what it says, of which the first can best be cut
     * @param measure how wide the whole head is, in millimetres
     */
    public static Element of(List<String> texts, double measure) {
        String line = fitted(texts, PageGeometry.points(measure - BESIDE));
        List<Node> children = List.of(new Text(GlyphCoverage.composed(line)));
        return new Element("div", Map.of("class", "sheet-line"), children, Optional.empty());
    }

    private static String fitted(List<String> texts, double room) {
        List<String> shown = new ArrayList<>(texts);
        for (int i = 0; i < shown.size(); i++) {
            if (width(String.join(BETWEEN, shown)) <= room) {
                break;
            }
            String whole = shown.get(i);
            shown.set(i, "");
            double left = room - width(String.join(BETWEEN, shown));
            shown.set(i, cut(whole, Math.max(left, room / 4)));
        }
        return String.join(BETWEEN, shown);
    }

    /** As much of a text as has room, up to the end of a word. */
    private static String cut(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + CUT) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        int word = text.lastIndexOf(' ', end);
        String kept = text.substring(0, word > 0 ? word : end);
        return kept.replaceFirst("[\\s\\p{P}]+$", "") + CUT;
    }

    /** In points. */
    private static double width(String text) {
        FaceMetrics face = Typeface.SANS.metrics();
        double thousandths =
                text.codePoints()
                        .mapToDouble(each -> face.has(each) ? face.advance(each) : OTHER)
                        .sum();
        return thousandths * TYPE / 1000;
    }
}
