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
    private static final NavigableMap<String, Set<String>> SMALL_WORDS = new TreeMap<>();

    static {
        put("en", "the of and to in that is was for it with as are this be by not have they from");
        put(
                "de",
                "der die das und ist nicht ein eine zu den von mit sich auf für dem wir wie des"
                        + " war");
        put("es", "el la los las de que y en un una por con para no se del es como su más qué");
        put("fr", "le la les des et est une un dans que qui pour pas sur ne ce du au avec plus");
        put("it", "il la che di e non una un per è con sono del della gli nel come più alla le");
        put("pt", "o a os que de e não uma um para com do da em por mais como se são ao dos");
        put("nl", "de het een en van is dat niet in op te zijn voor met die aan er wij om ook");
        put("sv", "och att det är som en ett inte på av för med den till har vi om de var");
        put("da", "og at det er som en et ikke på af for med den til har vi om de var jeg");
        put("pl", "i w nie na się że do to jest z jak o po ale dla co przez są od jego");
        put("ru", "и в не на что с как это по но из за для от так же был они мы его");
        put("uk", "і в не на що з як це та але із за для від так був вони ми його й");
        put("el", "και το να του η της με που την από για είναι τα στο οι τον δεν σε");
        put("tr", "ve bir bu için de da ile ne çok gibi daha o olarak kadar ama var değil");
    }

    private LanguageGuess() {}

    private static void put(String language, String words) {
        SMALL_WORDS.put(language, Set.copyOf(new HashSet<>(Arrays.asList(words.split(" ")))));
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
