package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All words of a page arrive, as kept or as left out, whatever stands where it should not: in a
 * guide, in a talk, and where the page stands within Markdown.
 */
final class RandomPagesTest {
    private static final int ROUNDS = 60;

    /** No mark of a note, which may be one or not. */
    private static final Pattern RANDOM = Pattern.compile("w[a-z]+x");

    private static final Pattern WORD = Pattern.compile("\\bw[a-z]+x\\b");

    @TempDir private Path folder;
    private int refused;

    /** Makes a book of a document. */
    private interface Import {
        boolean isMade(ImportRequest request);
    }

    /** Compares what was made with the document. */
    private interface Check {
        void of(Path document, Path book) throws IOException;
    }

    @Test
    void guides() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomPage page = new RandomPage(seed);
            String html = "<h1>Title</h1>" + page.body(5) + page.notes();
            check(
                    "guide.html",
                    html,
                    RandomPagesTest::guide,
                    (d, b) -> GuideWords.of(d, b).only(RANDOM).check());
        }
    }

    @Test
    void pagesWithinMarkdown() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            StringBuilder text =
                    new StringBuilder("# Title\n\nBefore it.\n\n## Part\n\nAfter it.\n");
            String html = new RandomPage(1000 + seed).body(3).replace("\n", " ");
            text.append("\n<div>").append(html).append("</div>\n\nThe end.\n");
            check("guide.md", text.toString(), RandomPagesTest::guide, RandomPagesTest::allThere);
        }
    }

    @Test
    void pagesWithinMarkdownLists() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomPage page = new RandomPage(3000 + seed);
            StringBuilder text =
                    new StringBuilder("# Title\n\nBefore it.\n\n## Part\n\nAfter it.\n");
            for (int item = 0; item < 4; item++) {
                String html = page.more(1).replace("\n", " ");
                text.append(item % 2 == 0 ? "\n1. First\n\n   " : "\n2. ");
                text.append("<div>").append(html).append("</div>\n\n   Last <b>of it</b>\n");
            }
            text.append("\n> - ").append("<div>" + page.notes() + "</div>\n\nThe end.\n");
            check("guide.md", text.toString(), RandomPagesTest::guide, RandomPagesTest::allThere);
        }
    }

    /**
     * The words of a random page are like no other words, so that no reading of the page is needed.
     * A title that an import gives repeats some.
     */
    private static void allThere(Path document, Path book) throws IOException {
        StringBuilder made = new StringBuilder();
        try (Stream<Path> sections = Files.list(book.resolve("guide"))) {
            for (Path section : sections.toList()) {
                made.append(Files.readString(section)).append('\n');
            }
        }
        String report = Files.readString(book.resolve("import-report.md"));
        assertThat(report).doesNotContain("do not add up");
        made.append(String.join("\n", KeptWords.leftOut(report)));
        List<String> lost = new ArrayList<>(words(Files.readString(document)));
        List<String> more = new ArrayList<>(words(made.toString()));
        more.removeAll(lost);
        words(made.toString()).forEach(lost::remove);
        assertThat(lost).as("lost").isEmpty();
        assertThat(more).as("not in the document").isEmpty();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void talks() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            StringBuilder html = new StringBuilder("<h1>Title</h1>");
            RandomPage page = new RandomPage(2000 + seed);
            for (int turn = 0; turn < 4; turn++) {
                html.append("<p>")
                        .append(turn % 2 == 0 ? "ANNA" : "BERT")
                        .append(": Said this.</p>");
                html.append(page.more(1));
            }
            check("talk.html", html.toString(), RandomPagesTest::talk, RandomPagesTest::talkWords);
        }
    }

    private static void talkWords(Path document, Path book) throws IOException {
        TalkWords.of(document, book).only(RANDOM).check();
    }

    private static boolean guide(ImportRequest request) {
        return Importer.importGuide(request, new Diagnostics()).isPresent();
    }

    private static boolean talk(ImportRequest request) {
        return Importer.importTranscript(request, new Diagnostics()).isPresent();
    }

    private void check(String name, String text, Import made, Check check) throws IOException {
        Path document = Files.writeString(folder.resolve(name), text);
        Path book = Files.createTempDirectory(folder, "book");
        if (!made.isMade(ImportRequest.of(document, book))) {
            refused++;
            assertThat(refused).as("pages of nothing but hidden words").isLessThan(ROUNDS / 10);
            return;
        }
        try {
            check.of(document, book);
        } catch (AssertionError e) {
            throw new AssertionError(text + "\n----\n", e);
        }
    }
}
