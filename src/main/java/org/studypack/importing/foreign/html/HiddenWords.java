package org.studypack.importing.foreign.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.studypack.importing.foreign.block.ForeignDocument.Unread;
import org.studypack.importing.foreign.block.InlineBuilder;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.wording.LetterCount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a browser does not show of a page: words are listed, what has none is counted. */
public final class HiddenWords {
    private static final String LINK = "line of code, or the like, with the address of a link";
    private static final String NO_TAG =
            "taken for a tag by a browser, which does not show it, though HTML has none of its"
                    + " name";

    private final List<Unread> unread = new ArrayList<>();
    private int lettersOfMarks;
    private final Map<String, Integer> unworded = new TreeMap<>();

    /** Counts a mark that is shown and is no word, such as that of a note. */
    public void takeOff(String mark) {
        lettersOfMarks += LetterCount.of(mark);
    }

    public int lettersOfMarks() {
        return lettersOfMarks;
    }

    public List<Unread> unread() {
        return unread;
    }

    /** What has no words, each kind in words of ours with how many there are. */
    public List<String> unworded() {
        return unworded.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey() + (e.getValue() > 1 ? "s" : ""))
                .toList();
    }

    /**
     * Keeps what an element holds.
     *
     * @param origin where it stands, asked for words alone
     */
    public void add(Element element, Supplier<Origin> origin) {
        element.stream()
                .flatMap(e -> PageVisibility.wordless(e).stream())
                .forEach(kind -> unworded.merge(kind, 1, Integer::sum));
        String words = PageVisibility.unshownWords(element);
        if (!InlineBuilder.isBlank(words) && !element.normalName().equals("head")) {
            unread.add(new Unread(origin.get(), words, PageVisibility.reason(element)));
        }
    }

    /**
     * Keeps the words of what only looks like a tag; nothing of another element.
     *
     * @param origin where it stands, asked for such words alone
     */
    public void addMistakenTag(Element element, Supplier<Origin> origin) {
        PageElements.mistakenTag(element)
                .ifPresent(words -> unread.add(new Unread(origin.get(), words, NO_TAG)));
    }

    /**
     * The words of an element that are shown, as the file has them; the others are kept. It does
     * not matter how deep they are.
     */
    public String rest(Element element, Supplier<Origin> origin) {
        StringBuilder shown = new StringBuilder();
        element.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            shown.append(words.getWholeText());
                        } else if (node instanceof Element inner && depth > 0) {
                            Optional<String> blank = PageBlanks.of(inner);
                            if (blank.isPresent()) {
                                shown.append(blank.get());
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            if (PageVisibility.isUnshown(inner)
                                    || inner.normalName().equals("img")) {
                                add(inner, origin);
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            addAddress(inner);
                            shown.append(inner.normalName().equals("br") ? "\n" : "");
                            endLine(inner, shown);
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element inner && depth > 0) {
                            endLine(inner, shown);
                        }
                        return FilterResult.CONTINUE;
                    }
                });
        return shown.toString();
    }

    private void addAddress(Element link) {
        String address = link.attr("href").strip();
        if (!address.isEmpty() && !address.startsWith("#")) {
            unworded.merge(LINK, 1, Integer::sum);
        }
    }

    /** Blocks stand on lines of their own. */
    private static void endLine(Element element, StringBuilder shown) {
        boolean begun = !shown.isEmpty() && shown.charAt(shown.length() - 1) != '\n';
        if (begun && PageElements.isBlock(element)) {
            shown.append('\n');
        }
    }
}
