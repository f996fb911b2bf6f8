package org.studypack.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.PageMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

final class EpubWriterTest {
    @Test
    void wholeBookIsValid() throws IOException {
        byte[] epub = write(SampleBook.whole(), SampleBook.wholePages());
        Files.write(Path.of("target/sample.epub"), epub);
        assertThat(epubCheck(epub)).isEmpty();
    }

    private static byte[] write(Book book, PageMap pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubWriter.write(book, pages, out);
        return out.toByteArray();
    }

    private static String epubCheck(byte[] epub) throws IOException {
        Path file = Files.createTempFile("book", ".epub");
        StringWriter messages = new StringWriter();
        try {
            Files.write(file, epub);
            new EpubCheck(file.toFile(), new PrintWriter(messages)).doValidate();
        } finally {
            Files.delete(file);
        }
        return messages.toString();
    }
}
