package org.studypack.importing.wording;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the letters of a text say of its language before any word does: most writing systems are
 * written by few languages, and some by one.
 *
 * @param script that most letters are of
 */
record WritingSystem(UnicodeScript script) {
    /** Those that one language writes, or one far more than others. */
    private static final Map<UnicodeScript, String> LANGUAGES =
            new EnumMap<>(
                    Map.of(
                            UnicodeScript.GREEK, "el",
                            UnicodeScript.HEBREW, "he",
                            UnicodeScript.HAN, "zh",
                            UnicodeScript.HIRAGANA, "ja",
                            UnicodeScript.HANGUL, "ko",
                            UnicodeScript.THAI, "th",
                            UnicodeScript.ARMENIAN, "hy",
                            UnicodeScript.GEORGIAN, "ka"));

    /** Letters that Persian and Urdu write and Arabic does not, and those of Urdu alone. */
    private static final String PERSIAN = "پچژگ";

    private static final String URDU = "ٹڈڑںے";
    private static final int MOST_READ = 200_000;
    private static final int FEWEST = 8;

    /**
     * The one of more than half of the letters; empty where there are few of them, or many kinds.
     */
    static Optional<WritingSystem> of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), MOST_READ); i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter)) {
                letters++;
                counts.merge(kind(UnicodeScript.of(letter)), 1, Integer::sum);
            }
        }
        int half = letters / 2;
        boolean kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > letters;
        if (kana) { // Japanese has many Chinese characters among its own
            return Optional.of(new WritingSystem(UnicodeScript.HIRAGANA));
        }
        return letters < FEWEST
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(count -> count.getValue() > half)
                        .map(count -> new WritingSystem(count.getKey()))
                        .findFirst();
    }

    private static UnicodeScript kind(UnicodeScript script) {
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    /** The language that it shows by itself. */
    Optional<String> language(String text) {
        if (script != UnicodeScript.ARABIC) {
            return Optional.ofNullable(LANGUAGES.get(script));
        }
        boolean urdu = text.chars().anyMatch(letter -> URDU.indexOf(letter) >= 0);
        boolean persian = text.chars().anyMatch(letter -> PERSIAN.indexOf(letter) >= 0);
        return Optional.of(urdu ? "ur" : persian ? "fa" : "ar");
    }

    /** Whether a language with these letters besides a to z writes it. */
    boolean isOf(String letters) {
        return letters.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script)
                || (script == UnicodeScript.LATIN
                        && letters.codePoints()
                                .allMatch(l -> UnicodeScript.of(l) == UnicodeScript.LATIN));
    }
}
