package org.studypack.importing.talk;

import org.studypack.importing.foreign.WrappedLines;
import org.studypack.importing.wording.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private static final Pattern ROLE = whole(Wording.anyOf("speaker-roles") + "( \\d+| [a-z])?");
    private static final Pattern NO_NAME = whole(Wording.anyOf("no-speakers"));
    private static final int LONGEST = 40;

    private final Set<String> labels;

    private SpeakerLabels(Set<String> labels) {
        this.labels = labels;
    }

    private static Pattern whole(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
        lines.forEach(line -> label(line).ifPresent(label -> counts.merge(label, 1, Integer::sum)));
        counts.forEach(
                (label, count) -> {
                    boolean clear =
                            WrappedLines.isCapitals(label)
                                    || ROLE.matcher(label).matches()
                                    || (count > 1 && couldBeName(label));
                    if (clear && !NO_NAME.matcher(label).matches()) {
                        labels.add(label);
                    }
                });
        labels.addAll(whoSpeakOnce(lines, labels));
        return new SpeakerLabels(labels);
    }

    /**
     * Names that stand once, in a conversation: there most paragraphs begin with a name, and one of
     * them at least that is surely one and not in capitals.
     */
    private static List<String> whoSpeakOnce(List<String> lines, Set<String> known) {
        if (known.stream().allMatch(WrappedLines::isCapitals)) {
            return List.of();
        }
        boolean apart = lines.stream().anyMatch(String::isBlank);
        int paragraphs = 0;
        int named = 0;
        List<String> once = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean opens = !apart || i == 0 || lines.get(i - 1).isBlank();
            if (!opens || lines.get(i).isBlank()) {
                continue;
            }
            paragraphs++;
            Optional<String> name = label(lines.get(i));
            if (name.isPresent() && (known.contains(name.get()) || couldBeName(name.get()))) {
                named++;
                once.add(name.get());
            }
        }
        return named * 2 >= paragraphs ? once : List.of();
    }

    /** What stands before a colon at the beginning of a line, with words behind it or not. */
    private static Optional<String> label(String line) {
        Matcher opening = OPENING.matcher(line);
        return opening.find() && opening.group(1).length() <= LONGEST
                ? Optional.of(opening.group(1))
                : Optional.empty();
    }

    /** Whether the document names anybody. */
    boolean any() {
        return !labels.isEmpty();
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
        return !NO_NAME.matcher(words[0]).matches();
    }
}
