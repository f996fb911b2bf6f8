package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
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

/**
 * Words kept and words left out are the words of the document, and those that are kept stand in its
 * order; and what an import writes can be read as a pack: for each case of an import of a guide.
 */
final class GuideWordsTest {
    @TempDir Path folder;

    @TestFactory
    List<DynamicTest> noWordIsLostAndAllCanBeBuilt() throws IOException {
        return ImportCase.tests("guide-", this::check);
    }

    private void check(ImportCase guide) throws IOException {
        Path into = Files.createTempDirectory(folder, "words");
        Optional<ImportResult> result =
                Importer.importGuide(ImportRequest.of(guide.document(), into), new Diagnostics());
        if (result.isPresent()) {
            GuideWords.of(guide.document(), into).check();
            String report = Files.readString(into.resolve("import-report.md"));
            WordSums.check(
                    report,
                    GuideWords.count(guide.document(), report),
                    GuideWords.loose(guide.document()));
            Diagnostics diagnostics = new Diagnostics();
            assertThat(PackReader.read(into, diagnostics)).isPresent();
            assertThat(diagnostics.all()).filteredOn(Diagnostic::isError).isEmpty();
        }
    }
}
