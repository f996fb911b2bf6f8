package org.studypack.check;

import org.studypack.diagnostic.Location;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.edition.QuotedExcerpt.Piece;
import org.studypack.edition.ReadPassage;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of an answer space, which a kind has that is more than room to write in. */
final class AnswerWords {
    private final PackWords words;
    private final Location location;
    private final Optional<ReadPassage> passage;

    private AnswerWords(PackWords words, NumberedQuestion numbered) {
        this.words = words;
        this.location = numbered.question().location();
        this.passage = numbered.passage();
    }

    /**
     * Adds them to a page.
     *
     * @param withSpaces whether the page has the room to write in too
     */
    static void add(NumberedQuestion numbered, boolean withSpaces, PackWords words) {
        AnswerWords adding = new AnswerWords(words, numbered);
        numbered.shown(withSpaces).ifPresent(adding::add);
    }

    /** Adds those of the room for notes after all questions. */
    static void addNotes(NumberedSection section, PackWords words) {
        if (section.notes().isPresent()) {
            words.plain(words.label("notes"), section.section().location());
        }
    }

    private void add(AnswerSpace space) {
        switch (space) {
            case AnswerSpace.Ruled ignored -> {}
            case AnswerSpace.Dotted ignored -> {}
            case AnswerSpace.Grid ignored -> {}
            case AnswerSpace.Box ignored -> {}
            case AnswerSpace.Blank ignored -> {}
            case AnswerSpace.Fill ignored -> {}
            case AnswerSpace.ForAgainst table -> heads(table.heads(), "for", "against");
            case AnswerSpace.ClaimEvidenceSource table ->
                    heads(table.heads(), "claim", "evidence", "source");
            case AnswerSpace.Scale scale -> scale(scale);
            case AnswerSpace.Ticks ticks -> words.blocks(ticks.content());
            case AnswerSpace.Match match -> match(match.table());
            case AnswerSpace.TimeStrip strip -> words.composed(location, strip.marks().stream());
            case AnswerSpace.CloseReading ignored -> passage.ifPresent(this::read);
            case AnswerSpace.CloseQuotation reading -> words.quoted(reading.content());
        }
    }

    /** The words that are read, and whose they are. */
    private void read(ReadPassage passage) {
        for (Piece piece : passage.quoted().pieces()) {
            switch (piece) {
                case Piece.Spoken spoken -> spoken.turns().forEach(words::turn);
                case Piece.Cut cut -> words.elision(cut, location);
            }
        }
        words.composed(location, passage.source().stream());
    }

    private void heads(List<String> own, String... labels) {
        Stream<String> shown = own.isEmpty() ? Stream.of(labels).map(words::label) : own.stream();
        shown.forEach(head -> words.plain(head, location));
    }

    private void scale(AnswerSpace.Scale scale) {
        Stream<String> steps = IntStream.rangeClosed(1, scale.steps()).mapToObj(Integer::toString);
        words.composed(
                location,
                Stream.of(Stream.of(scale.from()), steps, Stream.of(scale.to()))
                        .flatMap(texts -> texts));
    }

    /** One column after the other, since a row says nothing. */
    private void match(Block.Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            words.inlines(table.columns().get(i).heading(), table.location());
            for (List<List<Inline>> row : table.rows()) {
                words.inlines(row.get(i), table.location());
            }
        }
    }
}
