package org.studypack.publish.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.Publisher;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;
import org.studypack.publish.run.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a build can know is reported before anything is made. */
final class BuildPlanTest {
    @TempDir private Path folder;

    /** What was begun. */
    private final List<Stage> stages = new ArrayList<>();

    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void writePack() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price {#price}\n\nIt rose.\n");
        write("editions/a.yaml", "format: 1\nbranch: Harbour\n");
        write("editions/b.yaml", "format: 1\nbranch: harbour!\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("book").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private List<Outcome<Built>> build(Path out, String... editions) {
        BuildRequest request =
                new BuildRequest(
                        folder.resolve("book"),
                        out,
                        Set.of(Product.EPUB),
                        false,
                        List.of(editions));
        Progress noting =
                (stage, done, of) -> {
                    stages.add(stage);
                    steps.add(done + " of " + of);
                };
        return new Publisher().buildAll(request, noting);
    }

    private void requireRefused(Code code, Path out, String... editions) {
        List<Outcome<Built>> outcomes = build(out, editions);
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.getFirst().failure()).isEqualTo(Outcome.Failure.INPUT);
        assertThat(outcomes.getFirst().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(code);
        assertThat(stages).containsExactly(Stage.READING);
    }

    @Test
    void editionsOfOneNameAreNotMade() {
        requireRefused(Code.SAME_FILES, folder.resolve("out"), "a", "b");
    }

    @Test
    void fileInTheWayOfTheFolderIsReportedAtOnce() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        requireRefused(Code.NO_FOLDER, file);
        stages.clear();
        requireRefused(Code.NO_FOLDER, file.resolve("below"));
    }

    @Test
    void linkToItselfIsReportedAtOnce() throws IOException {
        Path link = folder.resolve("loop");
        try {
            Files.createSymbolicLink(link, link);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
        requireRefused(Code.NO_FOLDER, link);
    }

    @Test
    void folderInTheWayOfAFileIsReportedAtOnce() throws IOException {
        Files.createDirectories(folder.resolve("out/bread.epub"));
        requireRefused(Code.FOLDER_IN_THE_WAY, folder.resolve("out"));
    }

    @Test
    void recipeWithAnotherEndingIsNamed() throws IOException {
        write("editions/c.yml", "format: 1\nbranch: Hill\n");
        assertThat(build(folder.resolve("out"), "c").getFirst().diagnostics())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.hint())
                                        .contains("rename `c.yml` in `editions` to `c.yaml`"));
    }

    /** The total stays the same from the beginning on, however many editions there are. */
    @Test
    void progressGoesThroughTheWholeRun() throws IOException {
        write("editions/d.yaml", "format: 1\nbranch: Hill\n");
        assertThat(build(folder.resolve("out"), "a", "d"))
                .allMatch(each -> each.result().isPresent());
        assertThat(steps)
                .containsExactly(
                        "0 of 7", "1 of 7", "2 of 7", "3 of 7", "4 of 7", "5 of 7", "6 of 7",
                        "7 of 7");
        assertThat(stages)
                .startsWith(Stage.READING, Stage.BODY, Stage.PACK, Stage.PUBLISHING, Stage.BODY)
                .endsWith(Stage.PUBLISHING, Stage.DONE);
    }
}
