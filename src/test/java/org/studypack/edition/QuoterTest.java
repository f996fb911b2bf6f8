package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Correction;
import org.studypack.pack.Cue;
import org.studypack.pack.Excerpt;
import org.studypack.pack.Fragment;
import org.studypack.pack.Place;
import org.studypack.pack.Speaker;
import org.studypack.pack.Timestamp;
import org.studypack.pack.Transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

final class QuoterTest {
    private static final Location HERE = Location.of("talk.vtt");
    private static final Speaker CHAIR = new Speaker("Chair", "The chair");
    private static final Speaker SPEAKER = new Speaker("Speaker", "The speaker");

    /** A paragraph of a transcript that has no times. */
    private static Cue paragraph(Speaker speaker, boolean named) {
        return new Cue(
                Optional.empty(),
                Optional.empty(),
                Optional.of(speaker),
                named,
                Cue.Kind.SPEECH,
                true,
                "So it was.",
                List.of(),
                HERE);
    }

    private static Cue cue(int second, Speaker speaker, boolean opens, String text) {
        return new Cue(
                Optional.of(new Timestamp(second * 1000L)),
                Optional.of(new Timestamp(second * 1000L + 900)),
                Optional.of(speaker),
                /* named= */ false,
                Cue.Kind.SPEECH,
                opens,
                text,
                List.of(),
                HERE);
    }

    private static Transcript transcript(List<Correction> corrections) {
        return transcript(
                List.of(
                        cue(1, CHAIR, true, "Good evening."),
                        cue(5, SPEAKER, true, "I begin with the the price."),
                        cue(9, SPEAKER, false, "It doubled."),
                        cue(20, SPEAKER, true, "Nobody was asked.")),
                corrections);
    }

    private static Transcript transcript(List<Cue> cues, List<Correction> corrections) {
        return new Transcript(
                "talk",
                "Talk",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                "en",
                List.of(),
                cues,
                corrections,
                HERE);
    }

    private static Excerpt excerpt(Fragment... fragments) {
        return new Excerpt(
                "price", "Price", "talk", Optional.empty(), List.of(), List.of(fragments), HERE);
    }

    private static String words(Turn turn) {
        return turn.runs().stream()
                .map(run -> run instanceof Run.Words w ? w.text() : bracketed((Run.Corrected) run))
                .collect(Collectors.joining());
    }

    @Test
    void cuesOfOneParagraphAreJoinedBySpaces() {
        List<Turn> turns = new Quoter(transcript(List.of())).whole().turns();
        assertThat(turns)
                .map(QuoterTest::words)
                .containsExactly(
                        "Good evening.",
                        "I begin with the the price. It doubled.",
                        "Nobody was asked.");
    }

    @Test
    void speakerIsNamedOnlyWhereItChanges() {
        List<Turn> turns = new Quoter(transcript(List.of())).whole().turns();
        assertThat(turns)
                .map(Turn::speaker)
                .containsExactly(Optional.of(CHAIR), Optional.of(SPEAKER), Optional.empty());
    }

    @Test
    void speakerIsNamedAgainAfterParagraphsWithoutAName() {
        List<Cue> cues =
                List.of(
                        paragraph(CHAIR, true),
                        paragraph(CHAIR, true),
                        paragraph(CHAIR, false),
                        paragraph(CHAIR, true));
        assertThat(new Quoter(transcript(cues, List.of())).whole().turns())
                .map(turn -> turn.speaker().isPresent())
                .containsExactly(true, false, false, true);
    }

    @Test
    void passageThatBeginsInsideACueHasTheTimesOfTheCue() {
        QuotedExcerpt quoted =
                new Quoter(transcript(List.of()))
                        .quote(excerpt(new Fragment.Passage(new Place(1, 2), new Place(1, 12))));
        assertThat(quoted.turns()).map(QuoterTest::words).containsExactly("begin with");
        assertThat(quoted.turns().getFirst().time()).contains(new Timestamp(5000));
        assertThat(quoted.clock()).isEqualTo("00:05");
    }

    @Test
    void eachPassageSaysWhenItBeginsAndEnds() {
        QuotedExcerpt quoted =
                new Quoter(transcript(List.of()))
                        .quote(
                                excerpt(
                                        new Fragment.Passage(new Place(1, 2), new Place(2, 11)),
                                        new Fragment.Elision(""),
                                        new Fragment.Passage(new Place(3, 0), new Place(3, 17))));
        assertThat(quoted.turns()).map(Turn::clock).containsExactly("00:05–00:09", "00:20");
        assertThat(quoted.clock()).isEqualTo("00:05–00:20");
        assertThat(new Quoter(transcript(List.of())).whole().turns())
                .map(Turn::clock)
                .containsExactly("00:01", "00:05", "00:20");
    }

