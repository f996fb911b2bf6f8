package org.studypack.publish.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class FolderLockTest {
    private static final int ROUNDS = 200;

    @TempDir Path folder;

    /** Takes the lock many times; ends with 1 where another process was in the folder too. */
    public static final class Racer {
        private Racer() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            for (int i = 0; i < ROUNDS; i++) {
                FolderLock lock = FolderLock.await(folder.resolve(".lock"));
                Path inside = Files.createFile(folder.resolve("inside"));
                Thread.onSpinWait();
                Files.delete(inside);
                lock.close();
            }
        }
    }

    /** Takes the lock and keeps it until it is killed. */
    public static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            FolderLock lock = FolderLock.await(folder.resolve(".lock"));
            Files.createFile(folder.resolve("held"));
            Thread.sleep(100_000);
            lock.close();
        }
    }

    private Process start(Class<?> main) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString())
                .inheritIO()
                .start();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void processesTakeTurnsAndLeaveNothing() throws Exception {
        List<Process> racers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            racers.add(start(Racer.class));
        }
        for (Process racer : racers) {
            assertThat(racer.waitFor()).isZero();
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void lockOfAKilledProcessIsFree() throws Exception {
        Process holder = start(Holder.class);
        while (!Files.exists(folder.resolve("held"))) {
            assertThat(holder.isAlive()).isTrue();
            Thread.sleep(10);
        }
        Path file = folder.resolve(".lock");
        assertThat(FolderLock.ifFree(file)).isEmpty();
        holder.destroyForcibly().waitFor();
        assertThat(names()).containsExactly(".lock", "held");
        Optional<FolderLock> lock = FolderLock.ifFree(file);
        assertThat(lock).isPresent();
        assertThat(FolderLock.ifFree(file)).isEmpty();
        lock.get().close();
        assertThat(names()).containsExactly("held");
    }

    /** A disk that a run filled up has no room for it at its end. */
    @Test
    void sayingThatItIsGoneTakesNoRoom() throws IOException {
        FolderLock lock = FolderLock.await(folder.resolve(".lock"));
        try (FileChannel waiting = FileChannel.open(folder.resolve(".lock"))) {
            assertThat(waiting.size()).isEqualTo(2);
            lock.close();
            assertThat(waiting.size()).isEqualTo(1);
        }
    }

    /** Else a server that writes into many folders would keep something of each for ever. */
    @Test
    void nothingIsKnownOfAFolderThatNobodyWants() throws IOException {
        int before = ThreadLock.known();
        FolderLock lock = FolderLock.await(folder.resolve(".lock"));
        assertThat(ThreadLock.known()).isEqualTo(before + 1);
        lock.close();
        assertThat(ThreadLock.known()).isEqualTo(before);
    }
}
