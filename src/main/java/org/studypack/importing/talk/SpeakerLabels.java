package org.studypack.importing.talk;

import org.studypack.importing.talk.SpeakerOpening.Sign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of speakers at the start of paragraphs, told from other words that stand so. */
final class SpeakerLabels {
    private final Map<Sign, Set<String>> labels = new HashMap<>();
    private final Set<String> withAside;

    /**
     * Names by the sign after them.
     *
     * @param withAside those that have words in brackets as a part of them
     */
    SpeakerLabels(Map<Sign, Set<String>> labels, Set<String> withAside) {
        labels.forEach((sign, names) -> this.labels.put(sign, Set.copyOf(names)));
        this.withAside = Set.copyOf(withAside);
    }

    /**
     * Words after a name.
     *
     * @param rest may be empty; begins with what stands in brackets before the colon
     */
    record Opening(String label, String rest) {}

    /** The names that the lines of a document bring. */
    static SpeakerLabels of(List<String> lines) {
        return of(SpeakerEvidence.of(lines));
    }

    /** The names that a document brings. */
    static SpeakerLabels of(SpeakerEvidence evidence) {
        return new SpeakerSearch(evidence).labels();
    }

    /** Whether the document names anybody. */
    boolean any() {
        return labels.values().stream().anyMatch(names -> !names.isEmpty());
    }

    /** Empty where a text begins with no name of a speaker. */
    Optional<Opening> opening(String text) {
        return SpeakerOpening.of(text)
                .filter(this::isKnown)
                .or(() -> SpeakerOpening.withoutColon(text).filter(this::isKnown))
                .or(() -> SpeakerOpening.ofAnything(text).filter(this::isKnown))
                .map(found -> opening(found, text.substring(found.end())));
    }

    private boolean isKnown(SpeakerOpening found) {
        return labels.getOrDefault(found.sign(), Set.of()).contains(found.name());
    }

    /** A name that is all of a text, with the words in brackets after it; it need not be known. */
    Opening alone(String text) {
        return SpeakerOpening.alone(text)
                .map(found -> opening(found, ""))
                .orElse(new Opening(text, ""));
    }

    private Opening opening(SpeakerOpening found, String words) {
        if (found.aside().isEmpty() || withAside.contains(found.name())) {
            return new Opening(found.whole(), words);
        }
        return new Opening(found.name(), (found.aside() + " " + words).strip());
    }

    /** Names with words in brackets that are part of them, such as a role: always the same. */
    static Set<String> withAside(Map<String, List<SpeakerOpening>> openings) {
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
}
