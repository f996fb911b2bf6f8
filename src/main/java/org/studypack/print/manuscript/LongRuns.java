package org.studypack.print.manuscript;

import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.print.line.AddressRun;

/**
 * Finds paragraphs in which something long has no space: an address, code, a word without end. The
 * line before it cannot be filled, so that such a paragraph is set ragged; justified, that line
 * would be torn apart.
 */
final class LongRuns {
    /** The attribute of what is set ragged. */
    static final String MARK = "data-ragged";

    private static final int LONG_ADDRESS = 20;

    /** No word of a language is longer than that between two hyphens. */
    private static final int LONG_WORD = 45;

    private LongRuns() {}

    static boolean areIn(Element paragraph) {
        StringBuilder words = new StringBuilder();
        boolean code = collect(paragraph, words);
        int longest = longest(words, 0);
        if (longest < LONG_ADDRESS) {
            return false;
        }
        return code
                || longest >= LONG_WORD
                || AddressRun.in(words).stream()
                        .anyMatch(run -> run.end() - run.start() >= LONG_ADDRESS);
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
