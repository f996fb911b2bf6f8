package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two real documents as people save them from the web, where they lie beside the project ({@code
 * -Dseeds=…} or {@code ../shared/seeds}); they are no part of it.
 */
final class SeedsTest {
    private static final Path SEEDS =
            Stream.of(System.getProperty("seeds", "../shared/seeds"), "../../shared/seeds")
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElse(Path.of("no-seeds"));
    private static final List<Integer> PROSE =
            List.of(
                    14, 16, 18, 20, 30, 32, 34, 36, 38, 40, 42, 53, 55, 57, 59, 69, 71, 73, 75, 77,
                    79, 81);

    @TempDir private Path into;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void seedsAreThere() {
        assumeTrue(Files.isDirectory(SEEDS));
    }

    @Test
    void guideKeepsEachParagraphInItsSection() throws IOException {
        ImportResult result = guide();
        assertThat(result.sections()).isEqualTo(5);
        assertThat(result.questions()).isEqualTo(13);
        List<String> lines = lines("guide.txt");
        List<String> expected =
                Stream.concat(Stream.of(5, 8, 10), PROSE.stream())
                        .map(n -> lines.get(n - 1).strip())
                        .toList();
        assertThat(texts(Paragraph.class, false)).containsExactlyElementsOf(expected);
        List<String> questions =
                lines.stream().filter(l -> l.startsWith("  • ")).map(l -> l.substring(4)).toList();
        assertThat(texts(Paragraph.class, true)).containsExactlyElementsOf(questions);
    }

    @Test
    void guideQuestionsHavePermanentLabels() throws IOException {
        guide();
        List<Integer> counts = new ArrayList<>();
        for (Path file : sections()) {
            Pattern id = Pattern.compile(" \\{#[\\p{L}0-9-]+-\\d\\}$", Pattern.MULTILINE);
            counts.add((int) id.matcher(Files.readString(file)).results().count());
        }
        assertThat(counts).containsExactly(0, 3, 4, 3, 3);
    }

    @Test
    void guideReportListsResidueAndWhatToConfirm() throws IOException {
        guide();
        String report = Files.readString(into.resolve("import-report.md"));
        for (int line : List.of(89, 91, 94)) {
            assertThat(report)
                    .contains("Line " + line + ",", "      " + lines("guide.txt").get(line - 1));
        }
        assertThat(report.indexOf("Line 3,"))
                .isGreaterThan(report.indexOf("Left out, for you to confirm"));
        assertThat(Files.readString(into.resolve("pack.yaml")))
                .doesNotContainPattern("(?m)^(creators|rights)")
                .contains("\nsubtitle: ", "language: en\n");
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsOnly(Code.LANGUAGE_GUESSED);
    }

    @Test
    void talkKeepsEachSpokenParagraphAsItStands() throws IOException {
        ImportResult result = talk();
        assertThat(result.paragraphs()).isEqualTo(127);
        List<String> lines = lines("talk.txt");
        List<String> spoken =
                IntStream.range(17, lines.size())
                        .filter(i -> i != 56 && i != 57)
                        .mapToObj(lines::get)
                        .filter(l -> !l.isBlank())
                        .toList();
        Node document = Parser.builder().build().parse(transcript());
        List<String> read = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).isInstanceOf(Paragraph.class);
            read.add(TextContentRenderer.builder().build().render(node).strip());
        }
        String timed = "[00:09:44.720 – 00:10:07.560] Speaker 1: ";
        assertThat(read.removeFirst()).isEqualTo("[Theme Music]");
        assertThat(read.stream().filter(t -> t.startsWith(timed))).hasSize(1);
        assertThat(read.stream().map(t -> t.replace(timed, ""))).containsExactlyElementsOf(spoken);
    }

    @Test
    void talkFactsComeFromThePage() throws IOException {
        talk();
        String title = lines("talk.txt").get(2);
        String event = title.substring(title.indexOf('|') + 2);
        assertThat(Files.readString(into.resolve("transcripts/talk.yaml")))
                .contains("event: " + event + "\n", "  Speaker 1: Speaker 1\n")
                .doesNotContain("note:");
        String report = Files.readString(into.resolve("import-report.md"));
        for (int line : List.of(1, 7, 9, 13, 14)) {
            assertThat(report).contains("Line " + line + ",");
        }
        assertThat(report).contains("corrections:\n  - was: ");
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.LANGUAGE_GUESSED, Code.FRAME_RATE_GUESSED);
    }

    @Test
    void guideAndTalkComeTogetherInEitherOrder() throws IOException {
        guide();
        talk();
        String pack = Files.readString(into.resolve("pack.yaml"));
        String report = Files.readString(into.resolve("import-report.md"));
        Path other = into.resolve("other");
        Importer.importTranscript(ImportRequest.of(SEEDS.resolve("talk.txt"), other), diagnostics);
        Importer.importGuide(ImportRequest.of(SEEDS.resolve("guide.txt"), other), diagnostics);
        assertThat(Files.readString(other.resolve("import-report.md"))).isEqualTo(report);
        assertThat(Files.readString(other.resolve("pack.yaml")).lines())
                .containsExactlyInAnyOrderElementsOf(pack.lines().toList());
    }

    private ImportResult talk() {
        ImportRequest request = ImportRequest.of(SEEDS.resolve("talk.txt"), into);
        return Importer.importTranscript(request, diagnostics).orElseThrow();
    }

    private String transcript() throws IOException {
        return Files.readString(into.resolve("transcripts/talk.md"));
    }

    private ImportResult guide() {
        return Importer.importGuide(ImportRequest.of(SEEDS.resolve("guide.txt"), into), diagnostics)
                .orElseThrow();
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(SEEDS.resolve(name));
    }

    private List<Path> sections() throws IOException {
        try (Stream<Path> files = Files.list(into.resolve("guide"))) {
            return files.sorted().toList();
        }
    }

    /** The blocks of one kind, in or out of lists, without the attributes after them. */
    private List<String> texts(Class<? extends Node> kind, boolean inList) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : sections()) {
            collect(Parser.builder().build().parse(Files.readString(file)), kind, inList, texts);
        }
        return texts;
    }

    private static void collect(
            Node parent, Class<? extends Node> kind, boolean inList, List<String> texts) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (kind.isInstance(node) && (parent instanceof ListItem) == inList) {
                String text = TextContentRenderer.builder().build().render(node).strip();
                texts.add(text.replaceAll(" \\{#[^}]*\\}$", ""));
            } else if (node instanceof BulletList || node instanceof ListItem) {
                collect(node, kind, inList, texts);
            } else {
                assertThat(node).isInstanceOfAny(Heading.class, Paragraph.class);
            }
        }
    }
}
