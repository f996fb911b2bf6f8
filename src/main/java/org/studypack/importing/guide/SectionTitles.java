package org.studypack.importing.guide;

import org.studypack.importing.guide.ForeignGuide.Section;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Sections by the words of their titles, of which a colon and the full stop of a number are none.
 *
 * @param byWords the first section of each title
 * @param lengths how many words the titles have that may be a part of a line
 */
record SectionTitles(Map<String, Integer> byWords, NavigableSet<Integer> lengths) {
    /** Letters of a title that may be a part of a line. */
    private static final int SHORTEST_WITHIN = 8;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /**
     * Those of some sections.
     *
     * @param some their indices, in order
     */
    static SectionTitles of(List<Section> sections, List<Integer> some) {
        SectionTitles titles = new SectionTitles(new HashMap<>(), new TreeSet<>());
        for (int index : some) {
            String words = plain(sections.get(index).plainTitle());
            titles.byWords.putIfAbsent(words, index);
            if (words.length() >= SHORTEST_WITHIN) {
                titles.lengths.add(words.split(" ", -1).length);
            }
        }
        return titles;
    }

    /** The first section whose title a line is, or holds as words of it. */
    Optional<Integer> named(String line) {
        String whole = plain(line);
        List<String> words = List.of(whole.split(" ", -1));
        Optional<Integer> first = Optional.ofNullable(byWords.get(whole));
        for (int length : lengths.headSet(words.size(), true)) {
            for (int start = 0; start + length <= words.size(); start++) {
                String part = String.join(" ", words.subList(start, start + length));
                Integer found = part.length() >= SHORTEST_WITHIN ? byWords.get(part) : null;
                if (found != null && (first.isEmpty() || found < first.get())) {
                    first = Optional.of(found);
                }
            }
        }
        return first;
    }

    private static String plain(String title) {
        return BETWEEN.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
