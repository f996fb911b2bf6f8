package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Whatever a page or a Markdown text nests, no word is lost, and the pack is sound. */
final class RandomGuidesTest {
    private static final List<String> BLOCKS =
            List.of(
                    "p",
                    "div",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "blockquote",
                    "table",
                    "pre",
                    "section",
                    "dl",
                    "figure",
                    "aside",
                    "article",
                    "p",
                    "p",
                    "h2");
    private static final List<String> INLINES =
            List.of(
                    "em",
                    "b",
                    "a href='https://x.example/'",
                    "a href='y.html'",
                    "span",
                    "code",
                    "q",
                    "sup",
                    "div",
                    "span hidden",
                    "i",
                    "strong",
                    "u");
    private static final List<String> LINES =
            List.of(
                    "# Part",
                    "## Head",
                    "### Deeper",
                    "#### Deepest",
                    "- item",
                    "  - inner",
                    "* other",
                    "   a) sub",
                    "> said",
                    "> > twice",
                    "| a | b |",
                    "|---|---|",
                    "| c | d |",
                    "    code",
                    "text *em* and **strong**",
                    "[a](https://x.example/)",
                    "word[^1]",
                    "",
                    "",
                    "",
                    "## Questions",
                    "- Why?",
                    "Answer: because",
                    "______",
                    "![pic](x.png)",
                    "<b>bold</b>",
                    "• dot",
                    "By Owen Marsh",
                    "3 May 1926",
                    "{#id .x}",
                    "a  ",
                    "\\",
                    "to <the mill>, if a<b and c>d",
                    "<The whole line>",
                    "send <address> or <b>it</b>",
                    "one <!-- unsaid words --> two",
                    "| c | d | extra | more",
                    "| c",
                    "```yaml of the mill",
                    "```",
                    "[b](https://x.example/b \"A title\")",
                    "<p title=\"To point at\">in <a mill></p>",
                    "[called] and [x y][called]");

    private static final String END =
            """

            [^1]: a note

            [^2]: lost

            [called]: https://x.example/c "Its own"
            [uncalled]: https://x.example/u "Never seen"
            """;

    @TempDir private Path folder;

    @Test
    void pages() throws IOException {
        Random random = new Random(20261128);
        for (int round = 0; round < 60; round++) {
            StringBuilder html = new StringBuilder("<html><body><h1>Title</h1>\n");
            for (int i = 0; i < 8; i++) {
                block(random, 0, html);
            }
            check("guide.html", html.append("</body></html>").toString());
        }
    }

    @Test
    void markdown() throws IOException {
        Random random = new Random(20261129);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder("# Title\n\n");
            for (int i = 0; i < 25; i++) {
                text.append(LINES.get(random.nextInt(LINES.size())));
                text.append(random.nextInt(3) == 0 ? " " + word(random) : "").append('\n');
            }
            check("guide.md", text.append(END).toString());
        }
    }

    private void check(String name, String text) throws IOException {
        Path document = Files.writeString(folder.resolve(name), text);
        Path book = Files.createTempDirectory(folder, "book");
        Diagnostics diagnostics = new Diagnostics();
        if (Importer.importGuide(ImportRequest.of(document, book), diagnostics).isEmpty()) {
            return;
        }
        try {
            GuideWords.of(document, book).check();
            String report = Files.readString(book.resolve("import-report.md"));
            boolean page = name.endsWith(".html"); // whose <q> show marks of their own
            int words = page ? Integer.MAX_VALUE : GuideWords.count(document, report);
            WordSums.check(report, words, Integer.MAX_VALUE);
        } catch (AssertionError e) {
            throw new AssertionError(text + "\n----\n" + written(book), e);
        }
        Diagnostics found = new Diagnostics();
        PackReader.read(book, found);
        assertThat(found.all())
                .as(text + "\n----\n" + written(book))
                .filteredOn(Diagnostic::isError)
                .isEmpty();
    }

    private static String written(Path book) throws IOException {
        StringBuilder written = new StringBuilder();
        try (var files = Files.walk(book)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                written.append(Files.readString(file)).append("\n----\n");
            }
        }
        return written.toString();
    }

    private static void block(Random random, int level, StringBuilder to) {
        String name = BLOCKS.get(random.nextInt(BLOCKS.size()));
        to.append('<').append(name).append('>');
        switch (name) {
            case "ul", "ol" -> {
                for (int i = 0; i <= random.nextInt(3); i++) {
                    to.append("<li>");
                    content(random, level + 1, to);
                    to.append("</li>");
                }
            }
            case "table" -> {
                for (int i = 0; i <= random.nextInt(3); i++) {
                    to.append("<tr><td>");
                    content(random, level + 1, to);
                    to.append("</td><td colspan=2>");
                    inlines(random, level + 1, to);
                    to.append("</td></tr>");
                }
            }
            case "dl" -> {
                to.append("<dt>");
                inlines(random, level + 1, to);
                to.append("</dt><dd>");
                content(random, level + 1, to);
                to.append("</dd>");
            }
            default -> content(random, level + 1, to);
        }
        to.append("</").append(name).append(">\n");
    }

    private static void content(Random random, int level, StringBuilder to) {
        inlines(random, level, to);
        while (level < 4 && random.nextInt(3) == 0) {
            block(random, level, to);
        }
    }

    private static void inlines(Random random, int level, StringBuilder to) {
        for (int i = 0; i <= random.nextInt(3); i++) {
            to.append(' ').append(word(random)).append(random.nextInt(4) == 0 ? "?" : " ");
            if (random.nextInt(3) == 0 && level < 6) {
                String name = INLINES.get(random.nextInt(INLINES.size()));
                to.append('<').append(name).append('>');
                inlines(random, level + 1, to);
                to.append("</").append(name.replaceFirst(" .*", "")).append('>');
            }
            to.append(random.nextInt(9) == 0 ? "<br>" : "");
        }
    }

    private static String word(Random random) {
        return "w" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26));
    }
}
