package org.studypack.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
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

    /**
     * Whoever may write into the folder cannot make a run wait: the file has a hole of this size.
     */
    @Test
    void whatIsLongerThanAnyListIsPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("list"), "a\n");
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
            end.seek(ListedLines.MOST + 2);
            end.write("\nb\n".getBytes(US_ASCII));
        }
        List<String> lines = new ArrayList<>();
        ListedLines.read(file, lines::add);
        assertThat(lines).isEmpty();
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
