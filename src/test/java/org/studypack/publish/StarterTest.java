package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

final class StarterTest {
    @TempDir Path folder;

    @Test
    void failureLeavesNothingBehind() {
        Path book = folder.resolve("deep/mine");
        assertThatThrownBy(() -> Starter.write(book, StarterTest::failing, new Diagnostics()))
                .hasMessage("the disk is full");
        assertThat(folder).isEmptyDirectory();
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
