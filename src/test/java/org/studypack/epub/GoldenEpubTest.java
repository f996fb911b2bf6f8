package org.studypack.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.PageMap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * EPUBs as text: the entries in their order, and the files that the writer makes itself. {@code
 * -Dgolden=update} rewrites them.
 */
final class GoldenEpubTest {
    private static final List<String> SHOWN =
            List.of(
                    "EPUB/package.opf",
                    "EPUB/nav.xhtml",
                    "EPUB/toc.ncx",
                    "EPUB/text/setting.xhtml",
                    "EPUB/text/worksheet-setting.xhtml");

    @ParameterizedTest
    @ValueSource(strings = {"with-pages", "without-pages"})
    void epubIsAsBefore(String name) throws IOException {
        PageMap pages = name.equals("with-pages") ? SampleBook.wholePages() : PageMap.NONE;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubWriter.write(SampleBook.whole(), pages, out);
        Path folder = Path.of("src/test/cases/epub", name, "golden");
        for (Map.Entry<String, String> file : texts(out.toByteArray()).entrySet()) {
            compare(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void compare(Path golden, String text) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).as(golden.toString()).isEqualTo(Files.readString(golden));
    }

    private static Map<String, String> texts(byte[] epub) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder entries = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                entries.append(entry.getTimeLocal()).append(' ').append(entry.getName());
                entries.append(entry.getMethod() == ZipEntry.STORED ? " stored\n" : "\n");
                if (SHOWN.contains(entry.getName())) {
                    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    texts.put(file, lines(text));
                }
            }
        }
        texts.put("entries.txt", entries.toString());
        return texts;
    }

    /** A line for each item, so that a difference is readable. */
    private static String lines(String xml) {
        return xml.replace("\r\n", "\n").replace("<li>", "\n<li>").strip() + "\n";
    }
}
