package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Whatever a pack may be made from changes the hash, and nothing in a folder stops it. */
final class BookFingerprintTest {
    @TempDir Path book;

    @BeforeEach
    void makeBook() throws IOException {
        Files.writeString(book.resolve("pack.yaml"), "format: 1\n");
    }

    private String hash() throws IOException {
        return hash(book);
    }

    private static String hash(Path folder) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            BookFingerprint.add(folder, digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = book.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"guide/01.md", "images/a.svg", "1/2/3/4/5/6/7/8/9/10/a.svg", "notes", "a~"})
    void fileThatMayBeReadCounts(String path) throws IOException {
        String before = hash();
        write(path, "one");
        String one = hash();
        write(path, "two");
        assertThat(hash()).isNotEqualTo(one);
        assertThat(one).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".git/HEAD", ".hidden.svg", "out/a.epub", "out/a.pdf", "out/manifest.json"})
    void fileThatIsNeverReadDoesNotCount(String path) throws IOException {
        String before = hash();
        write(path, "one");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void whatBelongsToANameAndWhatToAFileIsReported() throws IOException {
        write("a", "bc");
        String first = hash();
        Files.delete(book.resolve("a"));
        write("ab", "c");
        assertThat(hash()).isNotEqualTo(first);
    }

    @Test
    void linkCountsByWhatItLeadsTo() throws IOException {
        write(".pictures/a.svg", "one");
        Files.createSymbolicLink(book.resolve("a.svg"), Path.of(".pictures/a.svg"));
        Files.createSymbolicLink(book.resolve("images"), Path.of(".pictures"));
        String one = hash();
        write(".pictures/a.svg", "two");
        String two = hash();
        assertThat(two).isNotEqualTo(one);
        write(".pictures/b.svg", "three");
        assertThat(hash()).isNotEqualTo(two);
    }

    /** No pack is made from what lies there, which may be a whole disk. */
    @Test
    void linkOutOfTheBookDoesNotCount(@TempDir Path elsewhere) throws IOException {
        String before = hash();
        Path file = Files.writeString(elsewhere.resolve("a.svg"), "one");
        Files.createSymbolicLink(book.resolve("a.svg"), file);
        Files.createSymbolicLink(book.resolve("images"), elsewhere);
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void linksThatLeadNowhereOrInACircleDoNotStopIt() throws IOException {
        Files.createDirectories(book.resolve("images"));
        Files.createSymbolicLink(book.resolve("images/round"), book);
        Files.createSymbolicLink(book.resolve("images/self"), book.resolve("images/self"));
        Files.createSymbolicLink(book.resolve("images/none"), Path.of("none"));
        String before = hash();
        write("images/a.svg", "one");
        assertThat(hash()).isNotEqualTo(before);
    }

    /** A recording beside its transcript: no pack is made from it, and it is not read. */
    @Test
    void hugeFileCountsByItsSize() throws IOException {
        try (RandomAccessFile recording =
                new RandomAccessFile(book.resolve("talk.wav").toFile(), "rw")) {
            recording.setLength(1L << 40);
            String before = hash();
            recording.setLength((1L << 40) + 1);
            assertThat(hash()).isNotEqualTo(before);
        }
    }

    @Test
    void missingFolderIsAnError() {
        assertThatThrownBy(() -> hash(book.resolve("none")))
                .isInstanceOf(NoSuchFileException.class);
    }
}
