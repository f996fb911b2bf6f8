package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A guide is imported in time that grows with its size, or refused at once with a place. Time is
 * that of the processor, three times what is needed: others may be at work.
 */
final class HugeGuidesTest {
    private static final String LINE = "A line of words that is long enough to be one.\n";

    @TempDir private Path folder;

    @Test
    void longParagraphIsRead() throws IOException {
        assertThat(imported("guide.txt", "T\n\n" + "word and more. ".repeat(350_000))).isEmpty();
    }

    @Test
    void manyLinesAndParagraphsAreRead() throws IOException {
        assertThat(imported("guide.md", "# T\n\n" + LINE.repeat(100_000))).isEmpty();
        assertThat(imported("guide.txt", "T\n\n" + (LINE + "\n").repeat(50_000))).isEmpty();
    }

    @Test
    void textWithoutSpacesIsNoLongWord() throws IOException {
        assertThat(imported("guide.txt", "面包\n\n" + "面包的价格上涨了。".repeat(2000))).isEmpty();
        assertThat(imported("guide.txt", "T\n\n" + "a*".repeat(4000)))
                .containsExactly(Code.BEYOND_LIMITS);
    }

    @Test
    void manyEqualHeadingsAndItemsAreRead() throws IOException {
        assertThat(imported("guide.md", "# T\n\n" + "## h\n\ntext\n\n".repeat(1000))).isEmpty();
        assertThat(imported("guide.html", "<h1>T</h1><ul>" + "<li>a".repeat(20_000))).isEmpty();
    }

    @Test
    void verseIsRead() throws IOException {
        String opening = "A title of it\n\nA paragraph that ends with a full stop.\n\n";
        assertThat(imported("guide.txt", opening + "Line of verse\n\n".repeat(5000))).isEmpty();
    }

    @Test
    void pagesOfManyLanguagesAndLinksAreRead() throws IOException {
        StringBuilder languages = new StringBuilder("<body><h1>T</h1>");
        IntStream.range(0, 5000).forEach(i -> languages.append("<p lang=a" + i + ">some words"));
        assertThat(imported("guide.html", languages.toString())).isEmpty();
        String links = "<p>some words</p><a href='#top'>1</a>".repeat(5000);
        assertThat(imported("guide.html", "<body><div id=top><h1>T</h1>" + links)).isEmpty();
    }

    @Test
    void bracketsThatStayOpenAreRefused() throws IOException {
        String brackets = "![ ".repeat(20_000) + "] ".repeat(20_000);
        assertThat(imported("guide.md", "# T\n\nText.\n\n" + brackets + "\n"))
                .containsExactly(Code.BEYOND_LIMITS);
    }

    @Test
    void tableThatSpansManyColumnsIsRefused() throws IOException {
        String table = "<table><tr>" + "<td colspan=100>a".repeat(200) + "<tr><td>a".repeat(20_000);
        assertThat(imported("guide.html", "<h1>T</h1><p>Words.</p>" + table))
                .containsExactly(Code.BEYOND_LIMITS);
    }

    @Test
    void whatNobodyWritesIsReadOrRefusedWithItsPlace() throws IOException {
        List<String> hostile =
                List.of(
                        "[".repeat(100_000),
                        "[^1]".repeat(50_000) + "\n\n[^1]: n",
                        "**a*".repeat(50_000),
                        "<a ".repeat(50_000),
                        "<b>x".repeat(50_000),
                        "*a ".repeat(20_000) + "a* ".repeat(20_000),
                        "text\n" + "• a\n".repeat(20_000),
                        "> ".repeat(20_000) + "a",
                        "`".repeat(5000) + "a" + "`".repeat(5000));
        for (String text : hostile) {
            assertThat(imported("guide.md", "# T\n\n" + text + "\n"))
                    .isSubsetOf(Code.BEYOND_LIMITS, Code.NOTHING_FOUND);
        }
        for (String text :
                List.of("<div>", "<b>", "<ul><li>a", "<blockquote>", "<table><tr><td>")) {
            assertThat(imported("guide.html", "<h1>T</h1>" + text.repeat(10_000) + "x"))
                    .isSubsetOf(Code.BEYOND_LIMITS, Code.NOTHING_FOUND);
        }
    }

    @Test
    void manyLinksBetweenNotesAndCallsAreRead() throws IOException {
        String back = "<ol><li id=n>a " + "<a href='#c'>x</a> ".repeat(20_000) + "</li></ol>";
        assertThat(imported("guide.html", "<h1>T</h1><p id=c>A<a href='#n'>1</a></p>" + back))
                .isEmpty();
        String calls = "<p>A" + "<a href='#n'>1</a>".repeat(10_000) + "</p><p id=n>A note.</p>";
        assertThat(imported("guide.html", "<h1>T</h1>" + calls))
                .containsExactly(Code.BEYOND_LIMITS);
    }

    private List<Code> imported(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        ImportRequest request =
                new ImportRequest(
                        file,
                        Files.createTempDirectory(folder, "book"),
                        Optional.empty(),
                        Optional.of("en"),
                        OptionalInt.empty(),
                        false);
        Diagnostics diagnostics = new Diagnostics();
        long used =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(5),
                        () -> {
                            Importer.importGuide(request, diagnostics);
                            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                        });
        assertThat(Duration.ofNanos(used)).isLessThan(Duration.ofSeconds(30));
        return diagnostics.all().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }
}
