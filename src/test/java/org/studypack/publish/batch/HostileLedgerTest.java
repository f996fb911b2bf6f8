package org.studypack.publish.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.publish.batch.RowRecord.FileRecord;
import org.studypack.words.Hashes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A manifest that anyone wrote names no file outside its folder. */
final class HostileLedgerTest {
    private static final String TEXT = "theirs";

    @TempDir Path root;
    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(root.resolve("out"));
        Files.writeString(root.resolve("a.pdf"), TEXT);
        Files.writeString(folder.resolve("own.pdf"), TEXT);
        Files.writeString(folder.resolve(".hidden"), TEXT);
        Files.createSymbolicLink(folder.resolve("link.pdf"), root.resolve("a.pdf"));
    }

    @Test
    void fileOfTheFolderIsWhole() {
        assertThat(Ledger.isWhole(folder, record("own.pdf"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "link.pdf", ".hidden", "own.pdf\0", "", "x/../../a.pdf"})
    void othersAreNot(String name) {
        assertThat(Ledger.isWhole(folder, record(name))).isFalse();
        String whole = root.resolve("a.pdf").toAbsolutePath().toString();
        assertThat(Ledger.isWhole(folder, record(whole))).isFalse();
    }

    @Test
    void linkInPlaceOfAManifestIsNotRead() throws IOException {
        Path outside = Files.writeString(root.resolve("x"), "{\"row\": 1, \"name\": \"a\"}");
        assertThat(Ledger.records(outside)).isNotEmpty();
        Path link = Files.createSymbolicLink(folder.resolve("manifest.json"), outside);
        assertThat(Ledger.records(link)).isEmpty();
    }

    private static FileRecord record(String name) {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        return new FileRecord(name, bytes.length, Hashes.sha256(bytes));
    }
}
