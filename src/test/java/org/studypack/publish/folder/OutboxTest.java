package org.studypack.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.publish.run.Permit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

final class OutboxTest {
    /** Before each of both is shown, and before what is hidden goes. */
    private static final int STEPS = 3;

    private static final String MADE = ".studypack-made";
    private static final MadeFrom PACK = new MadeFrom("../book", "");

    /** Ends a method as a kill does: nothing is tidied up. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> visible() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void filesAppearTogether() throws IOException {
        try (Outbox outbox = Outbox.open(folder, new Permit());
                Parcel parcel = outbox.parcel()) {
            parcel.put("a.epub", bytes("one"));
            parcel.put("a.pdf", bytes("two"));
            assertThat(visible()).isEmpty();
            parcel.publish();
            assertThat(visible()).containsExactly("a.epub", "a.pdf");
        }
        assertThat(folder.resolve("a.pdf")).hasContent("two");
    }

    /** To make a folder for each pack takes much of what a further pack of a batch takes. */
    @Test
    void parcelsOneAfterAnotherHaveOneFolder() throws IOException {
        try (Outbox outbox = Outbox.open(folder, new Permit())) {
            Path first = put(outbox, "a.epub");
            assertThat(everything()).contains("a.epub").doesNotContain(".studypack-rest-1");
            assertThat(put(outbox, "b.epub").getParent()).isEqualTo(first.getParent());
        }
        assertThat(everything()).containsExactly("a.epub", "b.epub");
    }

    private static Path put(Outbox outbox, String name) throws IOException {
        try (Parcel parcel = outbox.parcel()) {
            Path hidden = parcel.put(name, bytes("one"));
            parcel.publish();
            return hidden;
        }
    }

    @Test
    void whatIsNotPublishedLeavesNothingAndHarmsNothing() throws IOException {
        Files.writeString(folder.resolve("a.epub"), "old");
        try (Outbox outbox = Outbox.open(folder, new Permit());
                Parcel parcel = outbox.parcel()) {
            parcel.put("a.epub", bytes("new"));
        }
        assertThat(folder.resolve("a.epub")).hasContent("old");
        assertThat(visible()).containsExactly("a.epub");
    }

    @Test
    void allOrNoneAppearWhenOneCannot() throws IOException {
        Files.writeString(folder.resolve("a.epub"), "old");
        Files.createDirectories(folder.resolve("c.pdf/in the way"));
        try (Outbox outbox = Outbox.open(folder, new Permit());
                Parcel parcel = outbox.parcel()) {
            parcel.put("a.epub", bytes("new"));
            parcel.put("b.epub", bytes("new"));
            parcel.put("c.pdf", bytes("new"));
            assertThatThrownBy(parcel::publish).isInstanceOf(IOException.class);
        }
        assertThat(folder.resolve("a.epub")).hasContent("old");
        assertThat(visible()).containsExactly("a.epub", "c.pdf");
        assertThat(everything()).containsExactly("a.epub", "c.pdf");
    }

    @Test
    void leftoversOfAKilledProcessAreSwept() throws IOException {
        Path leftover = Files.createDirectory(folder.resolve(".studypack-partial-7"));
        Files.writeString(leftover.resolve("a.epub"), "half");
        Outbox.open(folder, new Permit()).close();
        assertThat(leftover).doesNotExist();
    }

    /** While the first file is hidden none is shown, and then the others may not be whole. */
    @Test
    void restIsShownOnlyAfterTheFirst() throws IOException {
        claim("a.epub", "a.pdf");
        Path first = Files.createDirectory(folder.resolve(".studypack-partial-7"));
        Path rest = Files.createDirectory(folder.resolve(".studypack-rest-7"));
        Files.writeString(first.resolve("a.epub"), "whole");
        Files.writeString(rest.resolve("a.pdf"), "half");
        Outbox.open(folder, new Permit()).close();
        assertThat(everything()).containsExactly(MADE);
    }

    /** A pack whose folder was left by a run that showed the first file, and made nothing since. */
    @Test
    void restIsShownWhereTheFirstWas() throws IOException {
        claim("a.epub", "a.pdf");
        Path rest = Files.createDirectory(folder.resolve(".studypack-rest-7"));
        Files.writeString(rest.resolve("a.pdf"), "whole");
        Outbox.open(folder, new Permit()).close();
        assertThat(everything()).containsExactly(MADE, "a.pdf");
    }

