package org.studypack.importing;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words kept and words left out are the words of the document, and those that are kept stand in its
 * order: for each case of an import of a talk. Times are no words here.
 */
final class TalkWordsTest {
    private static final Path CASES = Path.of("src/test/cases/importing");

    @TestFactory
    List<DynamicTest> noWordIsLost() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(c -> c.getFileName().toString().startsWith("talk-"))
                    .sorted()
                    .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)))
                    .toList();
        }
    }

    private static void check(Path folder) throws IOException {
        Path document;
        try (Stream<Path> in = Files.list(folder.resolve("in"))) {
            document = in.findFirst().orElseThrow();
        }
        Path into = Files.createTempDirectory("words");
        Optional<ImportResult> result =
                Importer.importTranscript(ImportRequest.of(document, into), new Diagnostics());
        if (result.isPresent()) {
            TalkWords.of(document, into).check();
        }
    }
}
