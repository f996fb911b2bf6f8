package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.importing.request.ImportRequest;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an import writes is a sound pack: each case is linted, and the richest are built. */
final class ImportedPacksTest {
    private static final Path CASES = Path.of("src/test/cases/importing");

    @TestFactory
    List<DynamicTest> importIsASoundPack() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted()
                    .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> lint(c)))
                    .toList();
        }
    }

    private static void lint(Path folder) throws IOException {
        Path book = Files.createTempDirectory("imported");
        if (imported(folder, book)) {
            Outcome<String> verdict = new Publisher().checkBook(book);
            assertThat(verdict.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
            assertThat(verdict.result()).isPresent();
        }
    }

    private static boolean imported(Path folder, Path book) throws IOException {
        Path document;
        try (Stream<Path> in = Files.list(folder.resolve("in"))) {
            document =
                    in.filter(f -> f.getFileName().toString().matches("(guide|talk)\\..*"))
                            .findFirst()
                            .orElseThrow();
        }
        ImportRequest request = ImportRequest.of(document, book);
        boolean guide = document.getFileName().toString().startsWith("guide");
        return guide
                ? new Publisher().importGuide(request).result().isPresent()
                : new Publisher().importTranscript(request).result().isPresent();
    }

    /** Questions with lists, tables and quotations in them, blanks, answers and notes. */
    @Test
    void richImportsAreBuilt(@TempDir Path folder) throws IOException {
        for (String name : List.of("guide-between", "guide-page-notes")) {
            Path book = folder.resolve(name);
            assertThat(imported(CASES.resolve(name), book)).isTrue();
            Outcome<Built> built =
                    new Publisher()
                            .build(
                                    new BuildRequest(
                                            book,
                                            folder.resolve("out"),
                                            Set.of(Product.EPUB, Product.PDF),
                                            false),
                                    Progress.SILENT);
            assertThat(built.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
            assertThat(built.result().orElseThrow().questions()).isGreaterThan(2);
        }
    }
}
