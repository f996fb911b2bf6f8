package org.studypack.edition;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Transcript;

import java.util.List;
import java.util.stream.Stream;

/**
 * A transcript that is printed whole.
 *
 * @param opening what is said before the first subhead; may be empty
 */
public record QuotedTranscript(Transcript transcript, List<Turn> opening, List<Headed> parts) {
    public QuotedTranscript {
        opening = List.copyOf(opening);
        parts = List.copyOf(parts);
    }

    /**
     * A part of a talk below a subhead.
     *
     * @param id of the subhead; no id that a pack can have
     * @param turns empty where another subhead stands right below
     */
    public record Headed(String id, String title, List<Turn> turns, Location location) {
        public Headed {
            turns = List.copyOf(turns);
        }
    }

    /** All paragraphs of speech. */
    List<Turn> turns() {
        return Stream.concat(
                        opening.stream(), parts.stream().flatMap(part -> part.turns().stream()))
                .toList();
    }

    /** What is printed otherwise than the transcript has it, in order. */
    public List<CorrectionGroup> corrections() {
        return Turn.corrections(turns());
    }
}
