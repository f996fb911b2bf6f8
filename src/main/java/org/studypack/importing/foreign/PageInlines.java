package org.studypack.importing.foreign;

import org.jsoup.nodes.Element;

import java.util.List;
import java.util.function.Supplier;

/** Reads the elements of a web page that stand in a line: emphasis, links, pictures, code. */
final class PageInlines {
    private PageInlines() {}

    /**
     * Adds what an element that stands in a line means.
     *
     * @param within reads the running text within it
     */
    static void add(Element element, InlineBuilder open, Supplier<List<ForeignInline>> within) {
        switch (element.normalName()) {
            case "br" -> open.add(new ForeignInline.Break());
            case "img" -> PageElements.picture(element).ifPresent(open::add);
            case "wbr" -> {}
            case "q" -> {
                open.text("“");
                open.addAll(within.get());
                open.text("”");
            }
            case "sup" -> open.addAll(PageElements.raised(within.get()));
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
        boolean rich = ForeignInline.all(content).stream().anyMatch(PageInlines::counts);
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
        if (PageElements.isSlanted(element)) {
            content = List.of(new ForeignInline.Emphasis(content));
        }
        if (PageElements.isBold(element)) {
            content = List.of(new ForeignInline.Strong(content));
        }
        if (content.equals(words)) {
            open.addAll(words);
        } else {
            addAround(content.getFirst(), open);
        }
    }

    /** Adds a piece that has content; a space for one that has none. */
    static void addAround(ForeignInline piece, InlineBuilder open) {
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
}
