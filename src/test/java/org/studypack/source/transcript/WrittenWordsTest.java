package org.studypack.source.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The words of a transcript are those of its file, whatever became of them in the cues. */
final class WrittenWordsTest {
    private static final String TALK =
            """
            WEBVTT - a talk

            STYLE
            ::cue { color: red }

            NOTE Nobody says this
            nor this

            NOTE
            ## The price
            of bread

            1
            00:00:01.000 --> 00:00:02.000
            <v Ann>It <i>doubled</i> &amp; more,

            00:00:02.000 --> 00:00:03.000
            [Applause]
            """;

    @Test
    void allWordsOfAFileAreKept() {
        assertThat(check(TALK, drafts(TALK))).isEmpty();
    }

    @Test
    void aLostSubheadIsSeen() {
        List<CueDraft> cues = drafts(TALK.replace("## The price", "The price"));
        assertThat(check(TALK, cues)).singleElement().satisfies(WrittenWordsTest::isLineTen);
    }

    @Test
    void aLostCueIsSeen() {
        List<CueDraft> cues = drafts(TALK);
        assertThat(check(TALK, cues.subList(0, 1)))
                .extracting(diagnostic -> diagnostic.location().line())
                .containsExactly(18);
        List<CueDraft> twice = new ArrayList<>(cues);
        twice.add(cues.getLast());
        assertThat(check(TALK, twice)).hasSize(1);
    }

    private static void isLineTen(Diagnostic diagnostic) {
        assertThat(diagnostic.code()).isEqualTo(Code.TEXT_CHANGED);
        assertThat(diagnostic.location().line()).isEqualTo(10);
    }

    private static List<CueDraft> drafts(String text) {
        Diagnostics diagnostics = new Diagnostics();
        CaptionFile file =
                CaptionReader.read(
                        source(text), CaptionFormat.WEBVTT, OptionalInt.empty(), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return new CaptionTurns().drafts(file);
    }

    private static List<Diagnostic> check(String text, List<CueDraft> cues) {
        Diagnostics diagnostics = new Diagnostics();
        CaptionLines.words(source(text), CaptionFormat.WEBVTT).check(cues, diagnostics);
        return diagnostics.all();
    }

    private static SourceText source(String text) {
        return new SourceText("talk.vtt", text);
    }
}
