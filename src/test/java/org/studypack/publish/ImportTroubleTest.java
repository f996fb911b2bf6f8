package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** A machine that cannot keep what is imported is no mistake of the person. */
final class ImportTroubleTest {

    @Test
    void folderThatNobodyCanMakeIsTheMachinesTrouble(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "a folder that takes no files");
        Path guide = folder.resolve("guide.txt");
        Files.writeString(guide, "Bread\n\nThe town had a bakery.\n\nQuestions:\n\n- Why?\n");
        Outcome<ImportResult> outcome =
                new Publisher()
                        .importGuide(
                                new ImportRequest(
                                        guide,
                                        Path.of("/proc/studypack"),
                                        Optional.empty(),
                                        Optional.of("en"),
                                        OptionalInt.empty(),
                                        false));
        assertThat(outcome.failure()).isEqualTo(Outcome.Failure.ENVIRONMENT);
        assertThat(outcome.diagnostics()).extracting("code").contains(Code.ENVIRONMENT);
    }
}
