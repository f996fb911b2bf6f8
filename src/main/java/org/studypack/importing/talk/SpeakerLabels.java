package org.studypack.importing.talk;

import org.studypack.importing.foreign.WrappedLines;
import org.studypack.importing.wording.Phrases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the names of speakers at the start of paragraphs, among other words before a colon. A name
 * is in capitals, or a role that speakers have, or stands so more than once.
 */
final class SpeakerLabels {
    private static final Pattern ROLE = whole(Phrases.anyOf("speaker-roles") + "( \\d+| [a-z])?");
    private static final Pattern NO_NAME = whole(Phrases.anyOf("no-speakers"));
    private static final int LONGEST = 40;
    private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\u00A0\\u202F:：()\\[\\]]+");

    /** Scripts without capitals show a name by nothing but its length. */
    private static final Pattern WITHOUT_CAPITALS = Pattern.compile("[\\p{Lo}\\p{M}\\p{N} ・]{1,8}");

    private final Set<String> labels;
    private final Set<String> withAside;

    private SpeakerLabels(Set<String> labels, Set<String> withAside) {
        this.labels = labels;
        this.withAside = withAside;
    }

    private static Pattern whole(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Words after a name.
     *
     * @param rest may be empty; begins with what stands in brackets before the colon
     */
    record Opening(String label, String rest) {}

    /** The names that the lines of a document bring. */
    static SpeakerLabels of(List<String> lines) {
        return of(lines, List.of());
    }

    /**
     * The names that the lines of a document bring.
     *
     * @param stamped what follows a time; where most of it begins like a name, it is one
     */
    static SpeakerLabels of(List<String> lines, List<String> stamped) {
        Set<String> labels = new HashSet<>();
        List<String> names = stamped.stream().flatMap(line -> name(line).stream()).toList();
        if (names.size() * 2 >= stamped.size()
                && (names.size() > 1 || names.size() == stamped.size())) {
            labels.addAll(names);
        }
        Map<String, List<SpeakerOpening>> openings =
                lines.stream()
                        .flatMap(line -> SpeakerOpening.of(line).stream())
                        .collect(Collectors.groupingBy(SpeakerOpening::name));
        openings.forEach(
                (label, found) -> {
                    boolean clear =
                            WrappedLines.isCapitals(label)
                                    || ROLE.matcher(label).matches()
                                    || (found.size() > 1 && couldBeLabel(label));
                    if (clear && !NO_NAME.matcher(label).matches()) {
                        labels.add(label);
                    }
                });
        labels.addAll(whoSpeakOnce(lines, labels));
        return new SpeakerLabels(labels, withAside(openings));
    }

    /** Names with words in brackets that are part of them, such as a role: always the same. */
    private static Set<String> withAside(Map<String, List<SpeakerOpening>> openings) {
        Set<String> names = new HashSet<>();
        openings.forEach(
                (name, found) -> {
                    SpeakerOpening first = found.getFirst();
                    boolean same = found.stream().allMatch(o -> o.aside().equals(first.aside()));
                    boolean large =
                            first.aside().length() > 1
                                    && Character.isUpperCase(first.aside().codePointAt(1));
                    if (same && (found.size() > 1 || large)) {
                        names.add(name);
                    }
                });
        return names;
    }

    /**
     * Names that stand once, in a conversation: there most paragraphs begin with a name, and one of
     * them at least that is surely one and not in capitals.
     */
    private static List<String> whoSpeakOnce(List<String> lines, Set<String> known) {
        if (known.stream().allMatch(WrappedLines::isCapitals)) {
            return List.of();
        }
        boolean apart = String.join("\n", lines).strip().lines().anyMatch(String::isBlank);
        int paragraphs = 0;
        int named = 0;
        List<String> once = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean opens = !apart || i == 0 || lines.get(i - 1).isBlank();
            if (!opens || lines.get(i).isBlank()) {
                continue;
            }
            paragraphs++;
            Optional<String> name = SpeakerOpening.of(lines.get(i)).map(SpeakerOpening::name);
            if (name.isPresent() && (known.contains(name.get()) || couldBeLabel(name.get()))) {
                named++;
                once.add(name.get());
            }
        }
        return named * 2 >= paragraphs ? once : List.of();
    }

    /** Whether the document names anybody. */
    boolean any() {
        return !labels.isEmpty();
    }

    /** What stands before a colon at the beginning of a line, where it could be a name. */
    static Optional<String> name(String line) {
        return SpeakerOpening.of(line)
                .map(SpeakerOpening::name)
                .filter(SpeakerLabels::couldBeLabel);
    }

    /** Empty where a text begins with no name of a speaker. */
    Optional<Opening> opening(String text) {
        return SpeakerOpening.of(text)
                .filter(found -> labels.contains(found.name()))
                .map(found -> opening(found, text.substring(found.end())));
    }

    private Opening opening(SpeakerOpening found, String words) {
        if (found.aside().isEmpty() || withAside.contains(found.name())) {
            return new Opening(found.whole(), words);
        }
        return new Opening(found.name(), (found.aside() + " " + words).strip());
    }

    private static boolean couldBeLabel(String text) {
        return couldBeName(text) || WITHOUT_CAPITALS.matcher(text).matches();
    }

    /** Whether a short line could be nothing but a name: each word has a capital or is a number. */
    static boolean couldBeName(String text) {
        String[] words = NO_LETTERS.matcher(text).replaceAll(" ").strip().split(" ", -1);
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
