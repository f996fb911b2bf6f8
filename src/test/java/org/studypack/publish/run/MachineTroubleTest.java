package org.studypack.publish.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.assemble.TemporaryFolderException;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Java has no exceptions of their own for a full disk, a read-only one and a file in a folder's
 * place: it hands on the system's words. These are held here, by real trouble where it can be had.
 */
final class MachineTroubleTest {
    @TempDir Path folder;

    private static String sentence(ThrowingCallable trouble) {
        return MachineTrouble.sentence(catchThrowableOfType(IOException.class, trouble));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDiskIsNamed() {
        byte[] text = "text".getBytes(UTF_8);
        assertThat(sentence(() -> Files.write(Path.of("/dev/full"), text)))
                .isEqualTo("the disk is full");
    }

    /** Whoever makes room wants to know what is lost. */
    @Test
    void fullDiskSaysWhatStays() {
        IOException full = new FileSystemException("a", null, "No space left on device");
        assertThat(MachineTrouble.hint(full))
                .hasValueSatisfying(hint -> assertThat(hint).contains("make room", "stays"));
    }

    @Test
    void folderForTemporaryFilesIsNamed() {
        IOException full = new FileSystemException("a", null, "No space left on device");
        IOException trouble = new TemporaryFolderException(full);
        assertThat(MachineTrouble.sentence(trouble))
                .isEqualTo(
                        "the folder for temporary files, `%s`, cannot be used: the disk is full",
                        System.getProperty("java.io.tmpdir"));
        assertThat(MachineTrouble.hint(trouble)).isPresent();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void fileInThePlaceOfAFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "");
        assertThat(sentence(() -> Files.writeString(file.resolve("a.epub"), "")))
                .isEqualTo("a file is in the way of the folder: `" + file.resolve("a.epub") + "`");
    }

    @ParameterizedTest
    @CsvSource({
        "Read-only file system, the folder is read-only: `a`",
        "There is not enough space on the disk, the disk is full",
        "Input/output error, the file cannot be used: a: Input/output error"
    })
    void wordsOfSystemsAreUnderstood(String words, String sentence) {
        assertThat(MachineTrouble.sentence(new FileSystemException("a", null, words)))
                .isEqualTo(sentence);
    }

    /** A system names it in the language of whoever uses it; /proc has no room for anything. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDiskIsNamedInAnyLanguage() {
        String words = "Auf dem Gerät ist kein Speicherplatz mehr verfügbar";
        assertThat(MachineTrouble.sentence(new IOException(words), Path.of("/proc/out/pack")))
                .isEqualTo("the disk is full, or nearly so: " + words);
        assertThat(MachineTrouble.sentence(new IOException(words), folder))
                .isEqualTo("the file cannot be used: " + words);
        assertThat(MachineTrouble.sentence(new FileSystemException("/proc/a", null, words)))
                .isEqualTo("the disk is full, or nearly so: /proc/a: " + words);
    }
}
