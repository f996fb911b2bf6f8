package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.book.SheetHead;
import org.studypack.print.face.GlyphCoverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The line at the head of a worksheet by which sheets are told apart on a copier: title, branch and
 * date. It has to leave room for what the body says beside it. So where it would be too long, its
 * title is cut at the end of a word, and if that does not do, what comes after.
 */
public final class SheetLine {
    /** The white before the other half of the head, in heights of its type. */
    private static final double BESIDE = 1.5;

    /** Numbers of pages are known later than this line; a pack has fewer than a thousand. */
    private static final String PAGE = "000";

    private static final String PART = "00";

    private static final String BETWEEN = " · ";

    private SheetLine() {}

    /**
     * The line as an element.
     *
     * @param texts what it says, of which the first can best be cut
     * @param sheets what stands at the other side of it
     * @param design whose page box is as wide as the whole head
     */
    public static Element of(List<String> texts, Collection<SheetHead> sheets, PageDesign design) {
        double type = design.sheets().head();
        SmallPrint print = SmallPrint.of(design, type);
        double other = sheets.stream().mapToDouble(each -> width(each, print)).max().orElse(0);
        double room = PageGeometry.points(design.width()) - other - BESIDE * type;
        String line = fitted(texts, room, print);
        List<Node> children = List.of(new Text(GlyphCoverage.composed(line)));
        return new Element("div", Map.of("class", "sheet-line"), children, Optional.empty());
    }

    /** The most that a sheet says of itself: of its first page, or of a further one. */
    private static double width(SheetHead head, SmallPrint print) {
        String pages = head.section().isPresent() ? numbered(head.pages(), PAGE) : "";
        return Math.max(
                print.width(joined(head.sheet(), pages)),
                print.width(joined(head.sheet(), numbered(head.further(), PART))));
    }

    private static String numbered(String words, String number) {
        return words.replace("{0}", number).replace("{1}", number);
    }

    private static String joined(String sheet, String more) {
        return Stream.of(sheet, more)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    private static String fitted(List<String> texts, double room, SmallPrint print) {
        List<String> shown = new ArrayList<>(texts);
        for (int i = 0; i < shown.size(); i++) {
            if (print.width(String.join(BETWEEN, shown)) <= room) {
                break;
            }
            String whole = shown.get(i);
            shown.set(i, "");
            double left = room - print.width(String.join(BETWEEN, shown));
            shown.set(i, print.cut(whole, Math.max(left, room / 4)));
        }
        return String.join(BETWEEN, shown);
    }
}
