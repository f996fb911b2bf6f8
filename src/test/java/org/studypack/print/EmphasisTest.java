package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.studypack.book.Book;

import java.io.IOException;

/** Emphasis stands out from what is around it: upright in italics, in italics elsewhere. */
final class EmphasisTest {
    @Test
    void emphasisOfAnItalicTextIsUpright() throws IOException {
        byte[] pdf =
                print(
                        "<section class='excerpt'><div class='introduction'><p>He turns to"
                                + " <em>Ж</em> and ends.</p></div></section>");
        assertThat(face(pdf, "H")).endsWith("SourceSerif4-It");
        assertThat(face(pdf, "Ж")).endsWith("SourceSerif4-Regular");
    }

    @Test
    void titleInASourceIsInItalics() throws IOException {
        byte[] pdf =
                print("<dl><dt>1917</dt><dd><p class='source'>hq, <em>Ж</em> (1920)</p></dd></dl>");
        assertThat(face(pdf, "q")).endsWith("SourceSerif4-Regular");
        assertThat(face(pdf, "Ж")).endsWith("SourceSerif4-It");
    }

    private static byte[] print(String text) {
        Book book = BookMaker.book().chapter("TITLE", text).make();
        return Prints.print(book).pdf();
    }

    /** The typeface of the first such character below the title. */
    private static String face(byte[] pdf, String character) throws IOException {
        return Prints.glyphs(pdf).stream()
                .filter(glyph -> glyph.getUnicode().equals(character))
                .map(TextPosition::getFont)
                .map(font -> font.getName())
                .filter(name -> name.contains("Serif"))
                .findFirst()
                .orElse("");
    }
}
