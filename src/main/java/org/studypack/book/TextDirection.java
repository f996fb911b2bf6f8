package org.studypack.book;

import java.util.Locale;
import java.util.Set;

/** Which way the lines of a language run. */
public enum TextDirection {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    /** Scripts of ISO 15924 that are written from right to left. */
    private static final Set<String> SCRIPTS =
            Set.of(
                    "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr",
                    "Hebr", "Hung", "Khar", "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb",
                    "Nbat", "Nkoo", "Orkh", "Palm", "Phli", "Phlp", "Phnx", "Prti", "Rohg", "Samr",
                    "Sarb", "Sogd", "Sogo", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi");

    /** Languages that are written in one of them where their tag names no script. */
    private static final Set<String> LANGUAGES =
            Set.of(
                    "acm", "aeb", "ajp", "apc", "apd", "ar", "arb", "arc", "arq", "ary", "arz",
                    "azb", "bal", "bcc", "bgn", "bqi", "brh", "ckb", "dv", "fa", "glk", "he", "haz",
                    "iw", "ji", "khw", "ks", "lrc", "luz", "mzn", "nqo", "pes", "pnb", "prs", "ps",
                    "rhg", "sd", "skr", "sam", "syr", "ug", "ur", "yi", "ydd");

    private final String name;

    TextDirection(String name) {
        this.name = name;
    }

    /** That of a language: by the script of its tag, where it names one, else by the language. */
    public static TextDirection of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean rightToLeft =
                locale.getScript().isEmpty()
                        ? LANGUAGES.contains(locale.getLanguage())
                        : SCRIPTS.contains(locale.getScript());
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * Whether a text may turn what stands beside it on a line that runs from left to right: it has
     * letters that run the other way, or signs that say so.
     */
    public static boolean turns(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (turns(character)) {
                return true;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    private static boolean turns(int character) {
        return character >= 0x590
                && switch (Character.getDirectionality(character)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                            Character.DIRECTIONALITY_ARABIC_NUMBER,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                            true;
                    default -> false;
                };
    }

    /** As HTML's attribute {@code dir} has it. */
    @Override
    public String toString() {
        return name;
    }
}
