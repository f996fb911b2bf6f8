package org.studypack.importing.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text: first its writing system decides which are possible, then small
 * words and letters. A word of several languages counts for each of them only in part, and a letter
 * that a language does not write counts against it. Empty where too little speaks for one, or
 * nearly as much for another.
 */
public final class LanguageGuess {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}’']+");
    private static final int MOST_WORDS = 20_000;

    /** How many words have to show a language, and how much more of it than of the next. */
    private static final int FEWEST_HITS = 4;

    private static final double MARGIN = 1.3;
    private static final double OWN_LETTER = 0.5;
    private static final double OTHER_LETTER = -0.5;

    /** What showed the language of a text. */
    public enum Sign {
        WRITING_SYSTEM("its writing system"),
        SMALL_WORDS("its small words");

        private final String written;

        Sign(String written) {
            this.written = written;
        }

        /** As it stands after "guessed from". */
        public String written() {
            return written;
        }
    }

    /**
     * A language that was guessed.
     *
     * @param language its ISO 639 code
     */
    public record Guess(String language, Sign sign) {}

    /** What the file of a language says of it. */
    private record Language(String code, Set<String> smallWords, String letters) {
        private boolean writes(int letter) {
            return letters.indexOf(letter) >= 0 || (letter < 0x80 && isLatin());
        }

        private boolean isLatin() {
            return letters.isEmpty()
                    || Character.UnicodeScript.of(letters.codePointAt(0))
                            == Character.UnicodeScript.LATIN;
        }
    }

    private static final List<Language> LANGUAGES = languages();
    private static final Map<String, Double> WEIGHTS = weights();

    private LanguageGuess() {}

    private static List<Language> languages() {
        NavigableMap<String, Language> languages = new TreeMap<>();
        for (String code : Phrases.languages()) {
            Phrases.of(code, "small-words")
                    .ifPresent(
                            words -> {
                                Set<String> small =
                                        new HashSet<>(Arrays.asList(words.split(" ", -1)));
                                String letters = Phrases.of(code, "letters").orElse("");
                                languages.put(code, new Language(code, small, letters));
                            });
        }
        return List.copyOf(languages.values());
    }

    /** What a small word says for a language: the less, the more of them have it. */
    private static Map<String, Double> weights() {
        Map<String, Integer> counts = new HashMap<>();
        LANGUAGES.forEach(l -> l.smallWords().forEach(w -> counts.merge(w, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((word, count) -> weights.put(word, 1.0 / count));
        return weights;
    }

    /** The language of a text. */
    public static Optional<Guess> of(String text) {
        Optional<WritingSystem> system = WritingSystem.of(text);
        if (system.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> shown = system.get().language(text);
        return shown.isPresent()
                ? shown.map(language -> new Guess(language, Sign.WRITING_SYSTEM))
                : byWords(text, system.get())
                        .map(language -> new Guess(language, Sign.SMALL_WORDS));
    }

    private static Optional<String> byWords(String text, WritingSystem system) {
        List<Language> possible =
                LANGUAGES.stream().filter(language -> system.isOf(language.letters())).toList();
        double[] points = new double[possible.size()];
        int[] hits = new int[possible.size()];
        String[] words = BREAK.split(text.toLowerCase(Locale.ROOT), MOST_WORDS + 1);
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            for (int l = 0; l < possible.size(); l++) {
                boolean small = possible.get(l).smallWords().contains(words[i]);
                hits[l] += small ? 1 : 0;
                points[l] += small ? WEIGHTS.getOrDefault(words[i], 0.0) : 0;
            }
            addLetters(words[i], possible, points);
        }
        return best(possible, points, hits);
    }

    /** Letters of one language alone speak for it, and letters that it has not against it. */
    private static void addLetters(String word, List<Language> possible, double[] points) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter < 0x80 || !Character.isLetter(letter)) {
                continue;
            }
            long writers = possible.stream().filter(language -> language.writes(letter)).count();
            for (int l = 0; l < possible.size(); l++) {
                boolean writes = possible.get(l).writes(letter);
                points[l] += !writes ? OTHER_LETTER : writers == 1 ? OWN_LETTER : 0;
            }
        }
    }

    private static Optional<String> best(List<Language> possible, double[] points, int[] hits) {
        int best = -1;
        double second = 0;
        for (int l = 0; l < points.length; l++) {
            if (best < 0 || points[l] > points[best]) {
                second = best < 0 ? 0 : Math.max(second, points[best]);
                best = l;
            } else {
                second = Math.max(second, points[l]);
            }
        }
        boolean sure = best >= 0 && hits[best] >= FEWEST_HITS && points[best] >= second * MARGIN;
        return sure && points[best] > 0 ? Optional.of(possible.get(best).code()) : Optional.empty();
    }
}
