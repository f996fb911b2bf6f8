package org.studypack.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.MarkupRole;
import org.studypack.book.Matter;
import org.studypack.book.NavigationPoint;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Wording;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

final class EpubWriterTest {
    @Test
    void mimetypeIsFirstAndStored() throws IOException {
        byte[] epub = write(SampleBook.whole(), PageMap.NONE);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first).isNotNull();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.readAllBytes()).asString().isEqualTo("application/epub+zip");
        }
    }

    @Test
    void sameBookGivesSameBytesAnywhere() throws IOException {
        byte[] here = write(SampleBook.whole(), SampleBook.wholePages());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(write(SampleBook.whole(), SampleBook.wholePages())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void markupSurvivesWhateverTheTextIs() throws IOException {
        String words = "a\u0001 &amp; &lt;b&gt; \"c\" ]]&gt; 𝔘\u00A0n\u00ADo";
        Book book =
                chapter("<h1>A</h1><p title='\"&lt;&#10;'>" + words.replace("\u0001", "") + "</p>");
        assertThat(EpubReader.read(write(book, PageMap.NONE)).flow())
                .containsExactly("A", "a", "&", "<b>", "\"c\"", "]]>", "𝔘", "no");
    }

    /** What a pack has of its own stands after what all share, and is read without it. */
    @Test
    void wordsOfTheFrontMatterAreReadAlone() throws IOException {
        Book book = SampleBook.whole();
        PackedBody body = EpubWriter.pack(book, PageMap.NONE, Map.of());
        byte[] epub = EpubWriter.write(book, PageMap.NONE, body);
        Set<String> front =
                book.documents(Matter.FRONT).map(ContentDocument::id).collect(Collectors.toSet());
        assertThat(EpubReader.read(epub, body.shared(), front))
                .isEqualTo(EpubReader.read(epub, 0, front))
                .isNotEqualTo(EpubReader.read(epub));
    }

    @Test
    void wordsAreThoseOfTheBook() throws IOException {
        Book book = SampleBook.whole();
        assertThat(EpubReader.read(write(book, SampleBook.wholePages())))
                .isEqualTo(Wording.of(book, element -> !MarkupRole.COVER.isOf(element)));
    }

    @Test
    void epublibReadsItsModelBack() throws IOException {
        byte[] epub = write(SampleBook.whole(), SampleBook.wholePages());
        nl.siegmann.epublib.domain.Book read =
                new nl.siegmann.epublib.epub.EpubReader().readEpub(new ByteArrayInputStream(epub));
        assertThat(read.getTitle()).isEqualTo("Bread and Ballots");
        assertThat(read.getSpine().size()).isEqualTo(10);
        assertThat(read.getTableOfContents().getTocReferences()).hasSize(6);
    }

    @Test
    void ncxIsCorrectedWhateverItsWordsSay() throws IOException {
        String words = "playOrder=\"9\" <ncx name=\"dtb:totalPageCount\" content=\"0\", ";
        Book plain = SampleBook.whole();
        Book book =
                SampleBook.of(
                        plain.publication(),
                        plain.documents().stream()
                                .map(
                                        each ->
                                                each.navigation().isEmpty()
                                                        ? each
                                                        : new ContentDocument(
                                                                each.id(),
                                                                each.kind(),
                                                                words,
                                                                each.body(),
                                                                each.opening(),
                                                                List.of(
                                                                        new NavigationPoint(
                                                                                words,
                                                                                each.navigation()
                                                                                        .getFirst()
                                                                                        .target(),
                                                                                List.of()))))
                                .toList());
        Element ncx =
                XmlTree.read(
                        "toc.ncx", entry(write(book, SampleBook.wholePages()), "EPUB/toc.ncx"));
        List<String> labels = new ArrayList<>();
        List<String> orders = new ArrayList<>();
        ncx.walk(
                element -> {
                    element.attribute("playOrder").ifPresent(orders::add);
                    if (element.name().equals("text")
                            && element.children().equals(List.of(new Node.Text(words)))) {
                        labels.add(element.name());
                    }
                });
        assertThat(labels).hasSize(orders.size()).hasSizeGreaterThan(4);
        assertThat(orders).first().isEqualTo("1");
        assertThat(orders).doesNotHaveDuplicates().doesNotContain("9");
    }

    private static byte[] entry(byte[] epub, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no " + name);
    }

    @Test
    void linkThatLeadsNowhereIsRefused() {
        Book book = chapter("<h1>A</h1><p><a href='#nowhere'>there</a></p>");
        assertThatThrownBy(() -> write(book, PageMap.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void pageWithoutPlaceIsRefused() {
        PageMap pages = new PageMap(List.of(new PageStart("1", "chapter", 7)));
        assertThatThrownBy(() -> write(chapter("<h1>A</h1><p>words</p>"), pages))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void brokenContainerIsRefused() {
        assertThatThrownBy(() -> EpubReader.read(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void picturesOfTheFrontMatterHaveIdsOfTheirOwn() throws IOException {
        Book plain = SampleBook.whole();
        PackedBody packed = EpubWriter.pack(plain, PageMap.NONE, Map.of());
        Asset logo = new Asset("images/logo.svg", "image/svg+xml", "<svg/>".getBytes(UTF_8));
        List<Asset> images = Stream.concat(Stream.of(logo), plain.images().stream()).toList();
        byte[] epub =
                EpubWriter.write(
                        SampleBook.with(plain, plain.documents(), images), PageMap.NONE, packed);
        assertThat(packageDocument(epub))
                .containsPattern("id=\"image-1\" href=\"images/prices.svg\"")
                .containsPattern("id=\"image-(?!1\")[0-9]+\" href=\"images/logo.svg\"");
    }

    @Test
    void bodyOfAnotherBookIsRefused() throws IOException {
        Book book = chapter("<h1>A</h1>");
        PackedBody packed = EpubWriter.pack(SampleBook.whole(), PageMap.NONE, Map.of());
        assertThatThrownBy(() -> EpubWriter.write(book, PageMap.NONE, packed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("setting.xhtml");
    }

    private static String packageDocument(byte[] epub) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals("EPUB/package.opf")) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), UTF_8);
        }
    }

    @Test
    void tableStandsInAFrameThatCanBeMoved() throws IOException {
        String table =
                "<table class='data'><colgroup>%s</colgroup><thead><tr><th>A</th></tr></thead>"
                        + "<tbody><tr><td>1</td></tr></tbody></table>";
        Book book =
                chapter(
                        table.replace("%s", "<col class='w50'/>".repeat(2))
                                + table.replace("%s", "<col class='w25'/>".repeat(4)));
        byte[] epub = write(book, PageMap.NONE);
        String page =
                EpubReader.unzip(epub).entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".xhtml"))
                        .map(file -> new String(file.getValue(), UTF_8))
                        .filter(text -> text.contains("<table"))
                        .findFirst()
                        .orElseThrow();
        assertThat(page)
                .contains("<div class=\"table\"><table", "</table></div>")
                .contains("<div class=\"table\" tabindex=\"0\"><table");
    }

    private static Book chapter(String content) {
        return SampleBook.ofChapter(
                SampleBook.publication("A title", "en"),
                "A chapter",
                "<section id='c' class='chapter'>" + content + "</section>");
    }

    private static byte[] write(Book book, PageMap pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubWriter.write(book, pages, out);
        return out.toByteArray();
    }
}
