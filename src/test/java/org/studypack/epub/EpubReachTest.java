package org.studypack.epub;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A finished EPUB leads out by links that a reader follows, and by nothing else. */
final class EpubReachTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private void check(String path, byte[] content) throws IOException {
        EpubReach.check(Map.of(path, content), "a.epub", diagnostics);
    }

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
            strings = {"../a.txt", "EPUB/../../a.txt", "/a.txt", "C:/a.txt", "EPUB\\a.txt", ".."})
    void nameOfAFileStaysInside(String path) throws IOException {
        check(path, "a".getBytes(UTF_8));
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.message()).contains("leads out of the container"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPUB/a..b.txt", "EPUB/..a/b.txt", "mimetype"})
    void nameWithDotsMayBeInside(String path) throws IOException {
        check(path, "a".getBytes(UTF_8));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void signsThatAnyTextHasAreNotCounted() throws IOException {
        check("EPUB/a.xhtml", page("<p>" + "a &amp; b &lt; c &gt; d ".repeat(2_000) + "</p>"));
        assertThat(diagnostics.all()).isEmpty();
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
                "<?xml-stylesheet href='http://x.example/'?>",
                "<?xml-stylesheet href='&#104;ttp:x.example/'?>",
                "<?xml-stylesheet type='text/xsl' href='a.xml'?>",
                "<x:value-of xmlns:x='http://www.w3.org/1999/XSL/Transform' select='1'/>",
                "<img src='&#9;//x.example/a'/>",
                "<img src='&#10;ht&#10;tp://x.example/a'/>",
                "<img src='/&#9;/x.example/a'/>",
                "<img src='\\\\x.example/a'/>",
                "<img src='http:x.example/a'/>",
                "<IMG SRC='http:x.example/a'/>",
                "<img srcset='a 1x, &#9;//x.example/a 2x'/>",
                "<img unheard-of='//x.example/a'/>",
                "<a href='a.xhtml' attributionsrc='https://x.example/'>x</a>",
                "<base href='../../'/>",
                "<p style='--u: &quot;//x.example/&quot;'/>",
                "<p style='background: url(&#9;//x.example/)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='fill'"
                        + " to='u\\72l(//x.example/#a)'/></svg>"
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
                "p { background: url(../../../a) }",
                "p { --u: '//x.example/'; background: image-set(var(--u) 1x) }",
                "@custom-x { --u: '//x.example/' }",
                "@property --u { syntax: '*'; inherits: false; initial-value: '//x.example/' }",
                "@function --f() { result: '//x.example/' }",
                "p { background: image-set(if(style(--a: b): '//x.example/'; else: 'a') 1x) }",
                "div { & p { background: -webkit-image-se\\t(var(--x, '//x.example/')) } }",
                "p { background: image-set('\\9//x.example/' 1x) }",
                "p { background: image-set('/\\9/x.example/' 1x) }",
                "p { background: image-set('\\1//x.example/' 1x) }",
                "p { background: image-set('h\\9ttp://x.example/' 1x) }",
                "p { background: image-set(' //x.example/' 1x) }",
                "p { background: image-set(attr(data-u) 1x) }",
                "@\\69mport '\\1http://x.example/a.css';",
                "p { content: 'a'; --c: '//x.example/' }",
                "a[b='c'] { --u: '//x.example/' }",
                "@charset \"iso-2022-jp\"; p { color: red }",
                "p\0 { color: red }"
            })
    void styleSheetThatCallsHomeIsReported(String css) throws IOException {
        check("EPUB/styles/a.css", css);
        assertThat(diagnostics.all()).extracting("code").containsOnly(Code.LEADS_OUT);
    }

    /** A browser reads a file by its media type, its name, its mark of the byte order. */
    @Test
    void styleSheetIsKnownWhateverItIsCalled() throws IOException {
        String css = "p { background: image-set('http://x.example/' 1x) }";
        byte[] wide = ("\uFEFF" + css).getBytes(UTF_16LE);
        check("EPUB/a.css", wide);
        check("EPUB/b.css", ("\uFEFF" + css).getBytes(UTF_16BE));
        check("EPUB/c.dat", css);
        check("EPUB/d", wide);
        check("EPUB/f.css", "/*" + css + "*/@charset \"utf-16\";" + css);
        EpubReach.check(
                Map.of(
                        "EPUB/package",
                        page("<item href='e%20.png' media-type='text/css; x'/>").getBytes(UTF_8),
                        "EPUB/e .png",
                        ("\u0089PNG{}" + css).getBytes(UTF_8)),
                "a.epub",
                diagnostics);
        assertThat(diagnostics.all()).extracting("code").containsOnly(Code.LEADS_OUT);
        assertThat(diagnostics.all()).hasSize(6);
    }

    /** What XML passes over, a reader of HTML takes for markup. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--> <img src='http://x.example/'/> -->",
                "<?a > <img src='http://x.example/'/> ?>",
                "<![CDATA[ > <img src='http://x.example/'/> ]]>",
                "<style><!-- </style><img src='http://x.example/'/> --></style>"
            })
    void pageThatHtmlReadsOtherwiseIsReported(String content) throws IOException {
        check("EPUB/a.html", page(content));
        assertThat(diagnostics.all()).extracting("code").containsOnly(Code.LEADS_OUT);
    }

    /** A browser knows the entities of HTML without its DTD; and we read no DTD. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN' 'x'><html><img"
                        + " src='&sol;&sol;x.example/'/></html>",
                "<!DOCTYPE html [<!ENTITY u 'http://x.example/'>]><html><img src='&u;'/></html>",
                "<!DOCTYPE html [<!ATTLIST img src CDATA '//x.example/'>]><html><img/></html>",
                "<!DOCTYPE html [<!ENTITY % p SYSTEM 'x'> %p;<!ENTITY u"
                        + " '//x.example/'>]><html><img src='&u;'/></html>",
                "<?xml version='1.0' encoding='IBM037'?><html/>"
            })
    void documentTypeHidesNothing(String document) throws IOException {
        boolean other = document.contains("IBM037");
        check("EPUB/a.xhtml", document.getBytes(other ? Charset.forName("IBM037") : UTF_8));
        assertThat(diagnostics.all()).extracting("code").containsOnly(Code.LEADS_OUT);
    }

    /** What the books of others hold, and what no reading system fetches. */
    @Test
    void harmlessBookOfOthersIsNotReported() throws IOException {
        check(
                "EPUB/a.html",
                "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN'"
                        + " 'http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd'>"
                        + "<html xmlns='http://www.w3.org/1999/xhtml'><head><meta"
                        + " http-equiv='Content-Type' content='text/html; charset=utf-8'/><style"
                        + " type='text/css'><![CDATA[ p > a { color: red } ]]></style></head>"
                        + "<!-- <img src='http://x.example/'/> --><blockquote"
                        + " cite='http://x.example/'>a&nbsp;b</blockquote><a"
                        + " href='tel:1'>x</a><a href=' HTTP://x.example/a b '>x</a><img"
                        + " src='a/b:c.png' alt='http://x'/><p"
                        + " style=\"font-family: 'A'\">x</p></html>");
        check(
                "EPUB/META-INF/encryption.xml",
                "<e><m Algorithm='http://www.idpf.org/2008/embedding'/><c"
                        + " URI='EPUB/a.otf'/></e>");
        check(
                "EPUB/a.css",
                """
                @charset "utf-8";
                @namespace h url(http://www.w3.org/1999/xhtml);
                :root { --main: #123; --gap: 1em; --icon: "x"; --face: "A B", serif }
                a[href^="http://"], a:not([href*="//x"])::after { content: " (" attr(href) ") //" }
                @font-face { font-family: "A"; src: local("A"), url(a.woff) format("woff") }
                p { background: image-set("a.png" type("image/png") 1x, url("b.png") 2x) }
                ol { list-style-type: "// "; quotes: "//" "//" }
                """);
        check("EPUB/LICENSE.txt", "see url(http://x.example/)");
        check("EPUB/a.png", "\u0089PNG url(http://x.example/)");
        assertThat(diagnostics.all()).isEmpty();
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
