package org.studypack.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.publish.BuildMaker;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * EPUBs on screens, as Chromium shows them: no word runs over an edge, is cut off or lies on
 * another, at any size of letters, by day and by night. Where there is no Chromium, nothing is
 * tested; {@code .ci/run} has it.
 */
final class ScreensTest {
    private static final String TITLE =
            "The title of a pack that goes on and on ".repeat(5).strip();

    private static final String ODD =
            """
            # A title with LONG in it

            LONG and `LONG` and [LONG](https://example.org/LONG) and <https://example.org/LONG>.

            | Column 1 | Column 2 | Column 3 | Column 4 | Column 5 | Column 6 | Column 7 | Column 8 | Column 9 | Column 10 | Column 11 | Column 12 |
            |---|---|---|---|---|---|---|---|---|---|---|---|
            | Production | of pig iron | in thousands | of tonnes | 1,234 | 2,345 | 3,456 | 4,567 | 5,678 | 6,789 | 7,890 | Versammlungsort |
            | LONG | `LONG` | <https://example.org/LONG> | | | | | | | | | |

            | LONG |
            |---|
            | LONG |

            ![A wide drawing](images/wide.svg)

            *A wide drawing LONG*

            ![A tall drawing](images/tall.svg)

            - one
              - two LONG
                - three
                  - four
                    - five LONG
                      - six words and some more

            > Quoted
            >
            > > twice LONG
            > >
            > > > thrice LONG
            >
            > — LONG

            ```
            A line of code that is much longer than any line of code should be, LONG
            ```

            1000. a thousand
            1001. LONG

            Called.[^1]

            [^1]: LONG

            ## Questions {.questions}

            - LONG {#setting-with-a-very-long-name-of-a-question}
            - What of | this?

              | A | B | C | D |
              |---|---|---|---|
              | LONG | b | c | d |
            """;

    private static final String OTHER =
            """
            # W

            W W W **W** [W](https://example.org/).

            - W
              - W

            1. W

            > W
            >
            > — W

            | W | 1 | 2 |
            |---|---|---|
            | W | W | W |

            W.[^1]

            [^1]: W

            ## Questions {.questions}

            - W W W {#a}
            - W {#b}
            """;

    private static Optional<Chromium> browser = Optional.empty();

    @TempDir Path folder = Path.of("");

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException, InterruptedException {
        Optional<Path> program = Chromium.find();
        Assumptions.assumeTrue(program.isPresent(), "Chromium is not installed");
        browser = Optional.of(Chromium.start(program.get(), profile));
    }

    @AfterAll
    static void stop() {
        browser.ifPresent(Chromium::close);
    }

    @Test
    void shippedBook() throws IOException, InterruptedException {
        assertThat(flaws(Path.of("book"))).isEmpty();
    }

    @Test
    void editionForABranchAndItsLeader() throws IOException, InterruptedException {
        assertThat(flaws(Path.of("book"), "harbour-branch")).isEmpty();
    }

    @Test
    void packThatHasOneOfEverything() throws IOException, InterruptedException {
        assertThat(flaws(Path.of("src/test/cases/publish/everything/in"))).isEmpty();
    }

    @Test
    void answerSpacesOfEachKind() throws IOException, InterruptedException {
        assertThat(flaws(Path.of("src/test/cases/publish/answers/in"))).isEmpty();
    }

    @Test
    void answerSpacesFromRightToLeft() throws IOException, InterruptedException {
        Path answers = Path.of("src/test/cases/publish/answers/in");
        try (Stream<Path> files = Files.walk(answers)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                write(
                        answers.relativize(file).toString(),
                        file.endsWith("pack.yaml")
                                ? text.replace("language: en", "language: he")
                                : text);
            }
        }
        assertThat(flaws(folder.resolve("book"))).isEmpty();
    }

    @Test
    void whatNobodyExpects() throws IOException, InterruptedException {
        write("pack.yaml", "format: 1\ntitle: %s\nlanguage: en\n".formatted(TITLE));
        write("images/wide.svg", drawing(6000, 900));
        write("images/tall.svg", drawing(300, 6000));
        write("guide/01-a.md", ODD.replace("LONG", "Donaudampfschifffahrt".repeat(9)));
        write("guide/02-b.md", questions(120));
        write(
                "glossary.yaml",
                "- term: %s\n  definition: %s\n".formatted("x".repeat(200), "y".repeat(300)));
        assertThat(flaws(folder.resolve("book"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "he, עברית שורה ארוכה של מילים רבות מאוד כדי למלא את השורה עד סופה",
        "ar, هذا سطر طويل من الكلمات الكثيرة التي تملأ السطر حتى نهايته",
        "zh, 這是一行很長的文字沒有任何空格一直寫到行的末尾然後繼續寫下去直到結束",
        "ja, これは空白のない非常に長い行であり行の終わりまで続きそしてさらに続く"
    })
    void otherScripts(String language, String words) throws IOException, InterruptedException {
        write("pack.yaml", "format: 1\ntitle: %s\nlanguage: %s\n".formatted(words, language));
        write("guide/01-a.md", OTHER.replace("W", words));
        write(
                "transcripts/talk.vtt",
                "WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n<v %1$s>%1$s\n".formatted(words));
        write("transcripts/talk.yaml", "title: %s\nlanguage: %s\n".formatted(words, language));
        assertThat(flaws(folder.resolve("book"))).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("book").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static String drawing(int width, int height) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='%1$d' height='%2$d' viewBox='0 0 %1$d %2$d'><path d='M9 9H%1$dV%2$dZ'/><text x='40' y='200' font-size='180'>Wide</text></svg>"
                .formatted(width, height);
    }

    private static String questions(int number) {
        StringBuilder text = new StringBuilder("# Many\n\nMany.\n\n## Questions {.questions}\n\n");
        for (int i = 1; i <= number; i++) {
            text.append("- What would have happened on day ")
                    .append(i)
                    .append(" if nobody had come to the meeting in the hall? {#q-")
                    .append(i)
                    .append("}\n");
        }
        return text.toString();
    }

    private List<String> flaws(Path book, String... editions)
            throws IOException, InterruptedException {
        Outcome<Built> built =
                BuildMaker.of(book)
                        .into(folder.resolve("out"))
                        .making(Product.EPUB)
                        .editions(editions)
                        .build();
        List<String> flaws = new ArrayList<>();
        for (Path epub : built.result().orElseThrow().files()) {
            Path unpacked = folder.resolve("unpacked-" + epub.getFileName());
            flaws.addAll(
                    new ScreenProof(browser.orElseThrow())
                            .flaws(epub, Files.createDirectory(unpacked)));
        }
        return flaws;
    }
}
