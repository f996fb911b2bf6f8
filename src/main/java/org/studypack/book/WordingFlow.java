package org.studypack.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts characters into words as they come, by the rules of {@link Wording}. All classes that read a
 * publication back use it, so that they cut alike.
 *
 * <p>A letter and its accent are one character, so that both ways to write it are the same word. A
 * word may come in several pieces: <i>{@code <em>un</em>seen}</i> is one word. Between the blocks
 * of a text, {@link #cut()} ends the word.
 */
public final class WordingFlow {
    /** Soft hyphen and zero width space: nobody sees them. */
    private static final String UNSEEN = "\u00AD\u200B";

    /** Elements that stand inside words; the start and the end of any other element cut. */
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i",
                    "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
                    "strong", "sub", "sup", "time", "u", "var", "wbr");

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    /** Whether an element of XHTML ends the word before it, and the word in it. */
    public static boolean cuts(String element) {
        return !INLINE.contains(element);
    }

    /** A text without the characters that are no part of any word. */
    public static String seen(String text) {
        return text.chars().noneMatch(c -> UNSEEN.indexOf(c) >= 0)
                ? text
                : text.replaceAll("[" + UNSEEN + "]", "");
    }

    /** Takes the next characters. */
    public void add(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                cut();
            } else if (UNSEEN.indexOf(c) < 0) {
                word.append(c);
            }
        }
    }

    /** Ends the word; nothing where none was begun. */
    public void cut() {
        if (!word.isEmpty()) {
            words.add(Accents.composed(word.toString()));
            word.setLength(0);
        }
    }

    /** How many words were ended so far. */
    int count() {
        return words.size();
    }

    /** All words so far, the last one ended. */
    public List<String> words() {
        cut();
        return List.copyOf(words);
    }
}
