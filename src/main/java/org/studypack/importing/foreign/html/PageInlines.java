package org.studypack.importing.foreign.html;

import org.jsoup.nodes.Element;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.InlineBuilder;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the elements of a web page that stand in a line: emphasis, links, pictures, code. */
public final class PageInlines {
    private static final Pattern BOLD =
            Pattern.compile("font-weight\\s*:\\s*(bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLANTED =
            Pattern.compile("font-style\\s*:\\s*(italic|oblique)", Pattern.CASE_INSENSITIVE);
    private static final String RAISED_FROM = "0123456789+-()n";
    private static final String RAISED_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ";

    private PageInlines() {}

    /**
     * Adds what an element that stands in a line means.
     *
     * @param within reads the running text within it
     */
    public static void add(
            Element element, InlineBuilder open, Supplier<List<ForeignInline>> within) {
        switch (element.normalName()) {
            case "br" -> open.add(new ForeignInline.Break());
            case "img" -> picture(element).ifPresent(open::add);
            case "wbr" -> {}
            case "q" -> {
                open.text("“");
                open.addAll(within.get());
                open.text("”");
            }
            case "sup" -> open.addAll(raised(within.get()));
            case "code", "kbd", "samp", "tt" -> addCode(within.get(), open);
            case "em", "i", "cite", "dfn", "var" ->
                    addAround(new ForeignInline.Emphasis(within.get()), open);
            case "strong", "b" -> addAround(new ForeignInline.Strong(within.get()), open);
            case "span", "font" -> addStyled(element, within.get(), open);
            case "a" -> {
                List<ForeignInline> words = within.get();
                addAround(new ForeignInline.Link(element.attr("href").strip(), words), open);
            }
            case "rt" -> {
                open.text(" (");
                open.addAll(within.get());
                open.text(")");
            }
            case "rp" -> {}
            default -> open.addAll(within.get());
        }
    }

    /** Code holds words alone; what else there is in it stays without it. */
    private static void addCode(List<ForeignInline> content, InlineBuilder open) {
        String words = ForeignInline.plain(content);
        boolean rich =
                ForeignInline.all(content).stream()
                        .anyMatch(p -> counts(p) || p instanceof ForeignInline.Link);
        if (rich || words.isBlank()) {
            open.addAll(content);
            return;
        }
        open.text(words.startsWith(" ") ? " " : "");
        open.add(new ForeignInline.Code(words.strip()));
        open.text(words.endsWith(" ") ? " " : "");
    }

    /** Programs that write pages say by style what they emphasize. */
    private static void addStyled(Element element, List<ForeignInline> words, InlineBuilder open) {
        List<ForeignInline> content = words;
        if (isSlanted(element)) {
            content = List.of(new ForeignInline.Emphasis(content));
        }
        if (isBold(element)) {
            content = List.of(new ForeignInline.Strong(content));
        }
        if (content.equals(words)) {
            open.addAll(words);
        } else {
            addAround(content.getFirst(), open);
        }
    }

    /** Adds a piece that has content; a space for one that has none. */
    public static void addAround(ForeignInline piece, InlineBuilder open) {
        boolean shows = !InlineBuilder.isBlank(ForeignInline.plain(List.of(piece)));
        if (shows || ForeignInline.all(List.of(piece)).stream().anyMatch(PageInlines::counts)) {
            open.add(piece);
        } else {
            open.text(" ");
        }
    }

    private static boolean counts(ForeignInline piece) {
        return piece instanceof ForeignInline.Picture || piece instanceof ForeignInline.Call;
    }

    static boolean isBold(Element element) {
        return BOLD.matcher(element.attr("style")).find();
    }

    static boolean isSlanted(Element element) {
        return SLANTED.matcher(element.attr("style")).find();
    }

    /** A picture; empty for one that names no file, and for counters of visits. */
    public static Optional<ForeignInline.Picture> picture(Element image) {
        boolean speck = image.attr("width").equals("1") && image.attr("height").equals("1");
        String words = image.attr("alt").strip().replaceAll("\\s+", " ");
        return speck
                ? Optional.empty()
                : source(image).map(source -> new ForeignInline.Picture(source, words, ""));
    }

    /** The file of a picture. Many pages show it only when it comes into sight, and hide it. */
    private static Optional<String> source(Element image) {
        Stream<String> late =
                Stream.of("data-src", "data-original", "data-lazy-src", "srcset", "data-srcset")
                        .map(name -> image.attr(name).strip().replaceFirst(",?\\s.*", ""));
        String own = image.attr("src").strip();
        return Stream.concat(
                        Stream.of(own.startsWith("data:") ? "" : own),
                        Stream.concat(late, Stream.of(own)))
                .filter(source -> !source.isEmpty())
                .findFirst();
    }

    /** Raised words: figures have raised forms, and without those 10² would be 102. */
    static List<ForeignInline> raised(List<ForeignInline> content) {
        boolean known =
                ForeignInline.plain(content).chars().allMatch(c -> RAISED_FROM.indexOf(c) >= 0);
        return known ? content.stream().map(PageInlines::raised).toList() : content;
    }

    private static ForeignInline raised(ForeignInline piece) {
        if (!(piece instanceof ForeignInline.Text text)) {
            List<ForeignInline> within = piece.children();
            return within.isEmpty()
                    ? piece
                    : piece.around(within.stream().map(PageInlines::raised).toList());
        }
        StringBuilder raised = new StringBuilder();
        text.text().chars().forEach(c -> raised.append(RAISED_TO.charAt(RAISED_FROM.indexOf(c))));
        return new ForeignInline.Text(raised.toString());
    }
}
