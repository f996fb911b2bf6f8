package org.studypack.importing.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a document shows of who speaks.
 *
 * @param lines what is spoken, with the labels before it and without times; blank lines too
 * @param bold which of the lines, from 0, begin with bold words up to a colon
 * @param stamped what follows a time; where most of it begins like a name, it is one
 * @param alone names with words in brackets after them that stand alone at a time
 * @param othersNamed whether others are named in another way, such as by tags
 * @param captions whether the lines are those of captions, with a blank one between two of them
 */
record SpeakerEvidence(
        List<String> lines,
        Set<Integer> bold,
        List<String> stamped,
        List<SpeakerOpening> alone,
        boolean othersNamed,
        boolean captions) {

    SpeakerEvidence {
        lines = List.copyOf(lines);
        bold = Set.copyOf(bold);
        stamped = List.copyOf(stamped);
        alone = List.copyOf(alone);
    }

    /** Lines without times. */
    static SpeakerEvidence of(List<String> lines) {
        return new SpeakerEvidence(lines, Set.of(), List.of(), List.of(), false, false);
    }

    /**
     * Lines of captions.
     *
     * @param tagged whether tags name others
     */
    static SpeakerEvidence ofCaptions(List<String> lines, boolean tagged) {
        return new SpeakerEvidence(lines, Set.of(), List.of(), List.of(), tagged, true);
    }

    /** The lines, from 0, that begin paragraphs: after a blank one, or each where none is blank. */
    List<Integer> paragraphs() {
        boolean apart = String.join("\n", lines).strip().lines().anyMatch(String::isBlank);
        List<Integer> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean opens = !apart || i == 0 || lines.get(i - 1).isBlank();
            if (opens && !lines.get(i).isBlank()) {
                paragraphs.add(i);
            }
        }
        return paragraphs;
    }
}
