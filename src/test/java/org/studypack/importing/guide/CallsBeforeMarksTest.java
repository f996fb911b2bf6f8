package org.studypack.importing.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.ForeignFileReader;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.content.WrittenContent;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.wording.ImportWords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The call of a note before the mark of a question stays in that question. */
final class CallsBeforeMarksTest {
    private static final List<String> EXPECTED =
            List.of("Who came?", "^What stood there?", "Which horse^?", "^Why did it stop?");

    @TempDir private Path folder;

    @Test
    void markdown() throws IOException {
        String text =
                """
                # The mill

                ## The horse

                It ground the corn.

                ### Questions

                Q1: Who came?

                [^a] Q2: What stood there?

                Q3: Which horse[^b]?

                **[^c]Q4:** Why did it stop?

                [^a]: One.

                [^b]: Two.

                [^c]: Three.
                """;
        assertThat(questions("guide.md", text)).isEqualTo(EXPECTED);
    }

    @Test
    void page() throws IOException {
        String text =
                "<h1>The mill</h1><h2>The horse</h2><p>It ground the corn.</p><h3>Questions</h3>"
                        + ("<p>Q1: Who came?</p><p>" + call(1) + "Q2: What stood there?</p>")
                        + ("<p>Q3: Which horse" + call(2) + "? " + call(3))
                        + ("Q4: Why did it stop?</p><hr>" + note(1) + note(2) + note(3));
        assertThat(questions("guide.html", text)).isEqualTo(EXPECTED);
    }

    private static String call(int number) {
        return "<sup><a href='#n%d'>%d</a></sup>".formatted(number, number);
    }

    private static String note(int number) {
        return "<p id=n%d>%d A note.</p>".formatted(number, number);
    }

    private List<String> questions(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Diagnostics diagnostics = new Diagnostics();
        ForeignDocument document =
                ForeignFileReader.read(file, diagnostics)
                        .flatMap(f -> ((WrittenContent) f.content()).document(diagnostics))
                        .orElseThrow();
        ForeignGuide guide =
                GuideReading.read(
                        document, ImportWords.of("en"), new ImportNotes(), Steps.UNWATCHED);
        return guide.sections().getFirst().questions().stream()
                .map(question -> said(question.text().getFirst().content()))
                .toList();
    }

    /** The words, with a caret for each call. */
    private static String said(List<ForeignInline> content) {
        return ForeignInline.all(content).stream()
                .map(
                        piece ->
                                switch (piece) {
                                    case ForeignInline.Call ignored -> "^";
                                    case ForeignInline.Text text -> text.text();
                                    default -> "";
                                })
                .collect(Collectors.joining());
    }
}
