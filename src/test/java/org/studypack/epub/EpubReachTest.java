package org.studypack.epub;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A finished EPUB leads out by links that a reader follows, and by nothing else. */
final class EpubReachTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private void check(String path, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content.getBytes(UTF_8));
        }
        EpubReach.check(bytes.toByteArray(), "a.epub", diagnostics);
    }

    private static String page(String content) {
        return "<html xmlns='http://www.w3.org/1999/xhtml'"
                + " xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + content
                + "</html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://x.example/a'/>",
                "<img src='//x.example/a'/>",
                "<img src='../../../a'/>",
                "<img src='/etc/passwd'/>",
                "<img srcset='http://x.example/a 1x'/>",
                "<video poster='http://x.example/a'/>",
                "<object data='http://x.example/a'/>",
                "<link rel='stylesheet' href='http://x.example/a.css'/>",
                "<iframe srcdoc='x'/>",
                "<meta http-equiv='refresh' content='0;url=http://x.example/'/>",
                "<a href='#a' ping='http://x.example/'>x</a>",
                "<a href='javascript:go()'>x</a>",
                "<script/>",
                "<p onclick='go()'/>",
                "<p style='background: u\\rl(http://x.example/)'/>",
                "<style>@import 'http://x.example/';</style>",
                "<svg xmlns='http://www.w3.org/2000/svg'><use"
                        + " xlink:href='http://x.example/#a'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect"
                        + " fill='url(http://x.example/)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='href' to='x'/></svg>",
                "<base href='http://x.example/'/>",
                "<?xml-stylesheet href='http://x.example/'?>"
            })
    void pageThatCallsHomeIsReported(String content) throws IOException {
        check("EPUB/text/a.xhtml", page(content));
        assertThat(diagnostics.all()).extracting("code").containsOnly(Code.LEADS_OUT);
        assertThat(diagnostics.all().getFirst().message()).contains("EPUB/text/a.xhtml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { background: url(http://x.example/a) }",
                "p { background: image-se\\t(linear-gradient(red) 1x, \"http://x.example/\" 1x) }",
                "p { background: src(\"//x.example/\") }",
                "@\\import \"http://x.example/a.css\";",
                "@font-face { src: url(https://x.example/a.woff) }",
                "p { background: url(../../../a) }"
            })
    void styleSheetThatCallsHomeIsReported(String css) throws IOException {
        check("EPUB/styles/a.css", css);
        assertThat(diagnostics.all()).extracting("code").containsOnly(Code.LEADS_OUT);
    }

    @Test
    void whatStaysWithinIsNot() throws IOException {
        check(
                "EPUB/text/a.xhtml",
                page(
                        "<a href='https://x.example/'>x</a><a href='b.xhtml#c'>x</a><a"
                                + " href='#d'>x</a><img src='../images/a.png'/><p style='color:"
                                + " red'>http://x.example/</p>"));
        check(
                "EPUB/styles/a.css",
                "@namespace epub 'http://www.idpf.org/2007/ops'; @import 'b.css';@font-face { src:"
                        + " url(../fonts/a.woff) } p::before { content: 'http://x' }");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void whatWeWriteStaysWithin() throws IOException {
        Book book = SampleBook.whole();
        ByteArrayOutputStream epub = new ByteArrayOutputStream();
        EpubWriter.write(book, SampleBook.wholePages(), epub);
        EpubReach.check(epub.toByteArray(), "a.epub", diagnostics);
        assertThat(diagnostics.all()).isEmpty();
    }
}
