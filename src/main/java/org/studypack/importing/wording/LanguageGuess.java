package org.studypack.importing.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text from its small words. Empty where no language has clearly more of
 * them than the next.
 */
public final class LanguageGuess {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}’']+");
    private static final int MOST_WORDS = 20_000;
    private static final int FEWEST_HITS = 4;
    private static final NavigableMap<String, Set<String>> SMALL_WORDS = smallWords();

    private LanguageGuess() {}

    private static NavigableMap<String, Set<String>> smallWords() {
        NavigableMap<String, Set<String>> words = new TreeMap<>();
        for (String language : Phrases.languages()) {
            Phrases.of(language, "small-words")
                    .ifPresent(w -> words.put(language, Set.copyOf(distinct(w))));
        }
        return words;
    }

    private static Set<String> distinct(String words) {
        return new HashSet<>(Arrays.asList(words.split(" ", -1)));
    }

    public static Optional<String> of(String text) {
        NavigableMap<String, Integer> hits = hits(text);
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most >= FEWEST_HITS && most * 10 >= second * 12
                ? Optional.of(best)
                : Optional.empty();
    }

    private static NavigableMap<String, Integer> hits(String text) {
        NavigableMap<String, Integer> hits = new TreeMap<>();
        String[] words = BREAK.split(text.toLowerCase(Locale.ROOT), MOST_WORDS + 1);
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            String word = words[i];
            SMALL_WORDS.forEach(
                    (language, small) -> {
                        if (small.contains(word)) {
                            hits.merge(language, 1, Integer::sum);
                        }
                    });
        }
        return hits;
    }
}
