package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Severity;
import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Whatever a pack's own template makes of XHTML, it ends with sound files or with an error that
 * names the template. The seeds are always the same.
 */
final class TemplateMistakesTest {
    private static final EnumSet<Code> OURS = EnumSet.of(Code.ENVIRONMENT, Code.TEXT_CHANGED);

    @TempDir Path folder;

    private Path template;
    private String shipped;
    private int built;

    @BeforeEach
    void makeBook() throws IOException {
        Path book = folder.resolve("book");
        Files.createDirectories(book.resolve("guide"));
        template = Files.createDirectories(book.resolve("templates")).resolve("glossary.ftlx");
        shipped = Files.readString(Path.of("templates/glossary.ftlx"));
        Files.writeString(
                book.resolve("pack.yaml"),
                "format: 1\ntitle: A\ncreators: [B]\nlanguage: en\nmodified: 2026-01-01\n");
        Files.writeString(book.resolve("guide/01-a.md"), "# A\n\nB.\n");
        Files.writeString(book.resolve("glossary.yaml"), "- term: c\n  definition: D.\n");
    }

    /** What is said to be left alone keeps nothing from being made. */
    @Test
    void fileThatNobodyReadsStopsNothing() throws IOException {
        Files.writeString(template.resolveSibling("x.css"), "contents=");
        Files.writeString(template.resolveSibling("sektion.ftlx"), "<h1>${");
        Outcome<Built> outcome =
                BuildMaker.of(folder.resolve("book")).into(folder.resolve("out")).build();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Code.MISSPELT_FILE)
                .hasSize(2);
        assertThat(outcome.result()).isPresent();
    }

    /** What is wrong with how a template ends that makes this before its end; empty if nothing. */
    private String trouble(String markup) throws IOException {
        int end = shipped.lastIndexOf("</section>");
        Files.writeString(template, shipped.substring(0, end) + markup + shipped.substring(end));
        Outcome<Built> outcome;
        try {
            outcome =
                    BuildMaker.of(folder.resolve("book"))
                            .into(folder.resolve("out"))
                            .replacing()
                            .build();
        } catch (RuntimeException | StackOverflowError e) {
            return markup + "\n  " + e + " " + e.getCause();
        }
        List<Diagnostic> errors =
                outcome.diagnostics().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .toList();
        boolean named =
                errors.stream()
                        .allMatch(
                                each ->
                                        (each.toString() + each.hint())
                                                        .contains("templates/glossary.ftlx")
                                                && !OURS.contains(each.code()));
        built += errors.isEmpty() ? 1 : 0;
        return errors.isEmpty() || named ? "" : markup + "\n  " + errors;
    }

    @Test
    void eachElementEndsWithSoundFilesOrAnError() throws IOException {
        RandomMarkup markup = new RandomMarkup(23);
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            String trouble = trouble(markup.next());
            if (!trouble.isEmpty()) {
                wrong.add(trouble);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(built).isGreaterThan(5);
    }
}
