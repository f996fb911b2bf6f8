package org.studypack.importing.talk;

import org.studypack.importing.foreign.WrappedLines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the names of speakers at the start of a paragraph from other words before a colon. A name
 * is in capitals, or a role that speakers have, or stands so more than once.
 */
final class SpeakerLabels {
    private static final String NAME =
            "[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}.'’-]*(?:"
                    + " [\\p{L}\\p{N}(&][\\p{L}\\p{M}\\p{N}.'’)-]*){0,4}";
    private static final Pattern OPENING =
            Pattern.compile("^(?:>> ?)?\\*{0,2}(" + NAME + ")\\*{0,2}:\\*{0,2}(?:\\s+|$)");
    private static final Pattern ROLE =
            Pattern.compile(
                    "(speaker|interviewer|interviewee|host|guest|chair|chairperson|moderator|audience"
                        + "|narrator|question|answer|sprecher(in)?|moderation|publikum|ponente|moderador(a)?|ведущ(ий|ая)|спикер|докладчик)("
                        + " \\d+| [a-z])?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> NO_NAMES =
            Set.of(
                    "note",
                    "so",
                    "now",
                    "but",
                    "and",
                    "example",
                    "first",
                    "second",
                    "third",
                    "finally",
                    "remember",
                    "again",
                    "well",
                    "no",
                    "yes",
                    "because",
                    "title",
                    "date",
                    "place",
                    "event",
                    "the",
                    "that",
                    "this",
                    "what",
                    "why",
                    "how");
    private static final int LONGEST = 40;

    private final Set<String> labels;

    private SpeakerLabels(Set<String> labels) {
        this.labels = labels;
    }

    /**
     * Words behind a name.
     *
     * @param rest may be empty
     */
    record Opening(String label, String rest) {}

    /** The names that the lines of a document bring. */
    static SpeakerLabels of(List<String> lines) {
        return of(lines, List.of());
    }

    /**
     * The names that the lines of a document bring.
     *
     * @param stamped what stands behind a time; where most of it begins like a name, it is one
     */
    static SpeakerLabels of(List<String> lines, List<String> stamped) {
        Set<String> labels = new HashSet<>();
        List<String> names = stamped.stream().flatMap(line -> name(line).stream()).toList();
        if (names.size() > 1 && names.size() * 2 >= stamped.size()) {
            labels.addAll(names);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines) {
            Matcher opening = OPENING.matcher(line);
            if (opening.find() && opening.group(1).length() <= LONGEST) {
                counts.merge(opening.group(1), 1, Integer::sum);
            }
        }
        counts.forEach(
                (label, count) -> {
                    boolean clear =
                            WrappedLines.isCapitals(label)
                                    || ROLE.matcher(label).matches()
                                    || (count > 1 && couldBeName(label));
                    if (clear && !NO_NAMES.contains(label.toLowerCase(Locale.ROOT))) {
                        labels.add(label);
                    }
                });
        return new SpeakerLabels(labels);
    }

    private static Optional<String> name(String line) {
        Matcher opening = OPENING.matcher(line);
        return opening.find() && couldBeName(opening.group(1))
                ? Optional.of(opening.group(1))
                : Optional.empty();
    }

    Optional<Opening> opening(String text) {
        Matcher opening = OPENING.matcher(text);
        return opening.find() && labels.contains(opening.group(1))
                ? Optional.of(new Opening(opening.group(1), text.substring(opening.end())))
                : Optional.empty();
    }

    /** Whether a short line could be nothing but a name: each word has a capital or is a number. */
    static boolean couldBeName(String text) {
        String[] words = text.replaceAll("[:()\\[\\]]", " ").strip().split("\\s+", -1);
        if (words.length > 4 || text.length() > LONGEST || text.matches(".*[.!?,;…]$")) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            int first = words[i].isEmpty() ? '-' : words[i].codePointAt(0);
            boolean fits = Character.isUpperCase(first) || (i > 0 && Character.isDigit(first));
            if (!fits && !(i > 0 && words[i].matches("von|van|de|da|der|del|al|bin"))) {
                return false;
            }
        }
        return !NO_NAMES.contains(words[0].toLowerCase(Locale.ROOT));
    }
}
