package org.studypack.edition;

import java.util.regex.Pattern;

/** Tells whether two texts say the same words and differ in the marks of print alone. */
final class Typography {
    private static final Pattern DASHES = Pattern.compile("\\s*[-\u2010-\u2015\u2212]+\\s*");
    private static final Pattern SINGLE =
            Pattern.compile("[\u2018-\u201B\u2032\u2039\u203A`\u00B4]");
    private static final Pattern DOUBLE = Pattern.compile("[\u201C-\u201F\u2033\u00AB\u00BB]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2007\u2009\u202F]+");

    private Typography() {}

    /**
     * Whether a reading has only other dashes in the places of hyphens and dashes, with or without
     * spaces beside them, other quotation marks and apostrophes, an ellipsis for dots, or other
     * spaces. A hyphen that is taken out or put in makes another word.
     */
    static boolean isAllThatDiffers(String original, String reading) {
        return !reading.isBlank() && plain(original).equals(plain(reading));
    }

    private static String plain(String text) {
        String spaced = SPACES.matcher(text.replace("\u2026", "...")).replaceAll(" ");
        String dashed = DASHES.matcher(spaced).replaceAll("-");
        String single = SINGLE.matcher(dashed).replaceAll("'");
        return DOUBLE.matcher(single).replaceAll("\"").strip();
    }
}
