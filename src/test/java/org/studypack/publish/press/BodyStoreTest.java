package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.MastheadRoom;
import org.studypack.pack.Branch;
import org.studypack.pack.Branches;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;
import org.studypack.pack.Selections;
import org.studypack.publish.Publisher;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A body that another run kept gives the same files, and nothing else is ever taken for it. */
final class BodyStoreTest {
    @TempDir Path folder;
    private Path book;
    private Path cache;

    @BeforeEach
    void makeBook() {
        book = folder.resolve("book");
        cache = folder.resolve("cache/bodies");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
    }

    /** What one run makes, and whether the store had its body. */
    private record Run(Map<String, byte[]> files, boolean wasKept) {
        void isLike(Run other) {
            assertThat(files.keySet()).isEqualTo(other.files.keySet());
            files.forEach((name, bytes) -> assertThat(bytes).isEqualTo(other.files.get(name)));
        }
    }

    private Run run(Recipe recipe, Optional<Path> store) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        OpenBook open =
                OpenBook.read(book, store, new RunWatch(Budget.NORMAL, book), diagnostics)
                        .orElseThrow();
        Bodies bodies = open.bodies(EnumSet.copyOf(Product.BY_DEFAULT));
        Bodies.Made made = bodies.of(recipe);
        boolean wasKept = made.kept().get();
        Printout printout =
                open.press()
                        .make(
                                made.edition(recipe),
                                made.body().orElseThrow(),
                                bodies.products(),
                                diagnostics)
                        .orElseThrow();
        bodies.used(recipe, made);
        assertThat(diagnostics.all()).isEmpty();
        Map<String, byte[]> files = new HashMap<>();
        for (Product product : Product.BY_DEFAULT) {
            files.put(product.written(), product.of(printout, diagnostics).orElseThrow().bytes());
        }
        return new Run(files, wasKept);
    }

    private Run kept(Recipe recipe) throws IOException {
        return run(recipe, Optional.of(cache));
    }

    static Recipe recipe(String branch, Selection selection) {
        Branch named = Branches.named(branch);
        return new Recipe(branch, selection, named, Recipe.NONE.place());
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    @Test
    void bodyOfAnotherRunGivesTheSameFiles() throws IOException {
        Recipe north = recipe("North", Selection.EVERYTHING);
        Recipe south = recipe("South", Selection.EVERYTHING);
        Run first = kept(north);
        Run second = kept(south);
        assertThat(first.wasKept()).isFalse();
        assertThat(second.wasKept()).isTrue();
        assertThat(stored()).hasSize(1);
        first.isLike(run(north, Optional.empty()));
        second.isLike(run(south, Optional.empty()));
        kept(north).isLike(first);
    }

    @Test
    void eachSelectionHasItsOwn() throws IOException {
        assertThat(kept(recipe("a", Selections.lines(3))).wasKept()).isFalse();
        assertThat(kept(recipe("a", Selections.lines(4))).wasKept()).isFalse();
        assertThat(kept(recipe("b", Selections.lines(3))).wasKept()).isTrue();
    }

    @Test
    void anyFileOfTheBookMakesItAnother() throws IOException {
        Run before = kept(Recipe.NONE);
        Path pack = book.resolve("pack.yaml");
        Files.writeString(pack, Files.readString(pack) + "\n# a remark\n");
        assertThat(kept(Recipe.NONE).wasKept()).isFalse();
        Files.createDirectories(book.resolve("templates"));
        Files.copy(Path.of("templates/section.ftlx"), book.resolve("templates/section.ftlx"));
        Run after = kept(Recipe.NONE);
        assertThat(after.wasKept()).isFalse();
        after.isLike(before);
    }

    @Test
    void whatIsPublishedIntoTheBookDoesNotCount() throws IOException {
        kept(Recipe.NONE);
        Files.createDirectories(book.resolve("out"));
        for (String name : List.of("pack.epub", "pack.pdf", "manifest.json")) {
            Files.writeString(book.resolve("out").resolve(name), "made");
        }
        assertThat(kept(Recipe.NONE).wasKept()).isTrue();
    }

    @Test
    void damagedFileIsMadeAnew() throws IOException {
        Run good = kept(Recipe.NONE);
        Path file = stored().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        for (int at : List.of(0, bytes.length / 3, bytes.length / 2, bytes.length - 1)) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            Run again = kept(Recipe.NONE);
            assertThat(again.wasKept()).isFalse();
            again.isLike(good);
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
        for (int length : List.of(0, 31, 32, 63, 64, bytes.length - 1)) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(kept(Recipe.NONE).wasKept()).isFalse();
        }
    }

    /** Each is whole, and has the other's name. */
    @Test
    void fileOfAnotherBodyIsNotTaken() throws IOException {
        Recipe three = recipe("a", Selections.lines(3));
        Recipe four = recipe("a", Selections.lines(4));
        Run first = kept(three);
        Path ofFirst = stored().getFirst();
        Run second = kept(four);
        Path ofSecond =
                stored().stream().filter(file -> !file.equals(ofFirst)).findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(ofFirst);
        Files.copy(ofSecond, ofFirst, StandardCopyOption.REPLACE_EXISTING);
        Files.write(ofSecond, bytes);
        for (boolean healed : List.of(false, true)) {
            Run again = kept(three);
            assertThat(again.wasKept()).isEqualTo(healed);
            again.isLike(first);
            again = kept(four);
            assertThat(again.wasKept()).isEqualTo(healed);
            again.isLike(second);
        }
        assertThat(Files.readAllBytes(ofFirst)).isEqualTo(bytes);
    }

    @Test
    void hugeFileIsNotReadAndIsMadeAnew() throws IOException {
        kept(Recipe.NONE);
        Path file = stored().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        for (long size : List.of(100L << 20, 3L << 30)) {
            file(file.getFileName().toString(), size, 1);
            assertThat(kept(Recipe.NONE).wasKept()).isFalse();
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        }
    }

    /** A pipe into which nobody writes would be waited for. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatIsNoRegularFileIsMadeAnew() throws IOException, InterruptedException {
        kept(Recipe.NONE);
        Path file = stored().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
        Run again = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> kept(Recipe.NONE));
        assertThat(again.wasKept()).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(kept(Recipe.NONE).wasKept()).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void foldersThatCannotBeUsedDoNotMatter() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "not a folder");
        Run run = kept(Recipe.NONE);
        run.isLike(run(Recipe.NONE, Optional.empty()));
        assertThat(kept(Recipe.NONE).wasKept()).isFalse();
    }

    @Test
    void oldestGoWhenThereAreMany() throws IOException {
        Files.createDirectories(cache);
        for (int i = 0; i < 40; i++) {
            Path old = Files.writeString(cache.resolve("old" + i + ".body"), "");
            Files.setLastModifiedTime(old, FileTime.from(Instant.ofEpochSecond(1000 + i / 2)));
        }
        kept(Recipe.NONE);
        var names = new HashSet<String>();
        stored().forEach(file -> names.add(file.getFileName().toString()));
        assertThat(names)
                .hasSize(32)
                .contains("old39.body", "old38.body")
                .doesNotContain("old0.body", "old8.body");
        assertThat(kept(Recipe.NONE).wasKept()).isTrue();
    }

    @Test
    void bytesAreBoundedAndEachBookHasAShare() throws IOException {
        Files.createDirectories(cache);
        kept(Recipe.NONE);
        Path own = stored().getFirst();
        Files.setLastModifiedTime(own, FileTime.from(Instant.ofEpochSecond(1)));
        for (int i = 0; i < 12; i++) {
            file("stranger-" + i + ".body", 1, 100 + i);
        }
        StoreRoom.thin(cache);
        assertThat(stored()).contains(own).hasSize(1 + 8);
        for (int i = 0; i < 3; i++) {
            file("large-" + i + ".body", StoreRoom.BYTES_OF_BOOK / 2, 200 + i);
        }
        StoreRoom.thin(cache);
        assertThat(stored()).contains(own).doesNotContain(cache.resolve("large-0.body"));
        for (int i = 0; i < 9; i++) {
            file("other" + i + "-a.body", StoreRoom.BYTES_OF_BOOK / 2, 300 + i);
        }
        StoreRoom.thin(cache);
        long bytes = 0;
        for (Path file : stored()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThanOrEqualTo(StoreRoom.BYTES);
        assertThat(stored()).contains(cache.resolve("other8-a.body"));
    }

    private BodyStore store(long room) {
        return new BodyStore(Optional.of(cache), book, new byte[] {1}, room);
    }

    private OpenBook open() throws IOException {
        return OpenBook.read(
                        book,
                        Optional.of(cache),
                        new RunWatch(Budget.NORMAL, book),
                        new Diagnostics())
                .orElseThrow();
    }

    private static final BodyKey EVERYTHING =
            new BodyKey(Selection.EVERYTHING, /* handout= */ false, MastheadRoom.NONE);

    /** A disk on which it has no room is not filled before that is known. */
    @Test
    void bodyWithoutRoomIsNotEvenWritten() throws IOException {
        kept(Recipe.NONE);
        Path file = stored().getFirst();
        KeptBody body = open().store().find(EVERYTHING).orElseThrow();
        assertThat(body.bytes()).isEqualTo(Files.size(file) - 64);
        Files.delete(file);
        Files.delete(cache);
        store(body.bytes() + 63).keep(EVERYTHING, body);
        assertThat(cache).doesNotExist();
        store(body.bytes() + 64).keep(EVERYTHING, body);
        assertThat(stored()).hasSize(1);
    }

    /** One that has its size and takes no room on the disk. */
    private Path file(String name, long bytes, long used) throws IOException {
        Path made = cache.resolve(name);
        try (RandomAccessFile empty = new RandomAccessFile(made.toFile(), "rw")) {
            empty.setLength(bytes);
        }
        Files.setLastModifiedTime(made, FileTime.from(Instant.ofEpochSecond(used)));
        return made;
    }

    @Test
    void whatAKilledRunLeftGoesAfterAnHour() throws IOException {
        Files.createDirectories(cache);
        Path left = Files.writeString(cache.resolve("1.new"), "half");
        Path written = Files.writeString(cache.resolve("2.new"), "half");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(4000)));
        kept(Recipe.NONE);
        assertThat(left).doesNotExist();
        assertThat(written).exists();
    }

    /** A file that is saved while the others are read is not taken for one that was read. */
    @Test
    void fingerprintIsThatOfTheFolderBeforeItWasRead() throws IOException {
        String before = OpenBook.fingerprint(book);
        OpenBook open = open();
        Files.writeString(book.resolve("notes.txt"), "new");
        assertThat(open.fingerprint()).isEqualTo(before).isNotEqualTo(OpenBook.fingerprint(book));
    }
}
