package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
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
    /** What is left to the other half of the head, in heights of its type. */
    private static final double BESIDE = 17;

    private static final String BETWEEN = " · ";

    private SheetLine() {}

    /**
     * The line as an element.
     *
     * @param texts what it says, of which the first can best be cut
     * @param design whose page box is as wide as the whole head
     */
    public static Element of(List<String> texts, PageDesign design) {
        double type = design.sheets().head();
        double room = PageGeometry.points(design.width()) - BESIDE * type;
        String line = fitted(texts, room, type);
        List<Node> children = List.of(new Text(GlyphCoverage.composed(line)));
        return new Element("div", Map.of("class", "sheet-line"), children, Optional.empty());
    }

    private static String fitted(List<String> texts, double room, double type) {
        List<String> shown = new ArrayList<>(texts);
        for (int i = 0; i < shown.size(); i++) {
            if (SmallPrint.width(String.join(BETWEEN, shown), type) <= room) {
                break;
            }
            String whole = shown.get(i);
            shown.set(i, "");
            double left = room - SmallPrint.width(String.join(BETWEEN, shown), type);
            shown.set(i, SmallPrint.cut(whole, Math.max(left, room / 4), type));
        }
        return String.join(BETWEEN, shown);
    }
}
