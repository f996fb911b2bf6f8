package org.studypack.source.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Cue;

import java.util.List;

/** What nobody says is read at the price of its length, or refused with its place. */
@Timeout(30)
final class TranscriptLimitsTest {
    private static final int MANY = 20_000;
    private static final String CUE = "00:00:01.000 --> 00:00:02.000\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Cue> read(String file, String text) {
        return new TranscriptReader(new SourceText(file, text), diagnostics)
                .read(new SpeakerNames(diagnostics));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "< ",
                "<a ",
                "<http: ",
                "<!-- ",
                "<![CDATA[ ",
                "<? ",
                "<!A ",
                "**a* ",
                "*a **b ",
                "[a](<b ",
                "- a\n",
                "a\n",
                "> a\n",
                "# a\n\n",
                "1\n",
                "**a:** b\n\n",
                "[00:01 ",
                "<v a>b ",
                "<ruby>a<rt>b ",
                "&amp; ",
                "{\\ ",
                "-->\n",
                CUE,
                "NOTE\n\n",
                "NOTE\n",
                "STYLE\n"
            })
    void repeatedMarksAreReadAtThePriceOfTheirLength(String marks) {
        String many = marks.repeat(MANY);
        read("talk.md", "It rose. " + many);
        read("talk.vtt", "WEBVTT\n\n" + CUE + many);
        read("talk.srt", "1\n" + CUE + many);
        assertThat(diagnostics.all()).allMatch(d -> !d.message().isEmpty());
    }

    @Test
    void paragraphsOfManyLinesAreRead() {
        assertThat(read("talk.md", "- a line\n".repeat(10 * MANY))).hasSize(1);
        assertThat(read("talk.srt", "1\n" + CUE + "- a line\n".repeat(10 * MANY))).hasSize(1);
    }

    @Test
    void manyTurnsAreRead() {
        assertThat(read("talk.md", "[00:01] **Ann:** one\n\n**Ben:** two\n\n".repeat(MANY)))
                .hasSize(2 * MANY);
    }

    @Test
    void runsOfBackticksOfGrowingLengthAreRefused() {
        StringBuilder runs = new StringBuilder();
        for (int n = 1; n < 1400; n++) {
            runs.append("`".repeat(n)).append(" a ");
        }
        read("talk.md", runs.toString());
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.BEYOND_LIMITS);
    }

    @Test
    void nameOfASpeakerIsNoChapter() {
        String name = "Ann ".repeat(100);
        read("talk.md", "**" + name + ":** Hello.\n");
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.BEYOND_LIMITS);
        assertThat(read("talk.srt", "1\n" + CUE + "<v " + name + ">Hello.").getFirst().text())
                .startsWith("<v Ann Ann");
    }
}
