package org.studypack.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists of what was made are read line by line, whoever wrote them. */
final class ListedLinesTest {
    @TempDir private Path folder;

    @Test
    void linesAreReadWhateverTheyEndWith() throws IOException {
        assertThat(lines("a\nb\r\n\nc")).containsExactly("a", "b", "", "c");
    }

    @Test
    void lineThatNoRunWritesIsPassedOver() throws IOException {
        String whole = "y".repeat(ListedLines.LONGEST);
        assertThat(lines("a\n" + whole + "x\nb\n" + whole + "\n")).containsExactly("a", "b", whole);
    }

    @Test
    void missingFileHasNone() throws IOException {
        List<String> lines = new ArrayList<>();
        ListedLines.read(folder.resolve("none"), lines::add);
        assertThat(lines).isEmpty();
    }

    private List<String> lines(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list"), text);
        List<String> lines = new ArrayList<>();
        ListedLines.read(file, lines::add);
        return lines;
    }
}
