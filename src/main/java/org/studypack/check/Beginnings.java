package org.studypack.check;

import org.studypack.check.MeantLine.Text;
import org.studypack.check.ShownText.Block;
import org.studypack.diagnostic.Location;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Where a line may begin among the blocks that a book shows: looked up by source and first word, so
 * that a text is gone through once however long it is.
 */
final class Beginnings {
    private final Map<Key, List<Integer>> places = new HashMap<>();

    /**
     * What blocks that may begin a line have in common with it.
     *
     * @param source the place in the pack; empty where the markup does not say it
     * @param first the first word without the marks after it
     */
    private record Key(Optional<Location> source, String first) {
        static Key of(Optional<Location> source, List<String> words) {
            return new Key(source, bare(words.getFirst()));
        }
    }

    Beginnings(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Key key = Key.of(blocks.get(i).source(), blocks.get(i).words());
            places.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(i);
        }
    }

    /**
     * The first block from a place on that begins a line; one that says it comes from the line's
     * place is preferred.
     *
     * @param begins whether all the line stands there; asked of those alone that may begin it
     */
    OptionalInt first(MeantLine line, int from, IntPredicate begins) {
        OptionalInt certain = first(line, Optional.of(line.location()), from, begins);
        return certain.isPresent() ? certain : first(line, Optional.empty(), from, begins);
    }

    private OptionalInt first(
            MeantLine line, Optional<Location> source, int from, IntPredicate begins) {
        OptionalInt first = OptionalInt.empty();
        for (Text text : heads(line)) {
            List<Integer> likely = places.getOrDefault(Key.of(source, text.words()), List.of());
            for (int i = start(likely, from); i < likely.size(); i++) {
                int place = likely.get(i);
                if (first.isPresent() && first.getAsInt() <= place) {
                    break;
                }
                if (begins.test(place)) {
                    first = OptionalInt.of(place);
                    break;
                }
            }
        }
        return first;
    }

    private static int start(List<Integer> places, int from) {
        int found = Collections.binarySearch(places, from);
        return found < 0 ? -found - 1 : found;
    }

    /** The texts that a line may begin with: the optional ones at its start, and the next. */
    private static List<Text> heads(MeantLine line) {
        int sure = 0;
        while (sure < line.texts().size() - 1 && line.texts().get(sure).optional()) {
            sure++;
        }
        return line.texts().subList(0, sure + 1);
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        return word.substring(0, end);
    }
}
