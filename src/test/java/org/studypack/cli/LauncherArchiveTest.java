package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The launcher trains an archive once for each Java and jar, and starts Java from it. */
final class LauncherArchiveTest extends LauncherFolder {
    private Path place;

    @BeforeEach
    void learn() throws IOException {
        Path cache = folder.resolve("a cäche");
        place = cache.resolve("java");
        environment.put("STUDYPACK_CACHE", cache.toString());
        environment.put("STUDYPACK_TRAINING", "now");
        Files.createDirectories(root.resolve("target"));
        later(Files.writeString(root.resolve("target/studypack.jar"), "jar"));
        learningJava("25.0.3", "exit 0");
    }

    @Test
    void laterRunsStartFromWhatTheFirstLearned() throws Exception {
        run("list");
        assertThat(archives()).singleElement().asString().endsWith(".aot");
        Run second = run("list");
        assertThat(second.out()).contains("-XX:AOTCache=" + archives().getFirst(), "-Xlog:disable");
        assertThat(second.out()).doesNotContain("-Xshare");
        assertThat(trainings()).isEqualTo(1);
        assertThat(place.resolve("training")).doesNotExist();
    }

    @Test
    void olderJavaStartsFromAnArchiveOfClasses() throws Exception {
        learningJava("24.0.1", "exit 0");
        run("list");
        assertThat(run("list").out()).contains("-XX:SharedArchiveFile=" + archives().getFirst());
    }

    @Test
    void trainingWaitsInTheBackgroundAndSaysNothing() throws Exception {
        environment.remove("STUDYPACK_TRAINING");
        Run first = run("list");
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).endsWith("\nlist\n").doesNotContain("said while learning");
        Instant end = Instant.now().plusSeconds(60);
        while (archives().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(archives()).hasSize(1);
    }

    @Test
    void nothingIsTrainedWhereItIsOff() throws Exception {
        environment.put("STUDYPACK_TRAINING", "off");
        run("list");
        assertThat(place).doesNotExist();
    }

    @Test
    void jarOfAnotherTimeIsTrainedAnew() throws Exception {
        run("list");
        Files.setLastModifiedTime(
                root.resolve("target/studypack.jar"), FileTime.from(Instant.now().plusSeconds(90)));
        assertThat(run("list").out()).contains(".aot");
        assertThat(trainings()).isEqualTo(2);
    }

    @Test
    void jarOfAnotherSizeIsTrainedAnew() throws Exception {
        run("list");
        Path jar = root.resolve("target/studypack.jar");
        FileTime time = Files.getLastModifiedTime(jar);
        Files.writeString(jar, "other");
        Files.setLastModifiedTime(jar, time);
        run("list");
        assertThat(trainings()).isEqualTo(2);
    }

