package org.studypack.words;

import org.studypack.pack.LanguageTag;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The apostrophes and quotation marks of print in the place of those of a keyboard: <i>Dockers’
 * Library</i>, <i>“The Anchor”</i>, <i>„Zum Anker“</i>. A mark stays as it was typed where what it
 * stands for is not clear, as in <i>6'</i>, and so does all of an address.
 */
public final class PrintersMarks {
    private static final char APOSTROPHE = '\u2019';

    /** Scripts whose words have apostrophes; in others the sign is a letter's or a number's. */
    private static final Set<UnicodeScript> WITH_APOSTROPHES =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /** What opens and closes a quotation, and one within it. */
    private static final Map<String, String> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry("en", "“”‘’"),
                    Map.entry("de", "„“‚‘"),
                    Map.entry("de-CH", "«»‹›"),
                    Map.entry("de-LI", "«»‹›"),
                    Map.entry("es", "«»“”"),
                    Map.entry("ru", "«»„“"),
                    Map.entry("uk", "«»„“"),
                    Map.entry("it", "«»“”"),
                    Map.entry("pt", "“”‘’"),
                    Map.entry("nl", "“”‘’"),
                    Map.entry("da", "“”‘’"),
                    Map.entry("sv", "””’’"),
                    Map.entry("fi", "””’’"),
                    Map.entry("nb", "«»‘’"),
                    Map.entry("no", "«»‘’"),
                    Map.entry("pl", "„”«»"),
                    Map.entry("cs", "„“‚‘"),
                    Map.entry("hu", "„”»«"),
                    Map.entry("el", "«»“”"),
                    Map.entry("tr", "“”‘’"));

    /** What may stand between a space and a mark that opens. */
    private static final String BEFORE_A_WORD = "([{-–—/\"'„“«‚‘";

    /** What may stand between a mark that opens and the word. */
    private static final String OF_A_WORD = "\"'([¿¡…";

    /** The most characters of a quotation; without a bound, many open ones would take long. */
    private static final int LONGEST = 2000;

    private final Optional<String> quotes;

    private PrintersMarks(Optional<String> quotes) {
        this.quotes = quotes;
    }

    /**
     * Those of a language; of one whose quotation marks are not known here, apostrophes alone.
     *
     * @param tag of BCP 47
     */
    public static PrintersMarks of(String tag) {
        return new PrintersMarks(
                Optional.ofNullable(BY_LANGUAGE.get(tag))
                        .or(() -> Optional.ofNullable(BY_LANGUAGE.get(LanguageTag.primary(tag)))));
    }

    /** A line with the marks of print; it has as many characters as before. */
    public String in(String line) {
        return line.indexOf('\'') < 0 && line.indexOf('"') < 0 ? line : new Line(line).marked();
    }

    /** One line while its marks are chosen. */
    private final class Line {
        private final String text;
        private final StringBuilder marked;
        private boolean open;
        private boolean innerOpen;

        Line(String text) {
            this.text = text;
            this.marked = new StringBuilder(text);
        }

        String marked() {
            int word = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                    if (!isAddress(text.substring(word, i))) {
                        mark(word, i);
                    }
                    word = i + 1;
                }
            }
            return marked.toString();
        }

        private void mark(int from, int to) {
            for (int i = from; i < to; i++) {
                switch (text.charAt(i)) {
                    case '"' -> quotationMark(i);
                    case '\'' -> single(i);
                    default -> {}
                }
            }
        }

        private void quotationMark(int at) {
            if (quotes.isEmpty()) {
                return;
            }
            if (open && !opens(at)) {
                marked.setCharAt(at, quotes.get().charAt(1));
                open = false;
            } else if (!open && opens(at) && closes('"', at + 1)) {
                marked.setCharAt(at, quotes.get().charAt(0));
                open = true;
            }
        }

        private void single(int at) {
            boolean afterWord = hasApostrophes(at - 1);
            if (afterWord && isPartOfWord(at + 1)) {
                marked.setCharAt(at, APOSTROPHE);
            } else if (isDecade(at + 1) && opens(at)) {
                marked.setCharAt(at, APOSTROPHE);
            } else if (innerOpen && !opens(at)) {
                marked.setCharAt(at, quotes.map(all -> all.charAt(3)).orElse(APOSTROPHE));
                innerOpen = false;
            } else if (quotes.isPresent() && opens(at) && closes('\'', at + 1)) {
                marked.setCharAt(at, quotes.get().charAt(2));
                innerOpen = true;
            } else if (afterWord || (opens(at) && isPartOfWord(at + 1))) {
                marked.setCharAt(at, APOSTROPHE);
            }
        }

        /** Whether a year stands there without its century, as in <i>’90s</i>. */
        private boolean isDecade(int at) {
            int end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return end - at == 2
                    && (!isPartOfWord(end) || (text.charAt(end) == 's' && !isPartOfWord(end + 1)));
        }

        /** Whether a word begins after a mark, and none ends before it. */
        private boolean opens(int at) {
            boolean begins =
                    at == 0
                            || Character.isWhitespace(text.charAt(at - 1))
                            || BEFORE_A_WORD.indexOf(text.charAt(at - 1)) >= 0;
            boolean word = at + 1 < text.length() && OF_A_WORD.indexOf(text.charAt(at + 1)) >= 0;
            return begins && (word || isPartOfWord(at + 1));
        }

        /** Whether such a mark follows at the end of a word. */
        private boolean closes(char mark, int from) {
            int end = Math.min(text.length(), from + LONGEST);
            for (int i = from + 1; i < end; i++) {
                if (text.charAt(i) == mark
                        && !Character.isWhitespace(text.charAt(i - 1))
                        && !isPartOfWord(i + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasApostrophes(int at) {
            return at >= 0
                    && Character.isLetter(text.charAt(at))
                    && WITH_APOSTROPHES.contains(UnicodeScript.of(text.charAt(at)));
        }

        private boolean isPartOfWord(int at) {
            return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        }
    }

    private static boolean isAddress(String word) {
        return word.contains("@") || word.contains("://") || word.startsWith("www.");
    }
}
