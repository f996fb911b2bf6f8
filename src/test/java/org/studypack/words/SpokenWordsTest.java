package org.studypack.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Cue;
import org.studypack.pack.Place;
import org.studypack.words.SpokenWords.Match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Words are found however they are written, and what is found stands in the transcript. */
final class SpokenWordsTest {
    private static final List<String> JOINTS =
            List.of(" ", ", ", " — ", ". “", "” ", "—", " (", ") ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wordsAreFoundHoweverTheyAreWritten(long seed) {
        Random random = new Random(seed);
        List<Cue> cues = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cues.add(cue(random, all));
        }
        SpokenWords words = new SpokenWords(cues);
        for (int i = 0; i < 50; i++) {
            int from = random.nextInt(all.size());
            int to = Math.min(all.size(), from + 1 + random.nextInt(6));
            String phrase = mangled(all.subList(from, to), random);
            List<Match> found = words.find(phrase, new Place(0, 0), 2);
            assertThat(found).as(phrase).hasSize(1);
            assertThat(quoted(cues, found.getFirst()))
                    .contains(all.get(from))
                    .contains(all.get(to - 1));
        }
    }

    @Test
    @Timeout(30)
    void manyPhrasesAreLookedForWhereTheyMayBegin() {
        List<Cue> cues =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> cue("and so word" + i + " of the many of the talk"))
                        .toList();
        SpokenWords words = new SpokenWords(cues);
        for (int i = 0; i < 10_000; i++) {
            String phrase = "so word" + i + " of the";
            assertThat(words.find(phrase, new Place(0, 0), 2)).hasSize(1);
            assertThat(words.nearest("nobody knows it here")).isEmpty();
        }
    }

    private static Cue cue(String text) {
        return new Cue(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                /* named= */ false,
                Cue.Kind.SPEECH,
                true,
                text,
                List.of(),
                Location.of("talk.md"));
    }

    private static Cue cue(Random random, List<String> all) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            String word = "Wo’rd" + all.size() + "é";
            all.add(word);
            text.append(i == 0 ? "" : JOINTS.get(random.nextInt(JOINTS.size()))).append(word);
        }
        return cue(text + ".");
    }

    private static String mangled(List<String> words, Random random) {
        StringBuilder phrase = new StringBuilder();
        for (String word : words) {
            String written = random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : word;
            phrase.append(written.replace('’', random.nextBoolean() ? '\'' : '’'));
            phrase.append(JOINTS.get(random.nextInt(JOINTS.size())));
        }
        return phrase.toString();
    }

    /** What a passage between the places of a match would print. */
    private static String quoted(List<Cue> cues, Match match) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(match.start().cue(), match.end().cue())
                .forEach(
                        i -> {
                            String cue = cues.get(i).text();
                            int start = i == match.start().cue() ? match.start().offset() : 0;
                            int end = i == match.end().cue() ? match.end().offset() : cue.length();
                            text.append(cue, start, end).append(' ');
                        });
        return text.toString();
    }
}
