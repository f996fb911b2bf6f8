package org.studypack.edition;

import org.studypack.edition.Run.Corrected;
import org.studypack.pack.Excerpt;
import org.studypack.pack.Fragment;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;

import java.util.List;
import java.util.Optional;

/** An excerpt with the words it quotes. */
public record QuotedExcerpt(Excerpt excerpt, Transcript transcript, List<Piece> pieces) {
    public QuotedExcerpt {
        pieces = List.copyOf(pieces);
    }

    /** What an excerpt is made of, in order. */
    public sealed interface Piece {

        /** Words that are quoted, by paragraphs. */
        record Spoken(List<Turn> turns) implements Piece {
            public Spoken {
                turns = List.copyOf(turns);
            }
        }

        /** A visible cut. */
        record Cut(String description) implements Piece {}
    }

    /** All paragraphs of speech, the cuts left out. */
    public List<Turn> turns() {
        return pieces.stream()
                .filter(Piece.Spoken.class::isInstance)
                .flatMap(piece -> ((Piece.Spoken) piece).turns().stream())
                .toList();
    }

    /**
     * When the cue of the first words begins, where the transcript says it; a passage may begin
     * somewhat later in it.
     */
    public Optional<Timestamp> begin() {
        return excerpt.fragments().getFirst() instanceof Fragment.Passage first
                ? transcript.cues().get(first.start().cue()).start()
                : Optional.empty();
    }

    /** Whether words are left out between passages. */
    public boolean isAbridged() {
        return pieces.stream().anyMatch(Piece.Cut.class::isInstance);
    }

    /** What is printed otherwise than the transcript has it, in order. */
    public List<Corrected> corrections() {
        return Turn.corrections(turns());
    }
}