    private void claim(String... files) throws IOException {
        Provenance.of(folder).claim(List.of(files), PACK, "");
    }

    /** Anyone can put hidden files into a folder; those that no run named are none of a run's. */
    @Test
    void restThatNoRunNamedIsSwept() throws IOException {
        claim("a.epub");
        Path rest = Files.createDirectory(folder.resolve(".studypack-rest-1"));
        Files.writeString(rest.resolve("mine.txt"), "forged");
        Files.writeString(rest.resolve("other.txt"), "forged");
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Outbox.open(folder, new Permit()).close();
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
        assertThat(everything()).containsExactly(MADE, "mine.txt");
    }

    /** Between a kill and the next run a person may put a file of their own into a place. */
    @Test
    void restReplacesOnlyWhatItWasToReplace() throws IOException {
        Provenance.of(folder)
                .made(List.of("a.epub", "a.pdf", "b.pdf", "c.pdf"), Map.of(), PACK, "");
        Path rest = Files.createDirectory(folder.resolve(".studypack-rest-1"));
        Path old = Files.createDirectory(folder.resolve(".studypack-partial-1-replaced"));
        for (String name : List.of("a.pdf", "b.pdf", "c.pdf")) {
            Files.writeString(folder.resolve(name), "old");
            Files.createLink(old.resolve(name), folder.resolve(name));
            Files.writeString(rest.resolve(name), "new");
        }
        Files.delete(folder.resolve("a.pdf"));
        Files.writeString(folder.resolve("a.pdf"), "mine");
        Files.writeString(folder.resolve("c.pdf"), "mine, in the same file");
        Files.setLastModifiedTime(
                folder.resolve("c.pdf"), FileTime.from(Instant.now().plusSeconds(9)));
        Outbox.open(folder, new Permit()).close();
        assertThat(folder.resolve("a.pdf")).hasContent("mine");
        assertThat(folder.resolve("b.pdf")).hasContent("new");
        assertThat(folder.resolve("c.pdf")).hasContent("mine, in the same file");
        assertThat(everything()).containsExactly(MADE, "a.pdf", "b.pdf", "c.pdf");
        Diagnostics refused = new Diagnostics();
        Places places = new Places(Provenance.of(folder), /* force= */ false);
        assertThat(places.areFree(List.of("a.pdf"), PACK, "urn:x", Optional.empty(), refused))
                .isFalse();
        assertThat(refused.all()).extracting(Diagnostic::code).containsExactly(Code.ANOTHERS_FILE);
        assertThat(places.areFree(List.of("b.pdf"), PACK, "urn:x", Optional.empty(), refused))
                .isTrue();
    }

    /** A kill at any step: the next run has both files of the one build, or both of the other. */
    @Test
    void killedProcessLeavesNoFilesOfTwoBuilds() throws IOException {
        for (int step = 1; step <= STEPS; step++) {
            Files.writeString(folder.resolve("a.epub"), "old");
            Files.writeString(folder.resolve("a.pdf"), "old");
            claim("a.epub", "a.pdf");
            int last = step;
            AtomicInteger count = new AtomicInteger();
            Runnable kill =
                    () -> {
                        if (count.incrementAndGet() == last) {
                            throw new Killed();
                        }
                    };
            try (Outbox outbox = Outbox.open(folder, new Permit())) {
                Parcel parcel = outbox.parcel(kill);
                parcel.put("a.epub", bytes("new"));
                parcel.put("a.pdf", bytes("new"));
                assertThatThrownBy(parcel::publish).isInstanceOf(Killed.class);
            }
            Outbox.open(folder, new Permit()).close();
            String expected = step == 1 ? "old" : "new";
            assertThat(folder.resolve("a.epub")).as("step %d", step).hasContent(expected);
            assertThat(folder.resolve("a.pdf")).as("step %d", step).hasContent(expected);
            assertThat(everything()).containsExactly(MADE, "a.epub", "a.pdf");
        }
    }

