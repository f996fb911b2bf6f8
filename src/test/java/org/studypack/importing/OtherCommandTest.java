package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A talk that is imported as a guide, and a guide as a talk: the other command is named. */
final class OtherCommandTest {
    private static final String CUE = "00:00:0#.000 --> 00:00:0#.900~Bread costs more.~~";
    private static final String CUES =
            CUE.replace('#', '1') + CUE.replace('#', '2') + CUE.replace('#', '3');

    @TempDir private Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    private ImportRequest request(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text.replace("CUES", CUES).replace("~", "\n"));
        return ImportRequest.of(file, folder.resolve("book"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "talk.vtt | WEBVTT~~CUES",
                "talk.txt | WEBVTT~~CUES",
                "talk.vtt | CUES",
                "talk.srt | CUES",
                "talk.srt | 1~00:00:01,000 --> 00:00:02,000~Bread.",
                "talk.txt | 1~00:00:01,000 --> 00:00:02,000~Bread.",
                "talk.txt | CUES",
                "talk.txt | 0:00:01.000,0:00:02.000~Bread.",
                "talk.csv | start,end,text~00:01,00:02,Bread.~00:03,00:04,costs more."
            })
    void captionsAreNoGuide(String name, String text) throws IOException {
        assertThat(Importer.importGuide(request(name, text), diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.hint().orElseThrow())
                                        .contains("`studypack import transcript`"));
        assertThat(folder.resolve("book")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread~~Captions have times, as here:~~1~00:00:01,000 --> 00:00:02,000~Hello.~~We"
                        + " read them together and ask who is speaking.~~And then?~~Then we"
                        + " stop.~~The evening is over.~~Who comes again?~~Bring a book.",
                "The evening~~10:00 → 11:00 Bread~~11:00 → 12:00 Ballots"
            })
    void guideMayQuoteTimes(String text) throws IOException {
        assertThat(Importer.importGuide(request("guide.txt", text), diagnostics)).isPresent();
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread~~It cost more.~~Questions for discussion~~1. Who paid?~2. Who did not?",
                "# Bread~~It cost more.~~## Questions~~- Who paid?~- Who did not?",
                "Brot~~Es war teuer.~~Fragen~~1. Wer zahlte?~~2. Wer nicht?",
                "<h1>Bread</h1><p>It cost more.</p><h2>Questions</h2>"
                        + "<ol><li>Who paid?</li><li>Who did not?</li></ol>"
            })
    void guideIsImportedAsTalkWithWarning(String text) throws IOException {
        assertThat(Importer.importTranscript(request("guide.txt", text), diagnostics)).isPresent();
        assertThat(diagnostics.all()).anyMatch(found -> found.code() == Code.READS_LIKE_A_GUIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANN: Questions?~~BEN: Questions for discussion~~1. Who paid?~2. Who did not?",
                "We begin.~~Are there questions?~~Who paid? Who did not?",
                "We begin.~~Questions~~Who paid?~~I did."
            })
    void talkWithQuestionsIsATalk(String text) throws IOException {
        assertThat(Importer.importTranscript(request("talk.txt", text), diagnostics)).isPresent();
        assertThat(diagnostics.all()).noneMatch(found -> found.code() == Code.READS_LIKE_A_GUIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread~~We begin.~~00:09:44:18 – 00:10:07:14~~And so it cost more.",
                "Bread~~[00:01] We begin.~~[00:40] It cost more.~~[01:20] We stop.",
                "Bread~~ANN: Hello.~~BEN: Hello.~~ANN: Who paid then.~~BEN: We did.~~ANN: All of"
                        + " us.~~BEN: Yes."
            })
    void talkIsImportedAsGuideWithWarning(String text) throws IOException {
        assertThat(Importer.importGuide(request("talk.txt", text), diagnostics)).isPresent();
        assertThat(diagnostics.all()).anyMatch(found -> found.code() == Code.READS_LIKE_A_TALK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The evening~~10:00 Bread~~11:00 Ballots~~12:00 We stop.",
                "Bread~~At 00:10:07 he says it.~~Note: it cost more.~~Source: none.",
                "Bread~~00:10:07~~It cost more.~~Questions for discussion~~1. Who paid?~2. Who?"
            })
    void guideWithTimesIsAGuide(String text) throws IOException {
        assertThat(Importer.importGuide(request("guide.txt", text), diagnostics)).isPresent();
        assertThat(diagnostics.all()).noneMatch(found -> found.code() == Code.READS_LIKE_A_TALK);
    }
}
