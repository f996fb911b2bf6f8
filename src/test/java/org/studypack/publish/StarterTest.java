package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.publish.run.Permit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

final class StarterTest {
    @TempDir Path folder;

    @Test
    void failureLeavesNothingBehind() {
        Path book = folder.resolve("deep/mine");
        assertThatThrownBy(
                        () ->
                                Starter.write(
                                        book,
                                        StarterTest::failing,
                                        new Permit(),
                                        new Diagnostics()))
                .hasMessage("the disk is full");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void packToLearnFromIsSoundAndHasALittleOfEachKind() throws IOException {
        Path book = folder.resolve("training");
        assertThat(Starter.write(book, StarterTest::training, new Permit(), new Diagnostics()))
                .isPresent();
        assertThat(new Publisher().checkBook(book).diagnostics()).isEmpty();
        Listing listing = new Publisher().list(book).result().orElseThrow();
        assertThat(listing.sections()).hasSize(2);
        assertThat(listing.excerpts()).hasSize(1);
        assertThat(book.resolve("editions/branch.yaml")).exists();
        assertThat(book.resolve("images/drawing.svg")).exists();
        assertThat(book.resolve("transcripts/talk.vtt")).exists();
    }

    private static byte[] training(String name) throws IOException {
        try (InputStream in = StarterTest.class.getResourceAsStream("/training/" + name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return in.readAllBytes();
        }
    }

    private static byte[] failing(String name) throws IOException {
        return switch (name) {
            case "files.txt" ->
                    "pack.yaml\nguide/a.md\nguide/b.md".getBytes(StandardCharsets.UTF_8);
            case "guide/b.md" -> throw new IOException("the disk is full");
            default -> new byte[] {'a'};
        };
    }
}
