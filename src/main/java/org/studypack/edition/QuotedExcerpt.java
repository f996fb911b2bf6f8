package org.studypack.edition;

import org.studypack.pack.Cue;
import org.studypack.pack.Excerpt;
import org.studypack.pack.Fragment;
import org.studypack.pack.Fragment.Passage;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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
     * When the cue of the first words begins and that of the last ends, as far as the transcript
     * says it: {@code 12:09–14:50}.
     */
    public String clock() {
        String begin = clock(excerpt.fragments().getFirst(), p -> p.start().cue(), Cue::start);
        String end = clock(excerpt.fragments().getLast(), p -> p.end().cue(), Cue::end);
        return begin.isEmpty() || end.isEmpty() || begin.equals(end) ? begin : begin + "–" + end;
    }

    private String clock(
            Fragment fragment,
            ToIntFunction<Passage> place,
            Function<Cue, Optional<Timestamp>> time) {
        return fragment instanceof Passage passage
                ? time.apply(transcript.cues().get(place.applyAsInt(passage)))
                        .map(Timestamp::toString)
                        .orElse("")
                : "";
    }

    /** Whether words are left out between passages. */
    public boolean isAbridged() {
        return pieces.stream().anyMatch(Piece.Cut.class::isInstance);
    }

    /** What is printed otherwise than the transcript has it, in order. */
    public List<CorrectionGroup> corrections() {
        return Turn.corrections(turns());
    }
}
