package org.studypack.importing.talk;

import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ImportNotes.Slip.Kind;
import org.studypack.importing.talk.ForeignTalk.Turn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names that a transcript spells in more than one way. */
final class SpellingVariants {
    private static final Pattern WORD = Pattern.compile("(?<=[\\p{L},;] )\\p{L}{4,}");

    /** A capital before a word, or after it: then both are a name, as in United States. */
    private static final Pattern NEIGHBOUR =
            Pattern.compile("(?:^|[^\\p{L}])\\p{Lu}[\\p{L}’'.-]*[ \\u00A0]$");

    private static final Pattern FOLLOWER = Pattern.compile("^[ \\u00A0]\\p{Lu}\\p{L}");
    private static final int NEAR = 40;
    private static final int LONG_ENOUGH = 6;

    private SpellingVariants() {}

    /**
     * How often a spelling stands in the text, and where first.
     *
     * @param alone how often without a word with a capital beside it
     */
    private record Found(int count, int alone, int line) {
        Found and(Found other) {
            return new Found(count + other.count, alone + other.alone, Math.min(line, other.line));
        }
    }

    static void note(List<Turn> turns, ImportNotes notes) {
        NavigableMap<String, Found> words = words(turns);
        words.forEach(
                (word, found) -> {
                    Found small = words.get(lower(word));
                    if (small != null
                            && Character.isUpperCase(word.charAt(0))
                            && isRare(small, found)) {
                        NavigableMap<String, Found> both = new TreeMap<>();
                        both.put(word, found);
                        both.put(lower(word), small);
                        report(both, notes);
                    }
                });
        names(words, notes);
    }

    /**
     * A word that is mostly capitalised by itself is a name, and the few small ones are doubtful.
     */
    private static boolean isRare(Found small, Found capital) {
        return small.count() <= 2 && capital.alone() >= Math.max(2, small.count());
    }

    private static void names(Map<String, Found> words, ImportNotes notes) {
        List<String> names =
                words.keySet().stream()
                        .filter(w -> w.length() >= LONG_ENOUGH)
                        .filter(w -> Character.isUpperCase(w.charAt(0)))
                        .filter(w -> !words.containsKey(lower(w)))
                        .limit(2000)
                        .toList();
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                if (isOneLetterOff(names.get(i), other)) {
                    NavigableMap<String, Found> both = new TreeMap<>();
                    for (String name : List.of(names.get(i), other)) {
                        both.put(name, words.getOrDefault(name, new Found(0, 0, 0)));
                    }
                    report(both, notes);
                }
            }
        }
    }

    private static NavigableMap<String, Found> words(List<Turn> turns) {
        NavigableMap<String, Found> words = new TreeMap<>();
        for (Turn turn : turns) {
            Matcher matcher = WORD.matcher(turn.text());
            while (matcher.find()) {
                int alone = isAlone(turn.text(), matcher.start(), matcher.end()) ? 1 : 0;
                words.merge(matcher.group(), new Found(1, alone, turn.firstLine()), Found::and);
            }
        }
        return words;
    }

    private static boolean isAlone(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        String after = text.substring(end, Math.min(text.length(), end + NEAR));
        return !NEIGHBOUR.matcher(before).find() && !FOLLOWER.matcher(after).find();
    }

    private static void report(NavigableMap<String, Found> spellings, ImportNotes notes) {
        if (spellings.size() < 2) {
            return;
        }
        StringBuilder all = new StringBuilder();
        spellings.forEach(
                (word, found) ->
                        all.append(all.isEmpty() ? "" : ", ")
                                .append(word)
                                .append(" (")
                                .append(found.count())
                                .append("×, first in ")
                                .append(notes.origin(found.line(), found.line()).described())
                                .append(")"));
        int line = spellings.values().stream().mapToInt(Found::line).min().orElse(0);
        notes.slip(Kind.SPELLING, line, all.toString(), "the same word?");
    }

    /** Whether two words differ in one letter that is no ending. */
    static boolean isOneLetterOff(String one, String two) {
        if (Math.abs(one.length() - two.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), two.length());
        while (start < shorter && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        if (start >= shorter - 1) {
            return false;
        }
        int skipOne = one.length() >= two.length() ? 1 : 0;
        int skipTwo = two.length() >= one.length() ? 1 : 0;
        return one.substring(start + skipOne).equals(two.substring(start + skipTwo));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
