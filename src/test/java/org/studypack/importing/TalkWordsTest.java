package org.studypack.importing;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Words kept and words left out are the words of the document, and those that are kept stand in its
 * order: for each case of an import of a talk. Times are no words here.
 */
final class TalkWordsTest {
    @TempDir Path folder;

    @TestFactory
    List<DynamicTest> noWordIsLost() throws IOException {
        return ImportCase.tests("talk-", this::check);
    }

    private void check(ImportCase talk) throws IOException {
        Path into = Files.createTempDirectory(folder, "words");
        Optional<ImportResult> result =
                Importer.importTranscript(
                        ImportRequest.of(talk.document(), into), new Diagnostics());
        if (result.isPresent()) {
            TalkWords.of(talk.document(), into).check();
        }
    }
}
