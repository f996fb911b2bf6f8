package org.studypack.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Publication;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.SampleBook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** EPUBCheck finds nothing, whatever is in a book. */
final class ValidEpubTest {
    private static final Validators VALIDATORS = new Validators();

    @TempDir Path folder = Path.of("");

    @Test
    void wholeBookWithPages() throws IOException {
        assertValid(SampleBook.whole(), SampleBook.wholePages());
    }

    @Test
    void wholeBookWithoutPages() throws IOException {
        assertValid(SampleBook.whole(), PageMap.NONE);
    }

    /** A page that begins on any block whatever gives markup that is allowed there. */
    @Test
    void pageOnEachBlock() throws IOException {
        Book book = SampleBook.whole();
        List<PageStart> pages = new ArrayList<>();
        for (ContentDocument document : book.documents()) {
            int[] element = {0};
            document.body()
                    .walk(
                            each ->
                                    pages.add(
                                            new PageStart(
                                                    Integer.toString(pages.size() + 1),
                                                    document.id(),
                                                    element[0]++)));
        }
        assertThat(pages).hasSizeGreaterThan(150);
        assertValid(book, new PageMap(pages));
    }

    @Test
    void lettersOfOtherScripts() throws IOException {
        Book book =
                SampleBook.ofChapter(
                        SampleBook.publication("Хлеб — και ψωμί", "ru"),
                        "Глава",
                        "<section id='c' class='chapter'><h1>Глава</h1><p id='цена-1'>Слова,"
                                + " <span lang='el' xml:lang='el'>λόγια</span>: <a"
                                + " href='#цена-1'>сюда</a></p></section>");
        assertValid(book, new PageMap(List.of(new PageStart("1", "chapter", 0))));
    }

    @Test
    void marksOfXmlInNames() throws IOException {
        assertValid(
                SampleBook.ofChapter(
                        SampleBook.publication("A & B <\"C\"> 'D'\u0001", "en"),
                        "Q & A <b>",
                        "<section id='c'><h1>Q</h1></section>"),
                PageMap.NONE);
    }

    @Test
    void nothingButATitle() throws IOException {
        Publication bare =
                new Publication(
                        "urn:uuid:1b4e28ba-2fa1-5dd2-883f-0016d3cca427",
                        "A title",
                        "",
                        "",
                        List.of(),
                        "en",
                        "",
                        "",
                        "",
                        List.of(),
                        Instant.parse("2000-01-01T00:00:00Z"),
                        "studypack");
        Book whole = SampleBook.whole();
        List<ContentDocument> documents =
                whole.documents().stream()
                        .filter(document -> document.kind() != Kind.CONTENTS)
                        .toList();
        assertValid(SampleBook.of(bare, documents), PageMap.NONE);
    }

    @Test
    void drawingsAndFormulasInText() throws IOException {
        assertValid(
                SampleBook.ofChapter(
                        SampleBook.publication("A title", "he"),
                        "A chapter",
                        "<section id='c' class='chapter'><h1>A</h1>"
                                + "<p><svg viewBox='0 0 1 1' role='img' aria-label='A dot'>"
                                + "<a xlink:href='https://example.org/'><path d='M0 0h1'/></a>"
                                + "</svg> <math alttext='x'><mi>x</mi></math></p></section>"),
                PageMap.NONE);
    }

    private void assertValid(Book book, PageMap pages) throws IOException {
        Path file = folder.resolve("book.epub");
        try (OutputStream out = Files.newOutputStream(file)) {
            EpubWriter.write(book, pages, out);
        }
        assertThat(VALIDATORS.validate(file, "book.epub")).isEmpty();
    }
}
