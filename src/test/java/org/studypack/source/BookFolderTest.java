package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;
import org.studypack.source.recipe.RecipeReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What git cannot hold as a case: links, large files, other folders, the environment. */
final class BookFolderTest {
    private static final Path WHOLE = Path.of("src/test/cases/source/whole-pack/in");

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir private Path temporary = Path.of("");

    @Test
    void linkOutOfTheBookIsRefused() throws IOException {
        Path book = copy();
        Path outside = Files.writeString(temporary.resolve("secret.md"), "# Secret\n\nWords.\n");
        Files.delete(book.resolve("further-reading.md"));
        Files.createSymbolicLink(book.resolve("further-reading.md"), outside);
        assertThat(read(book)).isEmpty();
        assertThat(codes()).containsExactly(Code.PATH_LEAVES_BOOK);
    }

    /** Not even its names are shown, which may be somebody's secret. */
    @ParameterizedTest
    @ValueSource(strings = {"guide", "transcripts", "templates", "editions", "images"})
    void folderThatLeadsOutIsNotListed(String name) throws IOException {
        Path book = copy();
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        for (String file : List.of("secret.txt", "secret.md", "secret.yml", "secret.ftl")) {
            Files.writeString(outside.resolve(file), "# Secret\n\nWords.\n");
        }
        if (Files.exists(book.resolve(name))) {
            Files.move(book.resolve(name), temporary.resolve("away"));
        }
        Files.createSymbolicLink(book.resolve(name), outside);
        BookFolder folder = BookFolder.open(book, diagnostics).orElseThrow();
        assertThat(folder.names(name)).isEmpty();
        assertThat(folder.names(name)).isEmpty();
        assertThat(codes()).containsExactly(Code.PATH_LEAVES_BOOK);
        assertThat(diagnostics.all().getFirst().location().file()).endsWith("book/" + name);
        read(book);
        TemplateFolder.read(book, diagnostics);
        Pack whole = read(WHOLE).orElseThrow();
        new RecipeReader(book, whole).reportOthers(diagnostics);
        assertThat(diagnostics.all().toString()).doesNotContain("secret");
    }

    @Test
    void pictureWithoutItsFolderIsFound() throws IOException {
        Path book = copy();
        Files.createDirectories(book.resolve("images"));
        Files.writeString(book.resolve("images/own.svg"), "");
        BookFolder folder = BookFolder.open(book, diagnostics).orElseThrow();
        assertThat(folder.text("own.svg", folder.whole("pack.yaml"))).isEmpty();
        assertThat(diagnostics.all().getFirst().hint()).contains("did you mean `images/own.svg`?");
    }

    @Test
    void folderThatIsALinkWithinTheBookIsListed() throws IOException {
        Path book = copy();
        Files.move(book.resolve("guide"), book.resolve("texts"));
        Files.createSymbolicLink(book.resolve("guide"), Path.of("texts"));
        assertThat(read(book)).isPresent();
    }

    @Test
    void linkWithinTheBookIsFollowed() throws IOException {
        Path book = copy();
        Files.move(book.resolve("further-reading.md"), book.resolve("images/reading.md"));
        Files.createSymbolicLink(
                book.resolve("further-reading.md"), Path.of("images", "reading.md"));
        assertThat(read(book)).isPresent();
    }

    @Test
    void folderInPlaceOfAFileIsReported() throws IOException {
        Path book = copy();
        Files.delete(book.resolve("further-reading.md"));
        Files.createDirectory(book.resolve("further-reading.md"));
        assertThat(read(book)).isEmpty();
        assertThat(codes()).containsExactly(Code.UNREADABLE_FILE);
    }

    /** What is read has to be what is hashed. */
    @ParameterizedTest
    @ValueSource(
            strings = {".a.svg", "images/.hidden/a.svg", "images/a.pdf", "images/a.json/a.svg"})
    void fileThatIsHiddenOrLikeOnesThatAreMadeIsRefused(String path) throws IOException {
        Path book = copy();
        Path file = book.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        BookFolder folder = BookFolder.open(book, diagnostics).orElseThrow();
        assertThat(folder.bytes(path, 1000, folder.whole("guide"))).isEmpty();
        assertThat(codes()).containsExactly(Code.UNREADABLE_FILE);
    }

    @Test
    void tooLargeATextIsReported() throws IOException {
        Path book = copy();
        Files.write(book.resolve("glossary.yaml"), new byte[(int) BookFolder.LARGEST_TEXT + 1]);
        assertThat(read(book)).isEmpty();
        assertThat(codes()).contains(Code.FILE_TOO_LARGE);
    }

