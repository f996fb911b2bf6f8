package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;
import org.studypack.words.Hashes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that anyone made, with whatever they wrote into its hidden files and wherever its links
 * lead: an import into it touches nothing outside.
 */
final class HostileFolderTest {
    private static final String PRECIOUS = "precious";

    @TempDir private Path root;
    private Path book;
    private Path outside;
    private Map<String, String> before = new TreeMap<>();

    @BeforeEach
    void make() throws IOException {
        book = Files.createDirectories(root.resolve("book"));
        outside = Files.createDirectories(root.resolve("outside"));
        Files.createDirectories(outside.resolve("empty"));
        Files.writeString(outside.resolve("a.md"), PRECIOUS);
        Files.writeString(outside.resolve("steps"), "made\ta.md\nmade\t../outside/a.md");
        Files.writeString(root.resolve("a.md"), PRECIOUS);
        Files.writeString(root.resolve("guide.txt"), "Bread\n\nThe town had one bakery.\n");
        write("pack.yaml", "title: Mine\n");
        before = around();
    }

    @ParameterizedTest
    @ValueSource(strings = {"made", "replaced", "folder", "", "other"})
    void stepsThatLeadOutAreNotTaken(String kind) throws IOException {
        StringBuilder steps = new StringBuilder();
        for (String way : ways()) {
            steps.append(kind).append('\t').append(way).append('\n');
        }
        write(".studypack-change/steps", steps.toString());
        write(".studypack-change/a.md", "evil");
        write(".studypack-change/old/a.md", "evil");
        write(".studypack-change/old/outside/a.md", "evil");
        write("a.md", "evil");
        assertImports();
        assertThat(book.resolve(".studypack-change")).doesNotExist();
    }

    @Test
    void hiddenFilesOfOthersAreNotOurs() throws IOException {
        write(".git/config", PRECIOUS);
        write(".studypack-change/steps", "made\t.git/config\nreplaced\t.git/config");
        write(".studypack-change/old/.git/config", "evil");
        write(".studypack-import", record(".git/config"));
        assertImports();
        assertThat(book.resolve(".git/config")).hasContent(PRECIOUS);
    }

    @Test
    void formerFilesThatLieElsewhereStay() throws IOException {
        StringBuilder record = new StringBuilder();
        ways().forEach(way -> record.append(record(way)));
        write(".studypack-import", record.toString());
        assertImports();
        assertThat(book.resolve(".studypack-import")).content().doesNotContain("..", "outside");
    }

    @Test
    void linksAreNotFollowedToFormerFiles() throws IOException {
        Files.createSymbolicLink(book.resolve("images"), outside);
        Files.createSymbolicLink(book.resolve("link.md"), outside.resolve("a.md"));
        write(".studypack-import", record("images/a.md") + record("link.md"));
        write(
                ".studypack-change/steps",
                "made\timages/a.md\nreplaced\timages/a.md\nfolder\timages/empty\nmade\tlink.md");
        write(".studypack-change/old/images/a.md", "evil");
        assertImports();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "old", "new", "steps", "steps.tmp", "old/guide"})
    void linkInTheWorkOfAChangeIsNotFollowed(String place) throws IOException {
        write("guide/a.md", "mine");
        Path link = book.resolve(".studypack-change").resolve(place).normalize();
        Files.createDirectories(link.resolveSibling(""));
        if (!place.startsWith("steps") && !place.equals(".")) {
            write(".studypack-change/steps", "replaced\tguide/a.md\nreplaced\ta.md\nmade\ta.md");
        }
        Files.createSymbolicLink(link, place.equals("steps") ? outside.resolve("steps") : outside);
        assertImports();
        assertThat(book.resolve("guide/a.md")).hasContent("mine");
    }

    @Test
    void linkToNothingMakesNothing() throws IOException {
        Files.createSymbolicLink(book.resolve(".studypack-change"), outside.resolve("new"));
        assertImports();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "pack.yaml", ".studypack-import", "import-report.md"})
    void placeThatIsALinkIsRefused(String place) throws IOException {
        Files.deleteIfExists(book.resolve(place));
        if (!place.equals("pack.yaml")) {
            write("pack.yaml", "title: Mine\n");
        }
        for (Path target : List.of(outside, outside.resolve("a.md"), book.resolve("glossary"))) {
            Files.deleteIfExists(book.resolve(place));
            Files.createDirectories(book.resolve("glossary"));
            Files.createSymbolicLink(book.resolve(place), target);
            assertThat(imported()).contains(Code.PATH_LEAVES_BOOK);
            assertThat(around()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "pack.yaml", ".studypack-import", "import-report.md", "guide/01-introduction.md",
                "glossary.yaml", "guide/99.md", ".studypack-change", ".studypack-change/steps"
            })
    void pipeKeepsNobodyWaiting(String place) throws Exception {
        Path pipe = book.resolve(place);
        Files.createDirectories(pipe.resolveSibling(""));
        Files.deleteIfExists(pipe);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        imported();
        assertThat(around()).isEqualTo(before);
    }

    private List<String> ways() {
        String there = outside.toAbsolutePath().toString();
        return List.of(
                "../a.md",
                "../outside/a.md",
                "guide/../../a.md",
                "./../a.md",
                there + "/a.md",
                there + "/empty",
                "../outside/empty",
                "..\\a.md",
                "a.md\0",
                "");
    }

    private static String record(String path) {
        String digest = Hashes.sha256(PRECIOUS.getBytes(StandardCharsets.UTF_8));
        return "file\tguide\t" + digest + "\t" + path + "\n";
    }

    /** The import is made, and all around the folder is as it was. */
    private void assertImports() throws IOException {
        assertThat(imported()).isEmpty();
        assertThat(around()).isEqualTo(before);
        assertThat(book.resolve("guide/01-introduction.md")).exists();
    }

    private List<Code> imported() {
        Diagnostics diagnostics = new Diagnostics();
        ImportRequest request = ImportRequest.of(root.resolve("guide.txt"), book);
        Importer.importGuide(request, diagnostics);
        return diagnostics.all().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = book.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** All that lies around the folder, with the text of each file. */
    private Map<String, String> around() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(path -> !path.startsWith(book)).toList()) {
                boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
                files.put(root.relativize(path).toString(), file ? Files.readString(path) : "");
            }
        }
        return files;
    }
}
