package org.studypack.importing.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.RandomPage;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.content.WrittenContent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of Markdown under a line over questions lose their marks, and nothing else. */
final class MarkedLinesTest {
    private static final String ABOVE =
            "# The mill\n\n## The horse\n\nIt ground the corn.\n\n### Questions\n\n";
    private static final Pattern WORD = Pattern.compile("\\bw[a-z]+x\\b");

    @TempDir private Path folder;

    private ForeignDocument read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("guide.md"), text);
        return ForeignFileReader.read(file, new Diagnostics())
                .map(found -> (WrittenContent) found.content())
                .flatMap(content -> content.blocks(new Diagnostics()))
                .orElseThrow();
    }

    private ForeignBlock last(String line) throws IOException {
        ForeignDocument document = read(ABOVE + line + "\n");
        assertThat(document.astray()).as(line).isZero();
        return document.blocks().getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1: Which river?                      | Q1:  | Which river?",
                "**Q1:** Which river?                  | Q1:  | Which river?",
                "**Q1: Which** river?                  | Q1:  | Which river?",
                "**&#32;Q1: Which** river?             | Q1:  | Which river?",
                "<b> Q1: Which</b> river?              | Q1:  | Which river?",
                "`Q1: Which` river?                    | Q1:  | Which river?",
                "<del>Q1: </del>Which river?           |      | Which river?",
                "<del>1) </del>Which river?            |      | Which river?",
                "<del>b) </del>Zebra                   |      | Zebra",
                "<del>• </del>Salt                     |      | Salt",
                "<del>Q1: </del>Q2: Which?             | Q2:  | Which?",
                "<s hidden>Q1: Who? </s>• Salt         | •    | Salt",
                "Q<!-- 1: -->1: Which river?           | Q1:  | Which river?",
                "![Q1: a fish](fish.png) Which?        |      | Q1: a fish Which?"
            })
    void theMarkIsLookedForInWhatIsShown(String line, String typed, String words)
            throws IOException {
        ForeignBlock block = last(line);
        String taken = block instanceof Item item ? item.typed().strip() : "";
        assertThat(taken).isEqualTo(typed == null ? "" : typed);
        assertThat(block.text().strip()).isEqualTo(words);
    }

    @Test
    void aStruckOutMarkIsListedAsLeftOut() throws IOException {
        ForeignDocument document = read(ABOVE + "Q1: Who?\n\n<del>2. </del>Which river?\n");
        assertThat(document.unread())
                .extracting(ForeignDocument.Unread::text)
                .containsExactly("2.");
        assertThat(document.blocks().getLast().text()).isEqualTo("Which river?");
    }

    @Test
    void aBoxBeforeAMarkStays() throws IOException {
        ForeignBlock block = last("Q1: A?\n\nQ2: B?\n\n<input type=\"checkbox\"> Q3: Whose mill?");
        String number = block instanceof Item item ? item.typed() : "";
        assertThat(number + block.text()).contains("Q3: Whose mill?").matches("[\\[☐].*");
    }

    @Test
    void aCallBeforeAMarkStays() throws IOException {
        ForeignBlock block = last("[^a] Q1: Who?\n\n[^a]: A note.");
        assertThat(block.content())
                .containsExactly(new ForeignInline.Call("a"), new ForeignInline.Text("Who?"));
        assertThat(((Item) block).typed()).isEqualTo("Q1: ");
    }

    @Test
    void noWordOfRandomHtmlIsTakenForAMark() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            RandomPage page = new RandomPage(5000 + seed);
            String text = ABOVE;
            for (int i = 1; i <= 4; i++) {
                String html = page.more(1).replace("\n", " ");
                text +=
                        switch ((seed + i) % 4) {
                            case 0 -> "Q%d: Who <i>%s</i>?\n\n".formatted(i, html);
                            case 1 -> "<b>Q%d: %s</b> Who?\n".formatted(i, html);
                            case 2 -> "<del>Q%d: </del><i>%s</i>\n\n".formatted(i, html);
                            default -> "<i>%s</i> Q%d: Who?\n".formatted(html, i);
                        };
            }
            ForeignDocument document = read(text);
            assertThat(document.astray()).as(text).isZero();
            assertThat(words(shown(document)))
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(words(text));
        }
    }

    /** What is kept or listed, and no mark that was taken off. */
    private static String shown(ForeignDocument document) {
        List<String> all = new ArrayList<>();
        document.blocks().forEach(block -> all.add(block.text()));
        document.unread().forEach(words -> all.add(words.text()));
        return all.stream().collect(Collectors.joining("\n"));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
