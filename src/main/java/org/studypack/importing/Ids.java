package org.studypack.importing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the ids of one pack from titles: small letters of any script, digits and single hyphens,
 * beginning with a letter. No id is given twice.
 */
final class Ids {
    private static final int LONGEST = 48;
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s*(?=\\S)");
    private final Set<String> given = new HashSet<>();

    /**
     * An id from a title.
     *
     * @param fallback the id where the title has no letter or digit
     */
    String of(String title, String fallback) {
        String plain = plain(NUMBER.matcher(title).replaceFirst(""));
        String first = plain.isEmpty() ? fallback : plain;
        String id = Character.isLetter(first.codePointAt(0)) ? first : "section-" + first;
        String free = id;
        for (int n = 2; !given.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /** A title as a file name or id would have it; empty where it has no letter or digit. */
    static String plain(String title) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> append(plain, c));
        String cut = plain.length() > LONGEST ? cut(plain) : plain.toString();
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static void append(StringBuilder plain, int c) {
        if (Character.isLetterOrDigit(c)) {
            plain.appendCodePoint(c);
        } else if (!isApostropheOrMark(c)
                && !plain.isEmpty()
                && plain.charAt(plain.length() - 1) != '-') {
            plain.append('-');
        }
    }

    private static boolean isApostropheOrMark(int c) {
        return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String cut(StringBuilder plain) {
        int hyphen = plain.lastIndexOf("-", LONGEST);
        return plain.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
    }
}
