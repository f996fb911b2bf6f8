package org.studypack.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.epub.SampleBook;

import java.util.List;

final class EpubLintTest {
    @Test
    void goodBookHasNoFindings() {
        assertThat(findings(SampleBook.whole(), SampleBook.wholePages())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PICTURE_WITHOUT_TEXT   | <p><img src="images/prices.svg"/></p>
                    PICTURE_WITHOUT_TEXT   | <p><img src="images/prices.svg" alt=" "/></p>
                    PICTURE_WITHOUT_TEXT   | <p><svg viewBox="0 0 1 1"/></p>
                    LOST_LINK              | <p><img src="images/none.png" alt="None"/></p>
                    LOST_LINK              | <p><a href="#nowhere">there</a></p>
                    EMPTY_LINK             | <p><a href="#c"><em> </em></a></p>
                    NO_LANGUAGE            | <p lang="fr">un</p>
                    NO_LANGUAGE            | <p lang="f r" xml:lang="f r">un</p>
                    HEADING_ORDER          | <h3>Too deep</h3>
                    HEADING_ORDER          | <h1>Again</h1>
                    HEADING_ORDER          | <h2> </h2>
                    REPEATED_ID            | <p id="c">two</p>
                    TABLE_WITHOUT_HEADINGS | <table><tbody><tr><td>1</td></tr></tbody></table>
                    """)
    void wrongMarkupIsFound(Code code, String xhtml) {
        assertThat(findings(chapter("<h1>A</h1>" + xhtml), PageMap.NONE))
                .extracting(Diagnostic::code)
                .containsExactly(code);
    }

    @Test
    void documentWithoutHeadingIsFound() {
        assertThat(findings(chapter("<p>words</p>"), PageMap.NONE))
                .extracting(Diagnostic::code)
                .containsExactly(Code.HEADING_ORDER);
    }

    @Test
    void pagesNeedAPlaceAndANumberOfTheirOwn() {
        PageMap pages =
                new PageMap(
                        List.of(
                                new PageStart("1", "chapter", 0),
                                new PageStart("1", "chapter", 1),
                                new PageStart("2", "chapter", 99)));
        assertThat(findings(chapter("<h1>A</h1><p>words</p>"), pages))
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "two pages are numbered 1", "page 2 begins on a block that is not there");
    }

    @Test
    void publicationNeedsATitleAndALanguage() {
        Book book =
                SampleBook.ofChapter(
                        SampleBook.publication(" ", "x"),
                        "A chapter",
                        "<section id='c'><h1>A</h1></section>");
        assertThat(findings(book, PageMap.NONE))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.METADATA_INCOMPLETE, Code.NO_LANGUAGE);
    }

    private static Book chapter(String content) {
        return SampleBook.ofChapter(
                SampleBook.publication("A title", "en"),
                "A chapter",
                "<section id='c' class='chapter'>" + content + "</section>");
    }

    private static List<Diagnostic> findings(Book book, PageMap pages) {
        Diagnostics diagnostics = new Diagnostics();
        EpubLint.check(book, diagnostics);
        EpubLint.checkPages(book, pages, diagnostics);
        return diagnostics.all();
    }
}
