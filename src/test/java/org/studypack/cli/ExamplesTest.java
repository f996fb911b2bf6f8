package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.DiagnosticRenderer;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.SampleBook;
import org.studypack.importing.request.ImportRequest;
import org.studypack.publish.BuildMaker;
import org.studypack.publish.Publisher;
import org.studypack.publish.RecipeCases;
import org.studypack.publish.press.Product;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The example of a diagnostic's page is what the command line says: of a case of the source or of
 * {@link RecipeCases}, or of a small pack with one mistake. {@code -Dgolden=update} replaces what
 * it does not say.
 */
final class ExamplesTest {
    private static final Path PAGES = Path.of("docs/diagnostics");
    private static final Path CASES = Path.of("src/test/cases/source");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final Pattern EXAMPLE =
            Pattern.compile("```text\n((?:error|warning)[^`]*?(?:`[^`]+`[^`]*?)*)```");

    /** Codes whose cause a test cannot bring about here, or that tests beside their code hold. */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "CHK-001", "CHK-003", "CHK-005", "CHK-012", "CHK-013", "CHK-017", "ENV-001",
                    "FIL-005", "FIL-007", "FIL-010", "FIL-017", "IMG-005", "IMP-002", "IMP-006",
                    "IMP-007", "IMP-008", "IMP-009", "IMP-012", "RUN-001", "RUN-002", "RUN-003",
                    "SET-002", "SET-003", "SET-005", "SET-006", "SET-010", "SET-011", "SET-014",
                    "SET-015", "SET-016", "TPL-004");

    private static final String SECTION =
            "<section class=\"chapter\""
                    + " id=\"${section.section.id}\"><h1>${section.section.title[0].text}</h1>";

    @TempDir Path folder;

    private static Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        templates.put("TPL-001", "<h1>${sectoin.title}</h1>\n");
        templates.put("TPL-002", SECTION + "<p>More</section>\n");
        templates.put(
                "TPL-003", "<p>${\"freemarker.template.utility.Execute\"?new()(\"id\")}</p>\n");
        templates.put("TPL-003 too", "<p>${.now?string.iso}</p>\n");
        templates.put("TPL-005", SECTION + "<p>It doubled in a year.</p></section>\n");
        templates.put("CHK-006", of("<p><img src=\"cover/cover.jpg\"/></p>"));
        templates.put("CHK-007", of("<p lang=\"f r\" xml:lang=\"f r\">un</p>"));
        templates.put("CHK-008", of("<h4>Too deep</h4>"));
        templates.put("CHK-009", of("<p><a href=\"#page.contents\"> </a></p>"));
        templates.put("CHK-010", of("<p id=\"page.contents\">Again</p>"));
        templates.put("CHK-011", of("<p><a href=\"#nowhere\">there</a></p>"));
        templates.put("CHK-014", of("<table><tbody><tr><td>1</td></tr></tbody></table>"));
        return templates;
    }

    private static String of(String content) {
        return SECTION + "<p>The price doubled in a year.</p>" + content + "</section>\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("book").resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private List<Diagnostic> mistakes() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        found.addAll(ofBooks());
        found.addAll(ofPages());
        found.addAll(ofFolders());
        found.addAll(ofEpubs());
        found.addAll(ofImports());
        return found;
    }

    private List<Diagnostic> ofBooks() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        write("pack.yaml", "format: 1\ntitle: Bread and Ballots\nlanguage: en\n");
        write("guide/01-setting.md", "# Prices\n\nThe price doubled in a year.\n");
        for (String template : templates().values()) {
            write("templates/section.ftlx", template);
            found.addAll(check());
        }
        Files.delete(folder.resolve("book/templates/section.ftlx"));
        write("guide/01-setting.md", "# Prices\n\nThe rune ᚠ stands for wealth.\n");
        found.addAll(check());
        write("guide/01-bread.md", "# Bread\n\n![A table](images/caf\u00E9.png)\n");
        write("images/caf\u00E9.png", "");
        write("images/cafe\u0301.png", "");
        found.addAll(check());
        Files.delete(folder.resolve("book/guide/01-bread.md"));
        return found;
    }

    /** What is seen when pages are set. */
    private List<Diagnostic> ofPages() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        String setting = "# Prices {#prices}\n\n";
        write(
                "guide/01-setting.md",
                setting
                        + "It rose.\n\n".repeat(9)
                        + "Nobody was asked when the price doubled in the year before the election,"
                        + " and nobody said a word about it in the winter of 1794.\n");
        String shipped = Files.readString(Path.of("templates/print.css"));
        write("templates/print.css", shipped + "p { white-space: nowrap !important }");
        found.addAll(built());
        Files.delete(folder.resolve("book/templates/print.css"));
        write(
                "pack.yaml",
                "format: 1\ntitle: Bread\nlanguage: en\ndesign: handout\nworksheets: alone\n");
        write(
                "guide/01-setting.md",
                setting + "It doubled.\n\n## Questions {.questions}\n\n- Who paid? {#who}\n");
        found.addAll(built());
        write("pack.yaml", "format: 1\ntitle: Bread and Ballots\nlanguage: en\n");
        write("guide/01-setting.md", "# Prices\n\nThe rune ᚠ stands for wealth.\n");
        return found;
    }

    private List<Diagnostic> built() {
        return BuildMaker.of(folder.resolve("book"))
                .into(folder.resolve("pages"))
                .making(Product.PDF)
                .replacing()
                .build()
                .diagnostics();
    }

    private List<Diagnostic> ofFolders() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        found.addAll(
                BuildMaker.of(folder.resolve("book"))
                        .into(folder.resolve("out"))
                        .making(Product.EPUB)
                        .build()
                        .diagnostics());
        found.addAll(
                BuildMaker.of(folder.resolve("book"))
                        .into(folder.resolve("book/pack.yaml"))
                        .making(Product.EPUB)
                        .build()
                        .diagnostics());
        found.addAll(new Publisher().create(folder.resolve("book")).diagnostics());
        found.addAll(
                new Publisher()
                        .checkBook(Files.createDirectory(folder.resolve("empty")))
                        .diagnostics());
        return found;
    }

    private List<Diagnostic> ofEpubs() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        write("bread.epub", "Hello");
        found.addAll(new Publisher().checkFile(folder.resolve("book/bread.epub")).diagnostics());
        write("bread.epub", "%PDF-1.7");
        found.addAll(new Publisher().checkFile(folder.resolve("book/bread.epub")).diagnostics());
        found.addAll(new Publisher().checkFile(epub("<p><p>in</p></p>")).diagnostics());
        String calling = "<p style='background: url(https://example.org/dot.gif)'>in</p>";
        found.addAll(new Publisher().checkFile(epub(calling)).diagnostics());
        return found;
    }

    private List<Diagnostic> ofImports() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        found.addAll(imported("guide.pdf", "%PDF-1.7\n"));
        found.addAll(imported("links.txt", "\n"));
        found.addAll(imported("guide.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n"));
        found.addAll(imported("talk.txt", "Bread\n\nQuestions\n\n1. Who?\n2. Why?\n"));
        found.addAll(imported("talk.txt", "00:00:01:12\nWe begin with the price of bread.\n"));
        found.addAll(imported("evening.txt", "Bread\n\n00:00:01:12\n\nWe begin with bread.\n"));
        return found;
    }

    /** With content that no template of ours would make. */
    private Path epub(String content) throws IOException {
        Book book =
                SampleBook.ofChapter(
                        SampleBook.publication("A title", "en"),
                        "A chapter",
                        "<section id='c' class='chapter'><h1>A</h1>" + content + "</section>");
        Path file = folder.resolve("bread.epub");
        try (OutputStream out = Files.newOutputStream(file)) {
            EpubWriter.write(book, PageMap.NONE, out);
        }
        return file;
    }

    private List<Diagnostic> check() {
        return new Publisher().checkBook(folder.resolve("book")).diagnostics();
    }

    private List<Diagnostic> imported(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        ImportRequest request = ImportRequest.of(file, folder.resolve("into-" + name));
        return (name.startsWith("talk")
                        ? new Publisher().importTranscript(request)
                        : new Publisher().importGuide(request))
                .diagnostics();
    }

    private static List<Diagnostic> cases() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path each : folders.sorted().toList()) {
                Diagnostics diagnostics = new Diagnostics();
                PackReader.read(each.resolve("in"), Optional.empty(), diagnostics);
                found.addAll(diagnostics.all());
            }
        }
        return found;
    }

    @TestFactory
    Stream<DynamicTest> exampleIsWhatTheProgramSays() throws IOException {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        List<Diagnostic> all = new ArrayList<>(cases());
        all.addAll(RecipeCases.diagnostics(Files.createDirectory(folder.resolve("recipes"))));
        all.addAll(mistakes());
        for (Diagnostic diagnostic : all) {
            shown.computeIfAbsent(diagnostic.code().id(), code -> new ArrayList<>())
                    .add(rendered(diagnostic));
        }
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages
                    .filter(page -> page.getFileName().toString().matches("[A-Z]+-\\d+\\.md"))
                    .filter(page -> !ELSEWHERE.contains(code(page)))
                    .sorted()
                    .map(
                            page ->
                                    DynamicTest.dynamicTest(
                                            code(page),
                                            () ->
                                                    compare(
                                                            page,
                                                            shown.getOrDefault(
                                                                    code(page), List.of()))))
                    .toList()
                    .stream();
        }
    }

    private static String code(Path page) {
        return page.getFileName().toString().replace(".md", "");
    }

    private String rendered(Diagnostic diagnostic) {
        return new DiagnosticRenderer(false)
                .render(OptionHints.complete(diagnostic))
                .replace(folder.resolve("recipes").toString() + "/", "")
                .replace(folder.toString() + "/", "")
                .replaceAll("src/test/cases/source/[a-z0-9-]+/in", "book");
    }

    private static void compare(Path page, List<String> shown) throws IOException {
        String text = Files.readString(page);
        Matcher example = EXAMPLE.matcher(text);
        assertThat(example.find()).isTrue();
        assertThat(shown).isNotEmpty();
        if (UPDATE && !shown.contains(example.group(1))) {
            String nearest = nearest(example.group(1), shown);
            text = text.substring(0, example.start(1)) + nearest + text.substring(example.end(1));
            Files.writeString(page, text);
        } else {
            assertThat(shown).contains(example.group(1));
        }
    }

    /** What has the most words in common with the old example. */
    private static String nearest(String old, List<String> shown) {
        List<String> words = List.of(old.split("\\s+"));
        return shown.stream()
                .max(
                        Comparator.comparingLong(
                                each ->
                                        Stream.of(each.split("\\s+"))
                                                        .filter(words::contains)
                                                        .count()
                                                * 1000
                                                / each.length()))
                .orElseThrow();
    }
}
