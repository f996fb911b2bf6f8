package org.studypack.publish.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.assemble.TemporaryFolderException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A machine without room for temporary files makes no picture of a publication broken. */
final class TemporaryRoomTest {
    @TempDir private Path folder;

    @Test
    void whatHasRoomLeavesNothing() throws IOException {
        TemporaryRoom.require(folder, 200_000);
        TemporaryRoom.require(folder, 0);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderThatIsNoneIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Path none : new Path[] {folder.resolve("nowhere"), file}) {
            assertThatThrownBy(() -> TemporaryRoom.require(none, 1))
                    .isInstanceOf(TemporaryFolderException.class)
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsNoEpubNeedsNoRoom() throws IOException {
        TemporaryRoom.requireFor(Files.writeString(folder.resolve("a.epub"), "PK"));
    }
}
