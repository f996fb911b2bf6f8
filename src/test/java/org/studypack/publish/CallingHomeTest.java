package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.SampleBook;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An EPUB that calls home is found, where EPUBCheck has nothing to say against it. */
final class CallingHomeTest {
    @TempDir Path folder;

    @Test
    void styleSheetWithAnEscapeIsFound() throws IOException {
        Path epub = folder.resolve("a.epub");
        try (OutputStream out = Files.newOutputStream(epub)) {
            EpubWriter.write(SampleBook.whole(), SampleBook.wholePages(), out);
        }
        assertThat(new Publisher().checkFile(epub).diagnostics()).isEmpty();
        URI zip = URI.create("jar:" + epub.toUri());
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of())) {
            Files.write(
                    files.getPath("EPUB/styles/book.css"),
                    "p { background: u\\rl(http://127.0.0.1:9/a) }".getBytes(UTF_8));
        }
        assertThat(new Publisher().checkFile(epub).diagnostics())
                .extracting("code")
                .containsExactly(Code.LEADS_OUT);
    }
}
