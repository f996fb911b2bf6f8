package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;

/** A budget grows with what is read of a pack, and not with what lies beside it. */
final class GivenBytesTest {
    private static final String GUIDE = "# Bread\n\n![A mill](images/mill.svg)\n";
    private static final String SETTINGS =
            "format: 1\ntitle: Bread\nlanguage: en\nslug: bread\nmodified: 2026-01-01\n";
    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0L9"
                    + " 9'/></svg>";

    @TempDir Path book;

    @BeforeEach
    void makeBook() throws IOException {
        Files.createDirectories(book.resolve("guide"));
        Files.createDirectories(book.resolve("images"));
        Files.writeString(book.resolve("pack.yaml"), SETTINGS);
        Files.writeString(book.resolve("guide/01.md"), GUIDE);
        Files.writeString(book.resolve("images/mill.svg"), DRAWING);
    }

    @Test
    void whatIsReadCountsOnce() throws IOException {
        String again = GUIDE + "\n![Again](images/mill.svg)\n\n![And](images/./mill.svg)\n";
        Files.writeString(book.resolve("guide/01.md"), again);
        assertThat(given()).isEqualTo(SETTINGS.length() + again.length() + DRAWING.length());
    }

    @Test
    void whatNobodyReadsDoesNotCount() throws IOException {
        long before = given();
        sparse("junk.md", 3L << 30);
        sparse("images/other.svg", 3L << 30);
        assertThat(given()).isEqualTo(before).isPositive();
    }

    @Test
    void whatIsRefusedDoesNotCount() throws IOException {
        long before = given();
        sparse("guide/02.md", 1 << 20);
        sparse("guide/03.md", 3L << 30);
        assertThat(given()).isEqualTo(before);
    }

    private void sparse(String path, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(book.resolve(path).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private long given() {
        Counting watch = new Counting();
        PackReader.read(book, new Diagnostics(), watch);
        return watch.bytes;
    }

    private static final class Counting implements Watch {
        private long bytes;

        @Override
        public void on(Location what) {}

        @Override
        public void given(long more) {
            bytes += more;
        }

        @Override
        public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                throws Exception {
            return work.call();
        }
    }
}
