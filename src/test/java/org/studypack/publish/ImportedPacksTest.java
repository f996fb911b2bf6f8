package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.importing.ImportCase;
import org.studypack.importing.request.ImportRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an import writes is a sound pack: each case is linted, and the richest are built. */
final class ImportedPacksTest {
    @TempDir Path folder;

    @TestFactory
    List<DynamicTest> importIsASoundPack() throws IOException {
        return ImportCase.tests(this::lint);
    }

    private void lint(ImportCase example) throws IOException {
        Path book = Files.createTempDirectory(folder, "imported");
        if (imported(example, book)) {
            Outcome<String> verdict = new Publisher().checkBook(book);
            assertThat(verdict.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
            assertThat(verdict.result()).isPresent();
        }
    }

    private static boolean imported(ImportCase example, Path book) throws IOException {
        ImportRequest request = ImportRequest.of(example.document(), book);
        return example.isGuide()
                ? new Publisher().importGuide(request).result().isPresent()
                : new Publisher().importTranscript(request).result().isPresent();
    }

    /** Questions with lists, tables and quotations in them, blanks, answers and notes. */
    @Test
    void richImportsAreBuilt() throws IOException {
        for (String name : List.of("guide-between", "guide-page-notes")) {
            Path book = folder.resolve(name);
            assertThat(imported(ImportCase.named(name), book)).isTrue();
            Outcome<Built> built = BuildMaker.of(book).into(folder.resolve("out")).build();
            assertThat(built.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
            assertThat(built.result().orElseThrow().questions()).isGreaterThan(2);
        }
    }
}
