package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.SheetFoot;
import org.studypack.print.face.GlyphCoverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands at the foot of a worksheet, between the folio and the other edge: who made it and how
 * it may be copied, and at the right the code of the pack's link with its caption. It is no higher
 * than the margin has room; what is longer is cut at the end of a word.
 */
public final class SheetSource {
    /** The distance of lines, and type that is smaller for a long address; shares of the type. */
    private static final double LINE = 1.25;

    private static final double SMALL = 0.8125;

    /**
     * The space above the text, so that its first line is level with the code's; in millimetres.
     */
    private static final double ABOVE = 1;

    /** How much of its lines a text fills, since words are not divided. */
    private static final double FILLED = 0.8;

    /** A share of the foot's width, as the style sheet has it. */
    private static final double WORDS = 0.46;

    /** Nearly all of the width beside the code, since an engine rounds. */
    private static final double BESIDE = 0.98;

    /** Of its type, in points. */
    private final double size;

    private final double height;
    private final int most;

    private SheetSource(PageGeometry geometry) {
        this.height = PageGeometry.points(geometry.sheetFoot() - ABOVE);
        this.size = geometry.design().sheets().foot();
        this.most = (int) (height / (size * LINE));
    }

    /** The foot as an element. */
    public static Element of(SheetFoot foot, PageGeometry geometry) {
        return new SheetSource(geometry).sourceOf(foot, geometry);
    }

    private Element sourceOf(SheetFoot foot, PageGeometry geometry) {
        double width = PageGeometry.points(geometry.sheetFootWidth());
        double link = BESIDE * PageGeometry.points(geometry.sheetLink());
        List<Node> children = new ArrayList<>();
        double share = foot.code().isPresent() ? WORDS : 1;
        children.add(element("div", "words", words(foot.texts(), share * width)));
        foot.code().ifPresent(code -> children.add(scan(code, link)));
        return element(
                "div", foot.code().isPresent() ? "sheet-foot coded" : "sheet-foot", children);
    }

    /** Each text on lines of its own, the last one as far as there is room. */
    private List<Node> words(List<String> texts, double width) {
        List<Node> lines = new ArrayList<>();
        int left = most;
        for (int i = 0; i < texts.size() && left > 0; i++) {
            int later = Math.min(texts.size() - i - 1, left - 1);
            int own = Math.min(linesOf(texts.get(i), width, size), left - later);
            lines.add(paragraph("from", cut(texts.get(i), own, width, size)));
            left -= own;
        }
        return lines;
    }

    private Element scan(SheetFoot.Code code, double width) {
        int left = most - linesOf(code.caption(), width, size);
        boolean fits = linesOf(code.link(), width, size) <= left;
        int smallLines = (int) ((height - (most - left) * size * LINE) / (size * LINE * SMALL));
        Element link =
                element(
                        "p",
                        "link",
                        List.of(
                                text(code.caption()),
                                new Element("br", Map.of(), List.of(), Optional.empty()),
                                fits
                                        ? text(code.link())
                                        : element(
                                                "span",
                                                "small",
                                                List.of(
                                                        text(
                                                                cut(
                                                                        code.link(),
                                                                        smallLines,
                                                                        width,
                                                                        size * SMALL))))));
        Element picture =
                new Element(
                        "img",
                        Map.of("src", code.picture(), "alt", ""),
                        List.of(),
                        Optional.empty());
        return element("div", "scan", List.of(element("p", "code", List.of(picture)), link));
    }

    private static int linesOf(String text, double width, double type) {
        double filled = SmallPrint.width(text, type) / width;
        return filled <= 1 ? 1 : (int) Math.ceil(filled / FILLED);
    }

    private static String cut(String text, int lines, double width, double type) {
        double room = lines == 1 ? width : lines * width * FILLED;
        return SmallPrint.cut(text, room, type);
    }

    private static Element paragraph(String kind, String text) {
        return element("p", kind, List.of(text(text)));
    }

    private static Text text(String text) {
        return new Text(GlyphCoverage.composed(text));
    }

    private static Element element(String name, String kind, List<? extends Node> children) {
        return new Element(name, Map.of("class", kind), List.copyOf(children), Optional.empty());
    }
}
