package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Imports into one folder at the same time wait for each other. */
final class ImportsAtOnceTest {
    private static final int TALKS = 8;

    @TempDir private Path folder;

    @Test
    void eachIsWholeAndNoneUndoesAnother() throws Exception {
        Path book = folder.resolve("deep/book");
        List<Future<Outcome<ImportResult>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < TALKS; i++) {
                Path talk = Files.writeString(folder.resolve("talk-" + i + ".txt"), talk(i));
                running.add(
                        threads.submit(
                                () ->
                                        new Publisher()
                                                .importTranscript(ImportRequest.of(talk, book))));
                running.add(
                        threads.submit(
                                () ->
                                        new Publisher()
                                                .importGuide(ImportRequest.of(nothing(), book))));
            }
        }
        for (int i = 0; i < TALKS; i++) {
            assertThat(running.get(2 * i).get().result()).isPresent();
            assertThat(book.resolve("transcripts/talk-" + i + ".md"))
                    .content()
                    .contains("part " + i);
            assertThat(Files.readString(book.resolve("import-report.md")))
                    .contains("talk-" + i + ".txt");
        }
        assertThat(book.resolve(".studypack-change")).doesNotExist();
        assertThat(book.resolve(".studypack.lock")).doesNotExist();
    }

    @Test
    void importThatIsRefusedLeavesNoFolder() throws IOException {
        Path book = folder.resolve("deep/book");
        assertThat(new Publisher().importGuide(ImportRequest.of(nothing(), book)).result())
                .isEmpty();
        assertThat(folder.resolve("deep")).doesNotExist();
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(new Publisher().importGuide(ImportRequest.of(nothing(), file)).result())
                .isEmpty();
        assertThat(file).hasContent("mine");
    }

    private static String talk(int number) {
        return "ANNA: This is part " + number + " of the talk.\n\nBEN: And I answer to it.\n";
    }

    private Path nothing() {
        return folder.resolve("no such guide.txt");
    }
}
