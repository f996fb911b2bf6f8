package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The work of an import grows as the document does, not as its square. Work is counted in bytes of
 * memory asked for, which are the same on any machine, however busy it is.
 */
final class GrowingDocumentsTest {
    private static final int TIMES = 8;

    /**
     * Half as much again as it should be; of what grows as the square it is eight times as much.
     */
    private static final int MOST = TIMES * 3 / 2;

    private static final String OPENING =
            "A title\n\nThe first paragraph ends with a full stop.\n\n";
    private static final String PAGE = "<html lang=en><body><h1>A title</h1>";
    private static final String CALLED = "<p>w<a href='#n' id=c>1</a></p><ol><li id=n>a note ";
    private static final String BACK = "<a href='#c'>\u21A9</a> ";

    private static final String TEXT = "Words that are no question.\n\n";

    @TempDir private Path folder;

    /**
     * A document of some size, whose kind the name shows.
     *
     * @param refused whether it is beyond limits, which takes no more work
     */
    record Growing(String name, int size, IntFunction<String> text, boolean refused) {
        Growing(String name, int size, IntFunction<String> text) {
            this(name, size, text, false);
        }

        Growing thatIsRefused() {
            return new Growing(name, size, text, true);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Growing> documents() {
        return List.of(
                new Growing("verse.txt", 250, n -> OPENING + each(n, i -> "Line of verse\n\n")),
                new Growing("asking.txt", 250, n -> asked(n, i -> "What is it " + i + "?\n\n")),
                new Growing("numbers.txt", 500, n -> asked(n, i -> i + ". What is it?\n\n")),
                new Growing(
                        "under.txt",
                        500,
                        n -> asked(1, i -> "1. What?\n" + each(n, GrowingDocumentsTest::verse))),
                new Growing("lines.txt", 500, n -> OPENING + each(n, GrowingDocumentsTest::verse)),
                new Growing("plain.txt", 500, n -> OPENING + each(n, i -> "It was so.\n\n")),
                new Growing("sentences.txt", 500, n -> asked(n, i -> i + ". What is it? ")),
                new Growing("tags.html", 150, n -> "<body>" + each(n, i -> "<p lang=a" + i + ">w")),
                new Growing(
                        "links.html",
                        150,
                        n ->
                                "<div id=top>"
                                        + PAGE
                                        + each(n, i -> "<p>some words</p><a href='#top'>1</a>")),
                new Growing(
                                "calls.html",
                                250,
                                n ->
                                        PAGE
                                                + each(
                                                        n,
                                                        i -> "<p>w<a href='#n" + i + "'>1</a></p>")
                                                + "<div>"
                                                + each(n, i -> "<span id=n" + i + ">a note</span>"))
                        .thatIsRefused(),
                new Growing("linked.html", 100, n -> PAGE + linked(n)),
                new Growing(
                                "raised.html",
                                1000,
                                n ->
                                        PAGE
                                                + "<p>w<sup>"
                                                + each(n, i -> "<a href='#n'>" + i % 10 + "</a>")
                                                + "</sup></p><ol><li id=n>a note</ol>")
                        .thatIsRefused(),
                new Growing("back.html", 500, n -> PAGE + CALLED + each(n, i -> BACK)),
                new Growing(
                        "inner.html",
                        500,
                        n -> PAGE + CALLED + "<i>" + each(n, i -> BACK) + "</i>" + BACK.repeat(n)),
                new Growing("bold.html", 1000, n -> PAGE + "<p>" + each(n, i -> "<b>a</b> ")),
                new Growing("beside.html", 1000, n -> PAGE + "<p>" + each(n, i -> "<b>a</b>")),
                new Growing("gaps.html", 1000, n -> PAGE + "<p>" + each(n, i -> "a<svg></svg>")),
                new Growing("stars.html", 1000, n -> PAGE + "<p>" + each(n, i -> "w* a <b>x</b> ")),
                new Growing("daggers.html", 250, n -> PAGE + each(n, i -> "<p>w.†</p><p>† A note")),
                new Growing("counted.html", 100, n -> PAGE + raised(n)),
                new Growing(
                        "keys.md", 100, n -> "# T\n\n" + each(n, GrowingDocumentsTest::answered)),
                new Growing("groups.md", 100, GrowingDocumentsTest::keyInGroups),
                new Growing("answers.md", 250, GrowingDocumentsTest::keyOfMany),
                new Growing("through.md", 250, GrowingDocumentsTest::numberedThrough),
                new Growing("wide.html", 100, n -> PAGE + wide(n)).thatIsRefused(),
                new Growing(
                        "labels.md",
                        100,
                        n ->
                                "# A title\n\n"
                                        + each(n, i -> "word[^" + i + ".]\n\n")
                                        + each(n, i -> "[^" + i + ".]: note\n\n")),
                new Growing(
                        "marks.md", 250, n -> "# T\n\n" + each(n, i -> "*a* [b](c) <b>d</b> ")));
    }

    private static String asked(int count, IntFunction<String> question) {
        return OPENING + "Questions\n\n" + each(count, i -> question.apply(i + 1));
    }

    private static String verse(int line) {
        return "Line of verse " + line + "\n";
    }

    private static String linked(int notes) {
        return each(notes, i -> "<p>w<a href='#n" + i + "'>" + (i + 1) + "</a>")
                + each(notes, i -> "<p id=n" + i + ">" + (i + 1) + " A note");
    }

    private static String raised(int notes) {
        return each(notes, i -> "<p>w<sup>" + (i + 1) + "</sup>")
                + each(notes, i -> "<p>" + (i + 1) + ". A note");
    }

    private static String chapter(int number) {
        return "## The chapter " + number + "\n\n" + TEXT + questions(1, 2);
    }

    private static String questions(int first, int count) {
        return "### Questions\n\n" + each(count, i -> (first + i) + ". What is it?\n") + "\n";
    }

    private static String answered(int number) {
        return chapter(number) + "### Answers\n\n1. Yes.\n2. No.\n\n";
    }

    /** The same answers to each chapter, below its title. */
    private static String keyInGroups(int chapters) {
        return "# T\n\n"
                + each(chapters, GrowingDocumentsTest::chapter)
                + "## Answers\n\n"
                + each(chapters, i -> "**The chapter " + i + "**\n\n1. Yes.\n2. No.\n\n");
    }

    /** One chapter of many questions, and a key for all of them. */
    private static String keyOfMany(int questions) {
        return "# T\n\n## One\n\n"
                + TEXT
                + questions(1, questions)
                + "## Answers\n\n"
                + each(questions, i -> (i + 1) + ". Yes.\n");
    }

    /** Chapters whose questions are numbered through, and a key for all of them. */
    private static String numberedThrough(int chapters) {
        return "# T\n\n"
                + each(chapters, i -> "## The chapter\n\n" + TEXT + questions(2 * i + 1, 2))
                + "## Answers\n\n"
                + each(2 * chapters, i -> (i + 1) + ". Yes.\n");
    }

    private static String wide(int rows) {
        return "<table><tr>"
                + "<td colspan=100 rowspan=100>a".repeat(rows)
                + "<tr><td>a".repeat(rows);
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void workGrowsAsTheDocument(Growing document) throws IOException {
        work(document, 1);
        long once = work(document, 1);
        assertThat(work(document, TIMES)).isLessThan(MOST * once);
    }

    private long work(Growing document, int times) throws IOException {
        String text = document.text().apply(times * document.size());
        Path file = Files.writeString(folder.resolve(document.name()), text);
        ImportRequest request =
                new ImportRequest(
                        file,
                        Files.createTempDirectory(folder, "book"),
                        Optional.empty(),
                        Optional.of("en"),
                        OptionalInt.empty(),
                        false);
        Diagnostics diagnostics = new Diagnostics();
        long before = allocated();
        boolean imported = Importer.importGuide(request, diagnostics).isPresent();
        long work = allocated() - before;
        assertThat(imported)
                .as(() -> diagnostics.all().toString())
                .isNotEqualTo(document.refused());
        assertThat(diagnostics.all().stream().map(Diagnostic::code).toList())
                .matches(codes -> codes.contains(Code.BEYOND_LIMITS) == document.refused());
        return work;
    }

    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class)
                .getCurrentThreadAllocatedBytes();
    }
}
