package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.importing.request.ImportRequest;
import org.studypack.publish.batch.BatchRequest;
import org.studypack.publish.batch.Shard;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What a person put into the place of a hidden file is no trouble of the machine. */
final class HiddenPlacesTest {
    private static final Set<Product> EPUB = EnumSet.of(Product.EPUB);
    private static final Publisher PUBLISHER = new Publisher();

    private static final Progress SILENT = (phase, done, total) -> {};

    @TempDir Path folder;

    private Path book;
    private Path out;

    @BeforeEach
    void writeBook() throws IOException {
        book = folder.resolve("book");
        out = Files.createDirectory(folder.resolve("out"));
        assertThat(PUBLISHER.create(book).diagnostics()).isEmpty();
    }

    /** A folder with a file in it, which no renaming takes away. */
    private static void fill(Path taken) throws IOException {
        Files.createDirectories(taken);
        Files.writeString(taken.resolve("mine.txt"), "mine");
    }

    private static void requireNoTrouble(Outcome<?> outcome, Path taken) {
        assertThat(outcome.failure())
                .as("%s", outcome.diagnostics())
                .isNotEqualTo(Outcome.Failure.ENVIRONMENT);
        if (outcome.result().isEmpty()) {
            assertThat(outcome.diagnostics())
                    .filteredOn(Diagnostic::isError)
                    .extracting(Diagnostic::code)
                    .isSubsetOf(Code.FOLDER_IN_THE_WAY, Code.CANNOT_WRITE);
            assertThat(taken.resolve("mine.txt")).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".studypack.lock",
                ".studypack-made",
                ".studypack-partial-made",
                ".studypack-partial-1",
                ".studypack-partial-1-replaced",
                ".studypack-rest-1"
            })
    void buildsGoOnOrNameTheFolder(String name) throws IOException {
        fill(out.resolve(name));
        BuildRequest request = BuildMaker.of(book).into(out).making(EPUB).request();
        requireNoTrouble(PUBLISHER.build(request, SILENT), out.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".studypack.lock",
                ".studypack-made",
                ".studypack-journal",
                ".studypack-partial-manifest",
                "manifest.json"
            })
    void batchesGoOnOrNameTheFolder(String name) throws IOException {
        fill(out.resolve(name));
        Path rows = Files.writeString(folder.resolve("rows.csv"), "branch\nHill\n");
        BatchRequest request =
                new BatchRequest(rows, book, out, EPUB, 1, Shard.WHOLE, false, false);
        Outcome<?> outcome = PUBLISHER.batch(request, SILENT).outcome();
        requireNoTrouble(outcome, out.resolve(name));
    }

    /** What the page of FIL-010 says of a batch. */
    @ParameterizedTest
    @CsvSource({
        ".studypack.lock,false",
        ".studypack-made,false",
        ".studypack-journal,false",
        "manifest.json,true"
    })
    void hiddenFileStopsAllPacksAndTheManifestNone(String name, boolean areMade)
            throws IOException {
        fill(out.resolve(name));
        Path rows = Files.writeString(folder.resolve("rows.csv"), "branch\nHill\nDale\n");
        BatchRequest request =
                new BatchRequest(rows, book, out, EPUB, 1, Shard.WHOLE, false, false);
        assertThat(PUBLISHER.batch(request, SILENT).outcome().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.FOLDER_IN_THE_WAY);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.filter(file -> file.toString().endsWith(".epub")))
                    .hasSize(areMade ? 2 : 0);
        }
    }

    private ImportRequest request(Path into) throws IOException {
        Path guide = Files.writeString(folder.resolve("g.md"), "# Bread\n\nIt rose.\n");
        return new ImportRequest(
                guide, into, Optional.empty(), Optional.of("en"), OptionalInt.empty(), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {".studypack.lock", ".studypack-import", ".studypack-change/steps"})
    void importsGoOnOrNameTheFolder(String name) throws IOException {
        fill(book.resolve(name));
        requireNoTrouble(PUBLISHER.importGuide(request(book)), book.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "file/x", "file/x/y"})
    void importHasNoRoomWithinAFile(String name) throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        Outcome<?> outcome = PUBLISHER.importGuide(request(folder.resolve(name)));
        assertThat(outcome.diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::code)
                .containsExactly(Code.CANNOT_WRITE);
        assertThat(folder.resolve("file")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "missing/below"})
    void mergeIntoNothingLacksItsShards(String name) throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), "branch\nHill\n");
        Outcome<?> outcome = PUBLISHER.merge(rows, book, folder.resolve(name)).outcome();
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.SHARDS_INCOMPLETE);
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file/x", "file/x/y"})
    void starterHasNoRoomWithinAFile(String name) throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        assertThat(PUBLISHER.create(folder.resolve(name)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.NO_FOLDER);
    }
}
