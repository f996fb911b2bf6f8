package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.print.line.AddressRun;
import org.studypack.print.line.Hyphens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Hyphenates the running text of a document: paragraphs that are justified. What is set ragged
 * needs no hyphens: the items of lists, definitions, footnotes, further reading. Headings, tables,
 * links, code, addresses and words held together stay whole too, and so does the last word of a
 * paragraph, unless it may be longer than a line.
 */
final class SoftHyphens {
    private static final String BLOCK = "p";
    private static final Set<String> WHOLE =
            Set.of(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "pre",
                    "code",
                    "a",
                    "svg",
                    "dt",
                    "dd",
                    "li",
                    "aside",
                    "figcaption");
    private static final Set<String> WHOLE_CLASSES =
            Set.of(
                    "unbroken",
                    "source",
                    "prompt",
                    "locator",
                    "fill-in",
                    "label",
                    "time",
                    "speaker",
                    "running-head",
                    "running-title",
                    "further-reading",
                    "introduction");

    private boolean last;

    private SoftHyphens() {}

    /** The same element, hyphenated by the languages it is in. */
    static Element in(Element element, String language) {
        return blocks(element, element.attribute("lang").orElse(language));
    }

    private static Element blocks(Element element, String outer) {
        String language = element.attribute("lang").orElse(outer);
        if (isWhole(element)) {
            return element;
        }
        if (element.name().equals(BLOCK)) {
            SoftHyphens block = new SoftHyphens();
            block.last = true;
            return block.words(element, language);
        }
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(child instanceof Element inner ? blocks(inner, language) : child);
        }
        return element.with(children);
    }

    /** Hyphenates from the end, so that the last word is met first. */
    private Element words(Element element, String language) {
        List<Node> children = new ArrayList<>();
        for (Node child : element.children().reversed()) {
            children.add(
                    switch (child) {
                        case Text text -> words(text, language);
                        case Element inner -> inner(inner, language);
                    });
        }
        Collections.reverse(children);
        return element.with(children);
    }

    private Element inner(Element inner, String outer) {
        String language = inner.attribute("lang").orElse(outer);
        if (inner.name().equals("aside")) {
            return inner;
        }
        if (isWhole(inner)) {
            last = last && !hasText(inner);
            return inner;
        }
        return words(inner, language);
    }

    private Text words(Text text, String language) {
        String words = text.text();
        if (words.isBlank()) {
            return text;
        }
        int from = last ? lastWord(words) : words.length();
        last = false;
        Hyphens hyphens = Hyphens.of(language);
        StringBuilder hyphenated = new StringBuilder();
        int done = 0;
        for (AddressRun address : AddressRun.in(words.substring(0, from))) {
            hyphenated.append(hyphens.into(words.substring(done, address.start())));
            hyphenated.append(words, address.start(), address.end());
            done = address.end();
        }
        hyphenated
                .append(hyphens.into(words.substring(done, from)))
                .append(words, from, words.length());
        return new Text(hyphenated.toString());
    }

    private static int lastWord(String words) {
        int at = words.stripTrailing().length();
        int end = at;
        while (at > 0 && !Character.isWhitespace(words.charAt(at - 1))) {
            at--;
        }
        return end - at < LongRuns.LONG_WORD ? at : words.length();
    }

    private static boolean hasText(Element element) {
        return element.children().stream()
                .anyMatch(
                        child ->
                                (child instanceof Text text && !text.text().isBlank())
                                        || (child instanceof Element inner && hasText(inner)));
    }

    private static boolean isWhole(Element element) {
        return element.attribute(LongRuns.MARK).isPresent()
                || WHOLE.contains(element.name())
                || WHOLE_CLASSES.stream().anyMatch(element::hasClass);
    }
}
