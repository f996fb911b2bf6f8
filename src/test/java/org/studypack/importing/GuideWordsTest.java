package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words kept and words left out are the words of the document, and those that are kept stand in its
 * order; and what an import writes can be read as a pack: for each case of an import of a guide.
 */
final class GuideWordsTest {
    private static final Path CASES = Path.of("src/test/cases/importing");

    @TestFactory
    List<DynamicTest> noWordIsLostAndAllCanBeBuilt() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(c -> c.getFileName().toString().startsWith("guide-"))
                    .sorted()
                    .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)))
                    .toList();
        }
    }

    private static void check(Path folder) throws IOException {
        Path document;
        try (Stream<Path> in = Files.list(folder.resolve("in"))) {
            document =
                    in.filter(f -> f.getFileName().toString().startsWith("guide"))
                            .findFirst()
                            .orElseThrow();
        }
        Path into = Files.createTempDirectory("words");
        Optional<ImportResult> result =
                Importer.importGuide(ImportRequest.of(document, into), new Diagnostics());
        if (result.isPresent()) {
            GuideWords.of(document, into).check();
            Diagnostics diagnostics = new Diagnostics();
            assertThat(PackReader.read(into, diagnostics)).isPresent();
            assertThat(diagnostics.all()).filteredOn(Diagnostic::isError).isEmpty();
        }
    }
}
