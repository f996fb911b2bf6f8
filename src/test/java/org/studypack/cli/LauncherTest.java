package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher finds a Java, builds what is not built, and runs it. */
final class LauncherTest extends LauncherFolder {
    @Test
    void firstUseBuildsAndRuns() throws Exception {
        java("jvm/j21", "21.0.4");
        Run run = run("build", "my book");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .isEqualTo("Building studypack (first use; this takes a minute or two)…\n");
        assertThat(run.out())
                .startsWith("21.0.4\n")
                .contains("-XX:TieredStopAtLevel=1\n", "-Dstudypack.terminal=\n")
                .endsWith("-jar\n" + root.toRealPath() + "/target/studypack.jar\nbuild\nmy book\n");
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void nothingIsBuiltTwice() throws Exception {
        java("jvm/j21", "21.0.4");
        run();
        assertThat(run().err()).isEmpty();
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    void changedSourceIsBuilt() throws Exception {
        java("jvm/j21", "21.0.4");
        run();
        Path source = Files.writeString(root.resolve("src/main/java/A.java"), "class A {}");
        later(source);
        assertThat(run().err()).isEqualTo("Building studypack (its sources changed)…\n");
    }

    @Test
    void deletedTemplateIsBuilt() throws Exception {
        java("jvm/j21", "21.0.4");
        Path template = Files.writeString(root.resolve("templates/a.ftlx"), "");
        run();
        Files.delete(template);
        later(root.resolve("templates"));
        assertThat(run().err()).contains("its sources changed");
    }

    @Test
    void whatMavenBuiltByItselfCounts() throws Exception {
        java("jvm/j21", "21.0.4");
        Files.createDirectories(root.resolve("target"));
        later(Files.writeString(root.resolve("target/studypack.jar"), ""));
        assertThat(run().err()).isEmpty();
    }

    @Test
    void failedBuildShowsWhatMavenSaid() throws Exception {
        java("jvm/j21", "21.0.4");
        mvn("echo said by maven; exit 1");
        Run run = run();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("said by maven", "error: studypack could not be built");
        mvn("touch target/studypack.jar");
        assertThat(run().exit()).isZero();
    }

    @Test
    void newestJavaIsTaken() throws Exception {
        java("jvm/j21", "21.0.4");
        java("jvm/j25", "25.0.1");
        java("jvm/mac/Contents/Home", "26");
        java("jvm/j8", "1.8.0_392");
        environment.put("JAVA_HOME", java("home", "22").toString());
        assertThat(run().out()).startsWith("26\n");
    }

    @Test
    void namedJavaIsTakenBeforeNewerOnes() throws Exception {
        java("jvm/j25", "25.0.1");
        environment.put("STUDYPACK_JAVA", java("home", "21.0.1").toString());
        assertThat(run().out()).startsWith("21.0.1\n");
    }

    @Test
    void javaOnThePathIsFoundThroughItsLink() throws Exception {
        Files.createSymbolicLink(
                bin.resolve("java"), java("else where", "21.0.9").resolve("bin/java"));
        assertThat(run().out()).startsWith("21.0.9\n");
    }

    @Test
    void noJavaIsSaidInOneSentence() throws Exception {
        Run run = run();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("error: studypack needs Java 21 or newer; found none")
                .hasLineCount(1);
    }

    @Test
    void oldJavaIsSaidInOneSentence() throws Exception {
        Path old = java("jvm/j17", "17.0.15");
        Run run = run();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "error: studypack needs Java 21 or newer; found 17 at "
                                + old.resolve("bin/java")
                                + "\n");
    }

    @Test
    void missingMavenIsSaidInOneSentence() throws Exception {
        java("jvm/j21", "21.0.4");
        Files.delete(bin.resolve("mvn"));
        Run run = run();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("there is no mvn on the PATH").hasLineCount(1);
    }

    @Test
    void optionsWithWhichJavaDoesNotStartAreSaidInOneSentence() throws Exception {
        Path java = java("jvm/j21", "21.0.4").resolve("bin/java");
        script(
                java,
                "case \" $* \" in *' -Xbad '*) echo 'no such option'; exit 1 ;; esac; echo ran");
        environment.put("STUDYPACK_JAVA_OPTS", "-Xgood -Xbad");
        Run bad = run("build");
        assertThat(bad.exit()).isEqualTo(3);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).contains("error: Java does not start", "STUDYPACK_JAVA_OPTS");
        environment.put("STUDYPACK_JAVA_OPTS", "-Xgood -Xbetter");
        assertThat(run("build").out()).isEqualTo("ran\n");
    }

    @Test
    void runsThroughALinkFromAnywhere() throws Exception {
        java("jvm/j21", "21.0.4");
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../a study pack/studypack"));
        Path link = Files.createSymbolicLink(bin.resolve("sp"), Path.of("first"));
        Run run = start(link.toString(), List.of()).join();
        assertThat(run.exit()).isZero();
        assertThat(calls()).isEqualTo(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void terminalShowsWhatTheBuildDoes() throws Exception {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.exists(script));
        java("jvm/j21", "21.0.4");
        environment.put("TERM", "xterm");
        mvn(
                "echo '[INFO] Downloading from central: a'; echo '[INFO] Downloaded from central:"
                    + " a'; echo '[INFO] Downloading from central: b'; sleep 2; echo '[INFO] ---"
                    + " compiler:3.16.0:compile (default) ---'; sleep 2; touch"
                    + " target/studypack.jar");
        Run run =
                start(script.toString(), List.of("-qec", "'" + root + "/studypack'", "/dev/null"))
                        .join();
        assertThat(run.out())
                .contains("a minute or two", "\r\033[K  fetching libraries, 1 files so far (1 s)")
                .containsPattern("\\r\u001B\\[K {2}compiling \\([34] s\\)\\r\u001B\\[K21\\.0\\.4");
    }

    @Test
    void runsAtOneTimeBuildOnce() throws Exception {
        slowBuildsAreMadeOnce();
    }

    @Test
    void runsAtOneTimeBuildOnceWithoutFlock() throws Exception {
        Files.delete(bin.resolve("flock"));
        slowBuildsAreMadeOnce();
        assertThat(root.resolve("target/studypack.lock.d")).doesNotExist();
    }

    @Test
    void lockOfADeadProcessIsBroken() throws Exception {
        java("jvm/j21", "21.0.4");
        Files.delete(bin.resolve("flock"));
        Path lock = Files.createDirectories(root.resolve("target/studypack.lock.d"));
        Files.writeString(lock.resolve("owner"), "99999999\n");
        assertThat(run().exit()).isZero();
        assertThat(calls()).isEqualTo(1);
    }

    private void slowBuildsAreMadeOnce() throws Exception {
        java("jvm/j21", "21.0.4");
        mvn("echo call >> calls; sleep 1; touch target/studypack.jar");
        List<Started> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(start(root.resolve("studypack").toString(), List.of()));
        }
        for (Started run : runs) {
            assertThat(run.join().exit()).isZero();
        }
        assertThat(calls()).isEqualTo(1);
    }
}
