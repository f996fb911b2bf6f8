package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.Importer;
import org.studypack.importing.request.ImportRequest;
import org.studypack.pack.Pack;
import org.studypack.source.PackReader;
import org.studypack.source.recipe.RecipeReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Wherever a file names another one, what is no path is a person's mistake and has its place. */
final class PathsOfStrangersTest {
    private static final Path MODEL = Path.of("src/test/cases/source/whole-pack/in");

    @TempDir Path folder;
    private Path book;

    @BeforeEach
    void make() throws IOException {
        book = folder.resolve("book");
        for (var file : SoundBook.files(MODEL).entrySet()) {
            Path path = book.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue());
        }
    }

    /** As YAML has it: U+0000, halves of a surrogate pair, and a name of more than 255 bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"\\0", "a\\0b", "\\uD800", "a\\uDC00", "../\\0", "\\x7F/\\0", "LONG"})
    void whatIsNoPathIsReportedAtItsPlace(String written) throws IOException {
        String name = written.replace("LONG", "\u00E9".repeat(128));
        String pack = Files.readString(book.resolve("pack.yaml"));
        for (String line :
                List.of(
                        "cover: \"images/%s.png\"",
                        "guide: [\"%s.md\"]", "transcripts: [\"%s.vtt\"]")) {
            String key = line.substring(0, line.indexOf(':'));
            Files.writeString(
                    book.resolve("pack.yaml"),
                    pack.replaceAll("(?m)^" + key + ":.*\n(  ?.*\n)*", "")
                            + line.formatted(name)
                            + "\n");
            requirePlaces(read());
        }
        Files.writeString(book.resolve("pack.yaml"), pack);
        Files.writeString(
                book.resolve("editions/r.yaml"), "format: 1\nlogo: \"%s.png\"\n".formatted(name));
        Diagnostics diagnostics = new Diagnostics();
        Pack sound = PackReader.read(book, Optional.empty(), diagnostics).orElseThrow();
        assertThat(new RecipeReader(book, sound).named("r", diagnostics)).isEmpty();
        requirePlaces(diagnostics);
    }

    /** As an address in Markdown has it. */
    @ParameterizedTest
    @ValueSource(strings = {"a%00", "%00", "a%00/../b", "%ff%fe", "%ED%A0%80", "&#xD800;"})
    void whatIsNoPathInMarkdownIsReportedAtItsPlace(String written) throws IOException {
        Files.writeString(
                book.resolve("further-reading.md"),
                "Words.\n\n![a](images/%s.png)\n".formatted(written));
        requirePlaces(read());
    }

    @Test
    void importLeavesSuchPicturesOut() throws IOException {
        for (String written :
                List.of("a%00", "%00", "%ff%fe", "%ED%A0%80", "&#xD800;", "\u00E9".repeat(128))) {
            requireLeftOut(
                    "page.html",
                    "<html><body><h1>T</h1><p>Words.</p><img src='%s.png' alt=n></body></html>"
                            .formatted(written));
            requireLeftOut("page.md", "# T\n\nWords.\n\n![n](%s.png)\n".formatted(written));
        }
    }

    private void requireLeftOut(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Path into = Files.createTempDirectory(folder, "into");
        ImportRequest request =
                new ImportRequest(
                        file,
                        into,
                        Optional.empty(),
                        Optional.of("en"),
                        OptionalInt.empty(),
                        false);
        Diagnostics diagnostics = new Diagnostics();
        assertThat(Importer.importGuide(request, diagnostics)).isPresent();
        assertThat(into.resolve("import-report.md")).content().contains("the picture `");
        assertThat(into.resolve("images")).doesNotExist();
    }

    private Diagnostics read() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(PackReader.read(book, Optional.empty(), diagnostics)).isEmpty();
        return diagnostics;
    }

    private static void requirePlaces(Diagnostics diagnostics) {
        List<Diagnostic> errors = diagnostics.all().stream().filter(Diagnostic::isError).toList();
        assertThat(errors)
                .extracting(Diagnostic::code)
                .containsAnyOf(Code.PATH_LEAVES_BOOK, Code.MISSING_FILE)
                .doesNotContain(Code.ENVIRONMENT);
        assertThat(errors).allMatch(error -> error.location().line() > 0);
    }
}
