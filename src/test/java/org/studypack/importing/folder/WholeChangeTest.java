package org.studypack.importing.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.InterruptingWatch;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

/** Files of a folder change all together or not at all. */
final class WholeChangeTest {
    @TempDir private Path folder;

    @Test
    void allFilesAreWrittenAndNothingElseStays() throws IOException {
        write("a.md", "old");
        write("gone.md", "old");
        WholeChange change = new WholeChange(folder, Watch.NONE);
        change.apply(change("a.md", "new/deep/d.md"), List.of("gone.md"));
        change.finish();
        assertThat(files()).isEqualTo(Map.of("a.md", "new", "new/deep/d.md", "new"));
    }

    @Test
    void changeThatFailsHalfwayIsUndone() throws IOException {
        write("a.md", "old");
        write("gone.md", "old");
        write("b.md/in-the-way", "a folder of this name");
        Map<String, String> before = files();
        assertThatThrownBy(
                        () ->
                                new WholeChange(folder, Watch.NONE)
                                        .apply(
                                                change("a.md", "b.md", "new/deep/d.md"),
                                                List.of("gone.md")))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEqualTo(before);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void folderThatWasNotThereIsNotThereAfterwards() throws IOException {
        Path book = folder.resolve("deep/book");
        Files.writeString(folder.resolve("deep"), "a file in the way");
        assertThatThrownBy(() -> new WholeChange(book, Watch.NONE).apply(change("a.md"), List.of()))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEqualTo(Map.of("deep", "a file in the way"));
    }

    @Test
    void stepsAreTakenBackTogether() throws IOException {
        write("a.md", "old");
        write("deep/gone.md", "old");
        Map<String, String> before = files();
        WholeChange change = new WholeChange(folder, Watch.NONE);
        change.apply(change("a.md", "new/b.md"), List.of());
        change.apply(change("a.md", "deep/gone.md"), List.of());
        change.apply(new TreeMap<>(), List.of("deep/gone.md", "new/b.md"));
        assertThat(folder.resolve("deep")).doesNotExist();
        change.undo();
        assertThat(files()).isEqualTo(before);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void stepsOfAKilledProcessAreUndone() throws IOException {
        write("a.md", "old");
        write("gone.md", "old");
        Map<String, String> before = files();
        WholeChange killed = new WholeChange(folder, Watch.NONE);
        killed.apply(change("a.md"), List.of());
        killed.apply(change("new/b.md"), List.of("gone.md"));
        new WholeChange(folder, Watch.NONE).undoUnfinished();
        assertThat(files()).isEqualTo(before);
    }

    /** As docs/diagnostics/FIL-016.md tells a person to. */
    @Test
    void stepsCanBeUndoneByHand() throws IOException {
        write("a.md", "old");
        write("gone.md", "old");
        Map<String, String> before = files();
        WholeChange killed = new WholeChange(folder, Watch.NONE);
        killed.apply(change("a.md", "new/b.md"), List.of("gone.md"));
        for (String line : Files.readAllLines(folder.resolve(".studypack-change/steps"))) {
            if (line.startsWith("made\t")) {
                Files.deleteIfExists(folder.resolve(line.substring("made\t".length())));
            }
        }
        for (String name : List.of("a.md", "gone.md")) {
            Files.copy(
                    folder.resolve(".studypack-change/old").resolve(name),
                    folder.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Map<String, String> after = files();
        after.keySet().removeIf(name -> name.startsWith(".studypack-change"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatAKilledProcessLeftIsUndone() throws IOException {
        write("a.md", "new");
        write("made.md", "new");
        write(".studypack-change/old/a.md", "old");
        write(".studypack-change/old/gone.md", "old");
        write(".studypack-change/new/b.md", "new");
        write(
                ".studypack-change/steps",
                "replaced\ta.md\nmade\tmade.md\nmade\tb.md\nreplaced\tgone.md");
        new WholeChange(folder, Watch.NONE).undoUnfinished();
        assertThat(files()).isEqualTo(Map.of("a.md", "old", "gone.md", "old"));
    }

    /** Files are as they were before the kill, or as it left them; all others are a person's. */
    @Test
    void whatAPersonChangedAfterAKillIsKnown() throws IOException {
        write("a.md", "old");
        write("b.md", "old");
        write("gone.md", "old");
        write("other.md", "old");
        WholeChange killed = new WholeChange(folder, Watch.NONE);
        killed.apply(change("a.md", "b.md", "made.md", "deep/d.md"), List.of("gone.md"));
        killed.apply(change("b.md"), List.of("deep/d.md"));
        WholeChange next = new WholeChange(folder, Watch.NONE);
        assertThat(next.changedSince()).isEmpty();
        write("a.md", "old");
        write("other.md", "mine");
        assertThat(next.changedSince()).isEmpty();
        write("b.md", "new, and mine");
        write("made.md", "new, and mine");
        write("gone.md", "mine");
        write("deep/d.md", "mine");
        assertThat(next.changedSince()).containsExactly("b.md", "deep/d.md", "gone.md", "made.md");
    }

    @Test
    void whatAKilledProcessOnlyPreparedIsSwept() throws IOException {
        write("a.md", "old");
        write(".studypack-change/new/a.md", "new");
        new WholeChange(folder, Watch.NONE).undoUnfinished();
        assertThat(files()).isEqualTo(Map.of("a.md", "old"));
    }

    /** As one of a run that was given up, which others were answered of. */
    @Test
    void changeThatIsNotAllowedWritesNothing() throws IOException {
        Overrun why = InterruptingWatch.tooLong(Location.of("guide.md"));
        Watch refusing =
                new Watch() {
                    @Override
                    public void on(Location what) {}

                    @Override
                    public void visibly(Step step) {
                        throw why;
                    }

                    @Override
                    public <T> T apart(Location what, ThreadFactory threads, Callable<T> work) {
                        throw why;
                    }
                };
        WholeChange change = new WholeChange(folder, refusing);
        assertThatThrownBy(() -> change.apply(change("a.md"), List.of())).isSameAs(why);
        assertThatThrownBy(change::finish).isSameAs(why);
        assertThatThrownBy(change::undo).isSameAs(why);
        assertThat(folder).isEmptyDirectory();
    }

    private static SortedMap<String, byte[]> change(String... paths) {
        SortedMap<String, byte[]> change = new TreeMap<>();
        for (String path : paths) {
            change.put(path, "new".getBytes(StandardCharsets.UTF_8));
        }
        return change;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return files;
    }
}
