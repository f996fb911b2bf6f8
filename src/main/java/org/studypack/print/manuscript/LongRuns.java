package org.studypack.print.manuscript;

import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.print.line.AddressRun;
import org.studypack.print.line.Hyphens;

import java.util.Optional;

/**
 * Finds paragraphs in which something long has no space: an address, code, a word without end. The
 * line before it cannot be filled, so that such a paragraph is set ragged; justified, that line
 * would be torn apart.
 */
final class LongRuns {
    /** The attribute of what is set ragged. */
    static final String MARK = "data-ragged";

    private static final int LONG_ADDRESS = 20;

    /** A run of more letters is no word, but where it can be hyphenated into shorter ones. */
    static final int LONG_WORD = 45;

    private LongRuns() {}

    /**
     * Whether there are any.
     *
     * @param hyphens of the paragraph's language, where words are divided
     */
    static boolean areIn(Element paragraph, Optional<Hyphens> hyphens) {
        StringBuilder words = new StringBuilder();
        boolean code = collect(paragraph, words);
        int longest = longest(words, 0);
        if (longest < LONG_ADDRESS) {
            return false;
        }
        return code
                || (longest >= LONG_WORD && !isDivided(words, hyphens))
                || AddressRun.in(words).stream()
                        .anyMatch(run -> run.end() - run.start() >= LONG_ADDRESS);
    }

    /** Whether hyphens leave no run that is too long. */
    private static boolean isDivided(CharSequence words, Optional<Hyphens> hyphens) {
        return hyphens.map(found -> found.into(words.toString()).replace('\u00AD', ' '))
                .filter(divided -> longest(divided, 0) < LONG_WORD)
                .isPresent();
    }

    /** Whether there is long code in an element; its text is added, without notes. */
    private static boolean collect(Element element, StringBuilder words) {
        boolean code = false;
        int start = words.length();
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> words.append(text.text());
                case Element inner when MarkupRole.NOTE.isOf(inner) -> {}
                case Element inner -> code |= collect(inner, words);
            }
        }
        return code || (element.name().equals("code") && longest(words, start) >= LONG_ADDRESS);
    }

    /** How long the longest run without a space is, from an index on. */
    private static int longest(CharSequence words, int from) {
        int longest = 0;
        int start = from;
        int end = words.length();
        for (int i = from; i < end; i++) {
            if (Character.isWhitespace(words.charAt(i))) {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return Math.max(longest, end - start);
    }
}
