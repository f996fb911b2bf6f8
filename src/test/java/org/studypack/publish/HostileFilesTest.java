package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody made to harm a machine end within a bound, with a word about the file. */
final class HostileFilesTest {
    private static final String PAGE = "<html xmlns='http://www.w3.org/1999/xhtml'>";

    @TempDir Path folder;

    private Path epub(String page, int times) throws IOException {
        Path file = folder.resolve("a.epub");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/epub+zip".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("EPUB/a.xhtml"));
            for (int i = 0; i < times; i++) {
                zip.write(page.getBytes(UTF_8));
            }
        }
        return file;
    }

    private static List<Diagnostic> check(Path file) {
        return new Publisher().checkFile(file).diagnostics();
    }

    /** Whoever opens a pipe waits for its writer, and there is none. */
    @ParameterizedTest
    @ValueSource(strings = {"templates", "guide", "images", "editions", "guide/99.md"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(60)
    void pipeInAPackIsNotOpened(String path) throws Exception {
        Files.writeString(folder.resolve("pack.yaml"), "format: 1\n");
        pipe(path);
        assertThat(new Publisher().checkBook(folder).diagnostics()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "guide/99.md", ".studypack-import", "import-report.md"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(60)
    void pipeInAFolderToImportIntoIsNotOpened(String path) throws Exception {
        Path guide = folder.resolve("guide.txt");
        Files.writeString(guide, "Bread\n\nThe town had a bakery.\n\nQuestions:\n\n- Why?\n");
        pipe("into/" + path);
        Outcome<ImportResult> outcome =
                new Publisher()
                        .importGuide(
                                new ImportRequest(
                                        guide,
                                        folder.resolve("into"),
                                        Optional.empty(),
                                        Optional.of("en"),
                                        OptionalInt.empty(),
                                        false));
        assertThat(outcome.diagnostics()).isNotEmpty();
    }

    private void pipe(String path) throws Exception {
        Path pipe = folder.resolve(path);
        Files.createDirectories(pipe.getParent());
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    }

    @Test
    void bombIsNotUnpacked() throws IOException {
        Path file = epub(" ".repeat(1 << 20), 257);
        assertThat(check(file))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.code()).isEqualTo(Code.NOT_A_PUBLICATION);
                            assertThat(found.message()).contains("256 MiB");
                            assertThat(found.location().file()).isEqualTo(file.toString());
                        });
    }

    @Test
    void entitiesThatMultiplyAreNotRead() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'>");
        for (char name = 'b'; name < 'k'; name++) {
            String before = "&" + (char) (name - 1) + ";";
            type.append("<!ENTITY ")
                    .append(name)
                    .append(" '")
                    .append(before.repeat(10))
                    .append("'>");
        }
        assertThat(check(epub(type + "]>" + PAGE + "&j;</html>", 1))).anyMatch(Diagnostic::isError);
    }

    @Test
    void deepTreeIsAMistakeOfTheFile() throws IOException {
        String page = PAGE + "<b>".repeat(100_000) + "</b>".repeat(100_000) + "</html>";
        Outcome<String> outcome = new Publisher().checkFile(epub(page, 1));
        assertThat(outcome.failure()).isEqualTo(Outcome.Failure.INPUT);
    }

    /** By its directory a program finds one, and by its entries another. */
    @Test
    void fileThatIsTwoFilesIsReported() throws IOException {
        Path file = epub(PAGE + "</html>", 1);
        Path other = folder.resolve("b.epub");
        Files.copy(file, other);
        byte[] hidden = Files.readAllBytes(epub(PAGE + "<img src='http://x.example/'/></html>", 1));
        byte[] shown = Files.readAllBytes(other);
        byte[] both = Arrays.copyOf(hidden, start(hidden) + shown.length);
        System.arraycopy(shown, 0, both, start(hidden), shown.length);
        Files.write(file, both);
        assertThat(check(file)).anyMatch(Diagnostic::isError);
    }

    /** Where its directory begins. */
    private static int start(byte[] zip) {
        int at = zip.length - 4;
        while (zip[at] != 'P' || zip[at + 1] != 'K' || zip[at + 2] != 1 || zip[at + 3] != 2) {
            at--;
        }
        return at;
    }

    @Test
    void judgingEndsWithTheBudget() throws IOException {
        Publisher publisher = new Publisher(Optional.empty(), new Budget(0, 1L << 40));
        Path file = epub(PAGE + "</html>", 1);
        assertThat(publisher.checkFile(file).diagnostics())
                .filteredOn(found -> found.code() == Code.TAKES_TOO_LONG)
                .allSatisfy(found -> assertThat(found.location().file()).isEqualTo(file.toString()))
                .isNotEmpty();
    }

    @Test
    void nameThatBeliesTheFileIsReported() throws IOException {
        Path file = folder.resolve("a.epub");
        Files.writeString(file, "%PDF-1.7\n");
        assertThat(check(file))
                .filteredOn(found -> found.code() == Code.WRONG_ENDING)
                .singleElement()
                .satisfies(found -> assertThat(found.hint()).contains("rename it to `a.pdf`"));
    }
}