    /** What a folder of a stranger calls the rest leads to no file that lies elsewhere. */
    @Test
    void leftoverLinkLeadsNowhere(@TempDir Path elsewhere) throws IOException {
        claim("a.pdf");
        Path outside = Files.writeString(elsewhere.resolve("a.pdf"), "theirs");
        Files.createSymbolicLink(folder.resolve(".studypack-rest-1"), elsewhere);
        Outbox.open(folder, new Permit()).close();
        assertThat(outside).hasContent("theirs");
        assertThat(everything()).containsExactly(MADE);
    }

    @Test
    void threadsTakeTurns() throws Exception {
        Outbox first = Outbox.open(folder, new Permit());
        FutureTask<String> second =
                new FutureTask<>(
                        () -> {
                            try (Outbox outbox = Outbox.open(folder, new Permit());
                                    Parcel parcel = outbox.parcel()) {
                                parcel.put("b.pdf", bytes("second"));
                                parcel.publish();
                            }
                            return "done";
                        });
        new Thread(second).start();
        try (Parcel parcel = first.parcel()) {
            parcel.put("a.pdf", bytes("first"));
            parcel.publish();
        }
        assertThat(second.isDone()).isFalse();
        first.close();
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo("done");
        assertThat(visible()).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void fileInTheFoldersPlaceIsRefused() throws IOException {
        Path file = folder.resolve("out");
        Files.writeString(file, "");
        assertThatThrownBy(() -> Outbox.open(file, new Permit()))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    /** What lies outside of the folder is nobody's to write. */
    @Test
    void linksInPlaceOfHiddenFilesAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path none = elsewhere.resolve("none");
        Path outside = Files.writeString(elsewhere.resolve("outside"), "theirs");
        Files.createSymbolicLink(folder.resolve(".studypack.lock"), none);
        try (Outbox outbox = Outbox.open(folder, new Permit());
                Parcel parcel = outbox.parcel()) {
            Files.createSymbolicLink(folder.resolve(".studypack-partial-1"), elsewhere);
            Files.createSymbolicLink(folder.resolve(".studypack-partial-1-replaced"), elsewhere);
            Files.createSymbolicLink(folder.resolve(".studypack-rest-1"), elsewhere);
            parcel.put("a.epub", bytes("ours"));
            parcel.put("a.pdf", bytes("ours"));
            Files.createSymbolicLink(folder.resolve("a.epub"), outside);
            parcel.publish();
        }
        assertThat(none).doesNotExist();
        assertThat(outside.resolveSibling("a.epub")).doesNotExist();
        assertThat(outside.resolveSibling("a.pdf")).doesNotExist();
        assertThat(outside).hasContent("theirs");
        assertThat(folder.resolve("a.epub")).hasContent("ours");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pipeInPlaceOfAHiddenFileKeepsNobodyWaiting() throws Exception {
        pipe(".studypack.lock");
        try (Outbox outbox = Outbox.open(folder, new Permit());
                Parcel parcel = outbox.parcel()) {
            parcel.put("a.epub", bytes("ours"));
            pipe(".studypack-rest-1");
            parcel.put("a.pdf", bytes("ours"));
            parcel.publish();
        }
        assertThat(visible()).containsExactly("a.epub", "a.pdf");
    }

    /** Else a link of any name and any end would appear among the finished files. */
    @Test
    void leftoversThatAreNoFilesAreSwept(@TempDir Path elsewhere) throws IOException {
        claim("a.pdf", "deep");
        Path outside = Files.writeString(elsewhere.resolve("a.pdf"), "theirs");
        Path rest = Files.createDirectories(folder.resolve(".studypack-rest-1/deep/deeper"));
        Files.writeString(rest.resolve("x"), "theirs");
        Files.createSymbolicLink(folder.resolve(".studypack-rest-1/a.pdf"), outside);
        Files.createSymbolicLink(rest.resolve("way"), elsewhere);
        Outbox.open(folder, new Permit()).close();
        assertThat(everything()).containsExactly(MADE);
        assertThat(outside).hasContent("theirs");
    }

    private void pipe(String name) throws Exception {
        Process made =
                new ProcessBuilder("mkfifo", folder.resolve(name).toString()).inheritIO().start();
        assertThat(made.waitFor()).isZero();
    }
}