    @Test
    void picturesWhoseNamesLookAlikeAreReportedWhereTheyAreShown() throws IOException {
        Path book = copy();
        Files.writeString(book.resolve("images/e\u0301.svg"), svg("One"));
        Files.writeString(book.resolve("images/\u00E9.svg"), svg("Other"));
        Files.writeString(
                book.resolve("further-reading.md"),
                "Words.\n\n![One](images/e\u0301.svg)\n\n![Other](images/\u00E9.svg)\n");
        assertThat(read(book)).isEmpty();
        assertThat(codes()).containsOnly(Code.SAME_NAME_TWICE).hasSize(2);
        assertThat(diagnostics.all())
                .extracting(found -> found.location().line())
                .containsExactly(3, 5);
        assertThat(diagnostics.all().getFirst().hint())
                .contains("rename one of them: `images/e\\u{0301}.svg` and `images/\\u{00E9}.svg`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guide/\u00E9.md",
                "transcripts/\u00E9.md",
                "transcripts/\u00E9.yaml",
                "images/\u00E9/a.svg",
                "editions/\u00E9.yaml",
                "templates/\u00E9.ftlx"
            })
    void fileOfANameThatAnotherHasInOtherCharactersIsRefused(String path) throws IOException {
        Path book = copy();
        for (String name : List.of(path, path.replace("\u00E9", "e\u0301"))) {
            Files.createDirectories(book.resolve(name).resolveSibling(""));
            Files.writeString(book.resolve(name), "# Words\n\nWords.\n");
        }
        BookFolder folder = BookFolder.open(book, diagnostics).orElseThrow();
        assertThat(folder.bytes(path, 1000, folder.whole("guide"))).isEmpty();
        assertThat(codes()).containsExactly(Code.SAME_NAME_TWICE);
    }

    @Test
    void fileIsFoundHoweverItsNameIsComposed() throws IOException {
        Path book = copy();
        Path file = book.resolve("images/e\u0301/u\u0308.svg");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, svg("One"));
        BookFolder folder = BookFolder.open(book, diagnostics).orElseThrow();
        assertThat(folder.bytes("images/\u00E9/\u00FC.svg", 1000, folder.whole("guide")))
                .isPresent();
        assertThat(diagnostics.all()).isEmpty();
    }

    private static String svg(String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>%s</title></svg>"
                .formatted(title);
    }

    @Test
    void missingFolderIsReported() {
        assertThat(read(temporary.resolve("nowhere"))).isEmpty();
        assertThat(codes()).containsExactly(Code.NO_BOOK);
    }

    /** The system gives such bytes as U+FFFD, by which nothing is found. */
    @Test
    void folderWhoseNameIsNotUtf8IsReportedAsThat() {
        assertThat(read(temporary.resolve("bo\uFFFDk"))).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("not UTF-8"));
    }

    /** The text of the section is wrong, and not missing. */
    @Test
    void tagWithoutEndIsTheOnlyMistake() throws IOException {
        Path book = temporary.resolve("small");
        Files.createDirectories(book.resolve("guide"));
        Files.writeString(book.resolve("pack.yaml"), "format: 1\ntitle: Bread\nlanguage: en\n");
        for (String mark : List.of("", "- ", "> ", "## Questions {.questions}\n\n- ")) {
            String text = mark.startsWith("#") ? "Words.\n\n" + mark : mark;
            Files.writeString(
                    book.resolve("guide/01.md"), "# Bread\n\n" + text + "<a@b ".repeat(400));
            Diagnostics own = new Diagnostics();
            assertThat(PackReader.read(book, Optional.empty(), own)).isEmpty();
            assertThat(own.all())
                    .filteredOn(Diagnostic::isError)
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.BEYOND_LIMITS);
        }
    }

    @Test
    void endlessNestingIsReported() throws IOException {
        Path book = copy();
        Files.writeString(book.resolve("timeline.yaml"), "[".repeat(200_000));
        Files.writeString(
                book.resolve("further-reading.md"), "*a ".repeat(50_000) + "b* ".repeat(50_000));
        assertThat(read(book)).isEmpty();
        assertThat(codes()).containsOnly(Code.BEYOND_LIMITS, Code.UNSUPPORTED_MARKDOWN);
    }

    @Test
    void lineEndsDoNotMatter() throws IOException {
        Pack pack = read(copy()).orElseThrow();
        for (Path file : files(temporary.resolve("book"))) {
            if (!file.toString().endsWith(".svg")) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        assertThat(read(temporary.resolve("book"))).contains(pack);
    }

    @Test
    void dateOfTheEnvironmentReplacesTheOneWritten() {
        Optional<Instant> date =
                SourceDate.fromEnvironment(Map.of("SOURCE_DATE_EPOCH", "86400"), diagnostics);
        Pack pack = PackReader.read(WHOLE, date, diagnostics).orElseThrow();
        assertThat(pack.metadata().modified()).isEqualTo(Instant.parse("1970-01-02T00:00:00Z"));
    }

    @Test
    void dateThatIsNoNumberIsReported() {
        SourceDate.fromEnvironment(Map.of("SOURCE_DATE_EPOCH", "today"), diagnostics);
        assertThat(codes()).containsExactly(Code.WRONG_VALUE);
    }

    private Optional<Pack> read(Path book) {
        return PackReader.read(book, Optional.empty(), diagnostics);
    }

    private Stream<Code> codes() {
        return diagnostics.all().stream().map(Diagnostic::code);
    }

    private Path copy() throws IOException {
        Path book = temporary.resolve("book");
        for (Path file : files(WHOLE)) {
            Path target = book.resolve(WHOLE.relativize(file).toString());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file, target);
        }
        return book;
    }

    private static Iterable<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
