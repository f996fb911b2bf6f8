package org.studypack.importing.foreign.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.studypack.words.QuestionSign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the elements of a page stand, and which words they have. */
public final class PageElements {
    private static final Set<String> BLOCKS =
            Set.of(
                    "main",
                    "summary",
                    "search",
                    "hgroup",
                    "center",
                    "dd",
                    "dl",
                    "dt",
                    "dir",
                    "menu",
                    "figcaption",
                    "legend",
                    "td",
                    "th",
                    "tr",
                    "tbody",
                    "thead",
                    "tfoot",
                    "caption",
                    "listing",
                    "xmp");

    /** Tags that a page or a program names itself. */
    private static final Pattern OWN_TAG = Pattern.compile("[-:]");

    private PageElements() {}

    /** Whether each term of a list of definitions asks, so that they are questions with answers. */
    public static boolean asks(Element definitions) {
        List<Element> terms =
                definitions.select("> dt, > div > dt").stream()
                        .filter(term -> !PageVisibility.isUnshown(term))
                        .toList();
        return !terms.isEmpty() && terms.stream().allMatch(term -> QuestionSign.ends(term.text()));
    }

    /**
     * The words of what HTML knows no tag of, as {@code <the mill>}; empty for a tag, and for those
     * of formulas.
     */
    public static Optional<String> mistakenTag(Element element) {
        boolean known =
                Tag.isKnownTag(element.normalName())
                        || OWN_TAG.matcher(element.normalName()).find();
        boolean valued =
                element.attributes().asList().stream().anyMatch(a -> !a.getValue().isEmpty());
        boolean formula = element.closest("math") != null;
        return known || valued || formula
                ? Optional.empty()
                : Optional.of(
                        "<"
                                + element.normalName()
                                + element.attributes().asList().stream()
                                        .map(a -> " " + a.getKey())
                                        .collect(Collectors.joining())
                                + ">");
    }

    /** Whether it stands by itself; a formula does where it says so. */
    public static boolean isBlock(Element element) {
        if (element.normalName().equals("math")) {
            return element.attr("display").equals("block");
        }
        return element.isBlock() || BLOCKS.contains(element.normalName());
    }

    /** Whether blocks stand in an element of running text, as careless pages have it. */
    public static boolean holdsBlocks(Element element) {
        return element.stream().skip(1).anyMatch(PageElements::isBlock);
    }

    /** The words of an element without those of another in it. */
    public static String wordsWithout(Element element, @Nullable Element other) {
        List<String> words = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.add(text.text());
            } else if (child instanceof Element inner && !inner.equals(other)) {
                words.add(wordsWithout(inner, other));
            }
        }
        return String.join(" ", words);
    }
}