    private static String bracketed(Run.Corrected corrected) {
        Bracketed words = corrected.bracketed();
        return words.before() + "[" + words.within() + "]" + words.after();
    }

    @Test
    void correctionIsReadInsteadOfTheWords() {
        Correction doubled =
                new Correction(new Place(1, 13), new Place(1, 20), "the", "a doubled word", HERE);
        QuotedExcerpt quoted =
                new Quoter(transcript(List.of(doubled)))
                        .quote(excerpt(new Fragment.Passage(new Place(1, 0), new Place(2, 11))));
        assertThat(quoted.turns())
                .map(QuoterTest::words)
                .containsExactly("I begin with [the] price. It doubled.");
        assertThat(quoted.corrections())
                .flatExtracting(CorrectionGroup::corrections)
                .extracting(Run.Corrected::original)
                .containsExactly("the the");
    }

    /** A correction names words around the slip, so that it is found. */
    @ParameterizedTest
    @CsvSource({
        "the the harbour, the harbour, [the] harbour",
        "of the of the ship, of the ship, [of the] ship",
        "on the 23rd of October, on the 23rd of November, on the 23rd of [November]",
        "came harbour, came to harbour, came [to] harbour",
        "a big red dog barked, a dog barked, [a dog] barked",
        "'the the', the, [the]",
        "Ines, Inés, [Inés]",
        "'a  b  c', 'a b c', [a b c]"
    })
    void bracketsHoldWhatWasChanged(String original, String reading, String printed) {
        Run.Corrected corrected = new Run.Corrected(original, reading, "a slip");
        assertThat(bracketed(corrected)).isEqualTo(printed);
    }

    /** Editors set a dash for a hyphen without a word; the words are those that were said. */
    @Test
    void marksOfPrintAreSetWithoutAWord() {
        Correction slip = new Correction(new Place(2, 3), new Place(2, 10), "rose", "a slip", HERE);
        List<Cue> cues =
                List.of(
                        cue(1, CHAIR, true, "Good evening."),
                        cue(5, SPEAKER, true, "I begin."),
                        cue(9, SPEAKER, false, "It doubled ... and- well."));
        Correction pause =
                new Correction(new Place(2, 15), new Place(2, 19), "and –", "breaks off", HERE);
        QuotedExcerpt quoted =
                new Quoter(transcript(cues, List.of(slip, pause)))
                        .quote(excerpt(new Fragment.Passage(new Place(2, 0), new Place(2, 25))));
        assertThat(quoted.turns())
                .map(QuoterTest::words)
                .containsExactly("It [rose] ... and – well.");
        assertThat(quoted.corrections()).hasSize(1);
    }

    @Test
    void correctionsWithOneReasonStandTogetherAndOnce() {
        Run.Corrected of = new Run.Corrected("of of", "of", "a doubled word");
        Run.Corrected name = new Run.Corrected("Ines", "Inés", "the name");
        Run.Corrected the = new Run.Corrected("the the", "the", "a doubled word");
        Run.Corrected er = new Run.Corrected("er", "", "a doubled word");
        assertThat(CorrectionGroup.of(List.of(of, name, the, of, er)))
                .extracting(CorrectionGroup::corrections)
                .containsExactly(List.of(of, the), List.of(name), List.of(er));
    }

    @Test
    void correctionThatThePassageCutsIsNotApplied() {
        Correction doubled =
                new Correction(new Place(1, 13), new Place(1, 20), "the", "a doubled word", HERE);
        QuotedExcerpt quoted =
                new Quoter(transcript(List.of(doubled)))
                        .quote(excerpt(new Fragment.Passage(new Place(1, 17), new Place(1, 26))));
        assertThat(quoted.turns()).map(QuoterTest::words).containsExactly("the price");
    }

    @Test
    void cutStandsBetweenPassages() {
        QuotedExcerpt quoted =
                new Quoter(transcript(List.of()))
                        .quote(
                                excerpt(
                                        new Fragment.Passage(new Place(0, 0), new Place(0, 13)),
                                        new Fragment.Elision("the price"),
                                        new Fragment.Passage(new Place(3, 0), new Place(3, 17))));
        assertThat(quoted.isAbridged()).isTrue();
        assertThat(quoted.pieces().get(1)).isEqualTo(new QuotedExcerpt.Piece.Cut("the price"));
    }
}
