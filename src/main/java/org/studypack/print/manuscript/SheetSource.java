package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.SheetFoot;
import org.studypack.print.face.GlyphCoverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands at the foot of a worksheet, between the folio and the other edge: who made it and how
 * it may be copied, and at the right the code of the pack's link with its caption. It is no higher
 * than the margin has room. A text for which there is too little is set smaller, and if that does
 * not do, cut at the end of a word.
 */
public final class SheetSource {
    /** The distance of lines as a share of the type. */
    static final double LINE = 1.25;

    /** Type that is smaller for a long text, as a share of the type. */
    static final double SMALL = 0.8125;

    /** Smaller still, in points, where all type is large: whoever copies sheets reads it once. */
    private static final double SMALLEST = 8;

    /**
     * The space above the text, so that its first line is level with the code's; in millimetres.
     */
    static final double ABOVE = 1;

    /** What is between the words and the code, as a share of the foot's width. */
    private static final double BETWEEN = 0.04;

    /** Nearly all of the width, since an engine rounds. */
    private static final double BESIDE = 0.98;

    /** An address in brackets, and what is before it. */
    private static final Pattern ADDRESS = Pattern.compile("\\s+\\(https?://[^\\s()]+\\)");

    /** Of its type, in points. */
    private final double size;

    private final double height;
    private final SmallPrint print;

    private SheetSource(PageGeometry geometry) {
        this.height = PageGeometry.points(geometry.sheetFoot() - ABOVE);
        this.size = geometry.design().sheets().foot();
        this.print = SmallPrint.of(geometry.design(), size);
    }

    /** The foot as an element. */
    public static Element of(SheetFoot foot, PageGeometry geometry) {
        return new SheetSource(geometry).sourceOf(foot, geometry);
    }

    private Element sourceOf(SheetFoot foot, PageGeometry geometry) {
        double width = PageGeometry.points(geometry.sheetFootWidth());
        if (foot.code().isEmpty()) {
            return element("div", "sheet-foot", List.of(words(foot.texts(), width)));
        }
        SheetFoot.Code code = foot.code().get();
        double most = PageGeometry.points(geometry.sheetLink());
        double type = type(code, most);
        double link = Math.min(most, (widest(code, type) + 1) / BESIDE);
        double picture = PageGeometry.points(geometry.sheetFoot() + PageGeometry.BESIDE_CODE_MM);
        double share = 1 - BETWEEN - (picture + link) / width;
        return element(
                "div",
                "sheet-foot coded",
                List.of(words(foot.texts(), share * width), scan(code, type, picture, link)));
    }

    private double widest(SheetFoot.Code code, double type) {
        return Math.max(of(type).width(code.caption()), of(type).width(code.link()));
    }

    /**
     * The type of what stands beside a code: the largest in which the address is whole, its own
     * smaller type below the caption included.
     */
    private double type(SheetFoot.Code code, double width) {
        return sizes().stream()
                .filter(each -> each >= Math.min(size, SMALLEST))
                .filter(each -> captioned(code, BESIDE * width, each, SMALL * each) <= height)
                .findFirst()
                .orElse(Math.min(size, SMALLEST));
    }

    /** How high a code's caption is with its address below it. */
    private double captioned(SheetFoot.Code code, double width, double caption, double address) {
        return heightOf(code.caption(), width, caption) + heightOf(code.link(), width, address);
    }

    private double heightOf(String text, double width, double type) {
        return RunOfWords.of(text, width, of(type)).lines() * type * LINE;
    }

    private SmallPrint of(double type) {
        return print.ofSize(type);
    }

    /** What the type may be, the largest first. */
    private List<Double> sizes() {
        return Stream.of(size, SMALL * size, SMALLEST).filter(each -> each <= size).toList();
    }

    /**
     * Each text on lines of its own, the last one as far as there is room. Where it has too little,
     * it does without the address of a licence, which is known by its name too.
     */
    private Element words(List<String> all, double width) {
        double room = BESIDE * width;
        Optional<Double> fitting =
                sizes().stream()
                        .filter(each -> linesOf(all, room, each) <= lines(each))
                        .findFirst();
        double type = fitting.orElseGet(() -> sizes().stream().min(Double::compare).orElseThrow());
        List<String> texts =
                fitting.isPresent()
                        ? all
                        : all.stream().map(SheetSource::withoutAddresses).toList();
        List<Node> paragraphs = new ArrayList<>();
        int left = lines(type);
        for (int i = 0; i < texts.size() && left > 0; i++) {
            int later = Math.min(texts.size() - i - 1, left - 1);
            RunOfWords words = RunOfWords.of(texts.get(i), room, of(type));
            int own = Math.min(words.lines(), left - later);
            paragraphs.add(element("p", "from", List.of(text(words.cut(own)))));
            left -= own;
        }
        return styled("div", "words", sized(width, type), paragraphs);
    }

    private static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll("");
    }

    private static String width(double points) {
        return String.format(Locale.ROOT, "width: %.2fpt", points);
    }

    private static String sized(double width, double type) {
        return String.format(Locale.ROOT, "%s; font-size: %.2fpt", width(width), type);
    }

    /** How many lines of a type there is room for. */
    private int lines(double type) {
        return (int) (height / (type * LINE));
    }

    private int linesOf(List<String> texts, double width, double type) {
        return texts.stream().mapToInt(each -> RunOfWords.of(each, width, of(type)).lines()).sum();
    }

    private Element scan(SheetFoot.Code code, double type, double beside, double width) {
        double room = BESIDE * width;
        double captioned = heightOf(code.caption(), room, type);
        List<Node> said = new ArrayList<>(List.of(text(code.caption())));
        address(code.link(), room, type, height - captioned)
                .ifPresent(
                        link -> {
                            said.add(new Element("br", Map.of(), List.of(), Optional.empty()));
                            said.add(link);
                        });
        Element picture =
                new Element(
                        "img",
                        Map.of("src", code.picture(), "alt", ""),
                        List.of(),
                        Optional.empty());
        Element words = styled("p", "link", sized(width, type), said);
        return styled(
                "div",
                "scan",
                width(beside + width),
                List.of(element("p", "code", List.of(picture)), words));
    }

    /** A link below its caption, as far as there is room; empty where not even a line has any. */
    private Optional<Node> address(String link, double width, double type, double room) {
        if (heightOf(link, width, type) <= room) {
            return Optional.of(text(link));
        }
        double small = SMALL * type;
        int lines = (int) (room / (small * LINE));
        String cut = RunOfWords.of(link, width, of(small)).cut(lines);
        return lines < 1
                ? Optional.empty()
                : Optional.of(element("span", "small", List.of(text(cut))));
    }

    private static Element styled(
            String name, String kind, String style, List<? extends Node> children) {
        return new Element(
                name,
                Map.of("class", kind, "style", style),
                List.copyOf(children),
                Optional.empty());
    }

    private static Text text(String text) {
        return new Text(GlyphCoverage.composed(text));
    }

    private static Element element(String name, String kind, List<? extends Node> children) {
        return new Element(name, Map.of("class", kind), List.copyOf(children), Optional.empty());
    }
}
