package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.print.face.GlyphCoverage;

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
            if (SmallPrint.width(String.join(BETWEEN, shown), TYPE) <= room) {
                break;
            }
            String whole = shown.get(i);
            shown.set(i, "");
            double left = room - SmallPrint.width(String.join(BETWEEN, shown), TYPE);
            shown.set(i, SmallPrint.cut(whole, Math.max(left, room / 4), TYPE));
        }
        return String.join(BETWEEN, shown);
    }
}