    @Test
    void anotherReleaseOfJavaIsTrainedAnew() throws Exception {
        run("list");
        learningJava("25.0.4", "exit 0");
        run("list");
        assertThat(trainings()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rm \"$archive\"", ": > \"$archive\"", "exit 1", "kill -9 $$"})
    void failedTrainingIsTriedAgainAfterADay(String failing) throws Exception {
        learningJava("25.0.3", failing);
        Run first = run("list");
        assertThat(first.exit()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(run("list").out()).doesNotContain("-XX:AOTCache=");
        assertThat(trainings()).isEqualTo(1);
        Files.setLastModifiedTime(
                archives().getFirst(), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        learningJava("25.0.3", "exit 0");
        assertThat(run("list").out()).contains("-XX:AOTCache=");
    }

    @Test
    void archiveFromWhichJavaDoesNotStartIsNotKept() throws Exception {
        java("jvm/j", "25.0.3");
        script(
                folder.resolve("jvm/j/bin/java"),
                LEARN + "case \" $* \" in *AOTMode=on*) exit 1 ;; esac");
        run("list");
        assertThat(archives()).singleElement().satisfies(file -> assertThat(file).isEmptyFile());
    }

    @Test
    void exitCodeIsThatOfTheProgram() throws Exception {
        run("list");
        java("jvm/j", "25.0.3");
        script(folder.resolve("jvm/j/bin/java"), "exit 2");
        assertThat(run("list").exit()).isEqualTo(2);
    }

    @Test
    void cacheThatIsNoFolderIsDoneWithout() throws Exception {
        environment.put(
                "STUDYPACK_CACHE", Files.writeString(folder.resolve("file"), "").toString());
        Run run = run("list");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("\nlist\n");
    }

    @Test
    void withoutAHomeThereIsNoArchive() throws Exception {
        environment.remove("STUDYPACK_CACHE");
        Run run = run("list");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("-Xshare:auto\n").endsWith("\nlist\n");
        assertThat(trainings()).isZero();
    }

    @Test
    void cacheLiesBelowTheHome() throws Exception {
        environment.remove("STUDYPACK_CACHE");
        environment.put("HOME", folder.resolve("home").toString());
        run("list");
        assertThat(folder.resolve("home/.cache/studypack/java")).isDirectory();
        environment.put("XDG_CACHE_HOME", folder.resolve("xdg").toString());
        run("list");
        assertThat(folder.resolve("xdg/studypack/java")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xshare:off", "-XX:AOTCache=mine", "-XX:SharedArchiveFile=mine"})
    void archiveOfOnesOwnIsNotCrossed(String option) throws Exception {
        run("list");
        environment.put("STUDYPACK_JAVA_OPTS", option);
        assertThat(run("list").out()).doesNotContain(place.toString()).contains(option);
    }

    @Test
    void runsAtOneTimeTrainOnce() throws Exception {
        assertTrainedOnce();
    }

    @Test
    void runsAtOneTimeTrainOnceWithoutFlock() throws Exception {
        Files.delete(bin.resolve("flock"));
        assertTrainedOnce();
        assertThat(place.resolve("training.lock.d")).doesNotExist();
    }

    @Test
    void whatAKilledTrainingLeftIsNoHindrance() throws Exception {
        Files.delete(bin.resolve("flock"));
        Files.createDirectories(place.resolve("training/pack"));
        Path lock = Files.createDirectories(place.resolve("training.lock.d"));
        run("list");
        assertThat(archives()).isEmpty();
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofMinutes(40))));
        run("list");
        assertThat(archives()).hasSize(1);
        assertThat(place.resolve("training")).doesNotExist();
    }

    @Test
    void newestArchivesStay() throws Exception {
        Files.createDirectories(place);
        for (int i = 1; i <= 6; i++) {
            Path old = Files.writeString(place.resolve("25-" + i + "-1-1.aot"), "old");
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(i))));
        }
        Files.writeString(place.resolve("of another program"), "");
        run("list");
        assertThat(archives()).hasSize(4);
        assertThat(place.resolve("25-3-1-1.aot")).exists();
        assertThat(place.resolve("of another program")).exists();
    }

    @Test
    void versionIsReportedBeforeAnArchiveWouldPay() throws Exception {
        run("--version");
        assertThat(archives()).hasSize(1);
        assertThat(run("--version").out()).doesNotContain(".aot").contains("-Xshare:auto");
        assertThat(run().out()).doesNotContain(".aot");
    }

    @Test
    void noCommandIsLongEnoughForTheSecondCompiler() throws Exception {
        run("list");
        assertThat(run("build").out()).contains("-XX:TieredStopAtLevel=1");
        assertThat(run("batch").out()).contains("-XX:TieredStopAtLevel=1").contains("AOTCache=");
    }

    private void assertTrainedOnce() throws IOException, InterruptedException {
        learningJava("25.0.3", "sleep 1");
        List<Started> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(start(root.resolve("studypack").toString(), List.of("list")));
        }
        for (Started run : runs) {
            assertThat(run.join().exit()).isZero();
        }
        assertThat(trainings()).isEqualTo(1);
        assertThat(run("list").out()).contains("-XX:AOTCache=");
    }

    private static final String LEARN =
            """
            for option; do
                case $option in
                    -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
                        archive=${option#*=}
                        echo learned > "$archive"
                        echo said while learning
                        echo training >> "${0%/*}/trainings" ;;
                esac
            done
            """;

    /** A Java that leaves an archive where it is asked to learn, and then does something more. */
    private void learningJava(String version, String after) throws IOException {
        java("jvm/j", version);
        script(
                folder.resolve("jvm/j/bin/java"),
                "printf '%s\\n' "
                        + version
                        + " \"$@\"\n"
                        + LEARN
                        + "[ -z \"${archive:-}\" ] || { "
                        + after
                        + "; }");
    }

    private int trainings() throws IOException {
        Path noted = folder.resolve("jvm/j/bin/trainings");
        return Files.exists(noted) ? Files.readAllLines(noted).size() : 0;
    }

    private List<Path> archives() throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().matches(".*\\.(aot|jsa)")).toList();
        }
    }
}
