package org.studypack.print.line;

import java.util.Locale;
import java.util.Set;

/**
 * The places between words where no line ends: before what belongs to the word before, as a closing
 * mark, a dash or a slash that stands after a space, and within dates, ranges and numbered things.
 */
final class HeldSpaces {
    /** What no line begins with where a space follows. */
    private static final String CLOSING = ",.;:!?)]}%’”»›\"'–—―-/…";

    /** What no line ends with where a space stands before. */
    private static final String OPENING = "([{“„«‹‘¿¡";

    private static final String DASHES = "-–—";

    /** What stands within ranges and times. */
    private static final String WITHIN_NUMBERS = "-–—:";

    private static final String NUMBERED = "§¶№#";

    /** The words, in small letters, that a number follows. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of(
                    "no.", "nos.", "nr.", "núm.", "n.º", "art.", "p.", "pp.", "s.", "pág.", "págs.",
                    "vol.", "vols.", "bd.", "ch.", "chap.", "cap.", "kap.", "fig.", "abb.", "tab.",
                    "sec.", "ca.", "c.", "т.", "с.", "стр.", "гл.", "ст.", "рис.", "п.");

    /** Months as they stand in dates of the languages that labels are in. */
    private static final Set<String> MONTHS =
            Set.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                    "Januar",
                    "Februar",
                    "März",
                    "Mai",
                    "Juni",
                    "Juli",
                    "Oktober",
                    "Dezember",
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre",
                    "января",
                    "февраля",
                    "марта",
                    "апреля",
                    "мая",
                    "июня",
                    "июля",
                    "августа",
                    "сентября",
                    "октября",
                    "ноября",
                    "декабря");

    /** Between a day and its month in Spanish. */
    private static final String OF = "de";

    private static final int LONGEST_MONTH = 10;

    private HeldSpaces() {}

    /** Whether no line may begin at an index, which is neither the first nor the last. */
    static boolean holds(String text, int at) {
        char before = text.charAt(at - 1);
        if (before != ' ') {
            return WITHIN_NUMBERS.indexOf(before) >= 0
                    && at > 1
                    && Character.isDigit(text.charAt(at - 2))
                    && Character.isDigit(text.charAt(at));
        }
        return at > 1 && isHeldSpace(text, text.charAt(at - 2), at);
    }

    private static boolean isHeldSpace(String text, char last, int at) {
        char first = text.charAt(at);
        boolean marks =
                (CLOSING.indexOf(first) >= 0 && !isWordAt(text, at + 1))
                        || (OPENING.indexOf(last) >= 0 && !isInkAt(text, at - 3))
                        || NUMBERED.indexOf(last) >= 0;
        if (marks) {
            return true;
        }
        if (Character.isDigit(first)) {
            String word = wordBefore(text, at);
            return BEFORE_NUMBERS.contains(word.toLowerCase(Locale.ROOT))
                    || (MONTHS.contains(word) && isDay(text, at))
                    || isRange(text, last, at);
        }
        return Character.isLetter(first) && isInDate(text, last, at);
    }

    /** Whether a month, or what stands between, begins at an index and its day ends before. */
    private static boolean isInDate(String text, char last, int at) {
        if (Character.isDigit(last) || last == '.') {
            String word = wordAt(text, at);
            return isDayBefore(text, at - 1)
                    && (MONTHS.contains(word)
                            || (word.equals(OF)
                                    && MONTHS.contains(wordAt(text, at + OF.length() + 1))));
        }
        return last == 'e'
                && wordBefore(text, at).equals(OF)
                && isDayBefore(text, at - OF.length() - 2)
                && MONTHS.contains(wordAt(text, at));
    }

    /** Whether a number of one or two digits ends at an index, with or without a full stop. */
    private static boolean isDayBefore(String text, int end) {
        int last = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        int first = last;
        while (first > 0 && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return last - first == 1 || last - first == 2;
    }

    private static boolean isDay(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at <= 2;
    }

    /** Whether a dash between spaces stands before, and a number before that. */
    private static boolean isRange(String text, char last, int at) {
        return DASHES.indexOf(last) >= 0
                && at > 3
                && text.charAt(at - 3) == ' '
                && Character.isDigit(text.charAt(at - 4));
    }

    private static boolean isWordAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isInkAt(String text, int at) {
        return at >= 0 && text.charAt(at) != ' ';
    }

    private static String wordBefore(String text, int at) {
        int start = text.lastIndexOf(' ', at - 2) + 1;
        return at - start > LONGEST_MONTH + 1 ? "" : text.substring(start, at - 1);
    }

    /** The letters from an index on, without soft hyphens. */
    private static String wordAt(String text, int at) {
        StringBuilder word = new StringBuilder();
        for (int i = at; i < text.length() && word.length() <= LONGEST_MONTH; i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter)) {
                word.append(letter);
            } else if (letter != Hyphens.SOFT_HYPHEN) {
                break;
            }
        }
        return word.toString();
    }
}
