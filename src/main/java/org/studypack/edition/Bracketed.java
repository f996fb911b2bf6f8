package org.studypack.edition;

import java.util.List;

/**
 * The words of a reading, of which those stand in brackets that the transcript does not have. The
 * words around them were said as they are printed, though a correction names them to be found.
 *
 * @param before words as they were said
 * @param within what is printed instead of others; empty where words are left out alone
 * @param after words as they were said
 */
public record Bracketed(String before, String within, String after) {

    /**
     * As few words in brackets as say where something changed: where words were left out between
     * others, those of them that were said twice, or one at each side.
     */
    static Bracketed of(String original, String reading) {
        List<String> said = words(original).stream().map(String::strip).toList();
        List<String> pieces = words(reading);
        List<String> read = pieces.stream().map(String::strip).toList();
        int most = Math.min(said.size(), read.size());
        int start = alike(said, read, most);
        int end = alike(said.reversed(), read.reversed(), most - start);
        if (said.equals(read)) {
            return new Bracketed("", reading, "");
        }
        if (start + end == read.size()) {
            List<String> omitted = said.subList(start, said.size() - end);
            boolean doubled = isEndOf(omitted, said.subList(0, start));
            end -= doubled ? 0 : Math.min(end, 1);
            start -= doubled ? omitted.size() : Math.min(start, 1);
        }
        String before = String.join("", pieces.subList(0, start));
        String within = String.join("", pieces.subList(start, pieces.size() - end)).stripTrailing();
        return new Bracketed(before, within, reading.substring(before.length() + within.length()));
    }

    private static int alike(List<String> said, List<String> read, int most) {
        int count = 0;
        while (count < most && said.get(count).equals(read.get(count))) {
            count++;
        }
        return count;
    }

    private static boolean isEndOf(List<String> omitted, List<String> words) {
        return omitted.size() <= words.size()
                && omitted.equals(words.subList(words.size() - omitted.size(), words.size()));
    }

    /** Each with the spaces after it. */
    private static List<String> words(String text) {
        return List.of(text.split("(?<=\\s)(?=\\S)", -1));
    }
}
