package org.studypack.edition;

import java.util.List;
import java.util.Optional;

/**
 * An excerpt that a question wants to be read closely. Its paragraphs have no times, since their
 * lines are numbered.
 *
 * @param place where it was spoken
 */
public record ReadPassage(QuotedExcerpt quoted, Locator place) {
    static ReadPassage of(QuotedExcerpt quoted, Locator place) {
        List<QuotedExcerpt.Piece> pieces =
                quoted.pieces().stream().map(ReadPassage::withoutTimes).toList();
        return new ReadPassage(
                new QuotedExcerpt(quoted.excerpt(), quoted.transcript(), pieces), place);
    }

    private static QuotedExcerpt.Piece withoutTimes(QuotedExcerpt.Piece piece) {
        return switch (piece) {
            case QuotedExcerpt.Piece.Spoken spoken ->
                    new QuotedExcerpt.Piece.Spoken(
                            spoken.turns().stream().map(ReadPassage::withoutTime).toList());
            case QuotedExcerpt.Piece.Cut cut -> cut;
        };
    }

    private static Turn withoutTime(Turn turn) {
        return new Turn(
                Optional.empty(),
                Optional.empty(),
                turn.speaker(),
                turn.kind(),
                turn.runs(),
                turn.location());
    }

    /** In which talk it was said, and when, as far as somebody said so. */
    public List<String> source() {
        return List.of(place.title(), place.event(), place.date()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
