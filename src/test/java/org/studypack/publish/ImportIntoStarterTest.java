package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.ImportCase;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.request.ImportResult;
import org.studypack.publish.build.EditionChoice;
import org.studypack.publish.run.Outcome;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An import into the folder of {@code studypack new}, however changed, leaves a sound pack. */
final class ImportIntoStarterTest {
    private static final String INTRODUCTION = "guide/01-introduction.md";
    private static final String GLOSSARY = "glossary.yaml";

    @TempDir private Path folder;

    /** What a person did to the folder. */
    private enum Change {
        NOTHING,
        PAGE_ALONE,
        LINK_TO_TERM,
        LINK_TO_SECTION,
        INTRODUCTION_CHANGED,
        INTRODUCTION_MOVED,
        GLOSSARY_CHANGED,
        RECIPE,
        PACK_CHANGED,
        PACK_BROKEN;

        void make(Path book) throws IOException {
            Path introduction = book.resolve(INTRODUCTION);
            switch (this) {
                case NOTHING -> {}
                case PAGE_ALONE -> page(book, "Mine alone.");
                case LINK_TO_TERM -> page(book, "See [guide](#reading-guide).");
                case LINK_TO_SECTION -> page(book, "See [before](#introduction-2).");
                case INTRODUCTION_CHANGED ->
                        Files.writeString(
                                introduction,
                                Files.readString(introduction).replace("stressed", "loud"));
                case INTRODUCTION_MOVED ->
                        Files.move(introduction, book.resolve("guide/09-start.md"));
                case GLOSSARY_CHANGED ->
                        Files.writeString(
                                book.resolve(GLOSSARY),
                                Files.readString(book.resolve(GLOSSARY))
                                        + "- term: bread\n  definition: Food.\n");
                case RECIPE -> {
                    Files.createDirectory(book.resolve("editions"));
                    Files.writeString(
                            book.resolve("editions/short.yaml"), "sections: [introduction]\n");
                }
                case PACK_CHANGED, PACK_BROKEN -> {
                    Path pack = book.resolve("pack.yaml");
                    String text = Files.readString(pack);
                    Files.writeString(
                            pack, text.replace("a4 ", this == PACK_BROKEN ? "a7 " : "a5 "));
                }
            }
        }

        private static void page(Path book, String text) throws IOException {
            Files.writeString(
                    book.resolve("guide/99-mine.md"), "# My page {#my-page}\n\n" + text + "\n");
        }
    }

    @TestFactory
    List<DynamicTest> packIsSoundAfterAnyImport() throws IOException {
        return ImportCase.tests(this::check);
    }

    private void check(ImportCase example) throws IOException {
        for (Change change : Change.values()) {
            Path book = folder.resolve(example.folder().getFileName() + "-" + change);
            starter(book, change);
            Set<String> before = files(book);
            Outcome<ImportResult> outcome = imported(example.document(), book);
            if (outcome.result().isEmpty()) {
                assertThat(files(book)).as("refused, %s", change).isEqualTo(before);
            }
            if (change != Change.PACK_BROKEN) {
                assertThat(errors(book)).as("after %s", change).isEmpty();
            }
        }
    }

    private static List<Diagnostic> errors(Path book) {
        Diagnostics found = new Diagnostics();
        PackReader.read(book, found)
                .ifPresent(pack -> new EditionChoice(book, pack, found).checkAll());
        return found.all().stream().filter(Diagnostic::isError).toList();
    }

    @Test
    void untouchedSampleGivesWayAndIsNamed() throws IOException {
        ImportResult guide = guideInto(Change.NOTHING);
        assertThat(names(guide)).containsExactly("glossary.yaml");
        ImportResult beside = guideInto(Change.PAGE_ALONE);
        assertThat(names(beside)).containsExactly("glossary.yaml");
        Path book = folder.resolve("talk");
        starter(book, Change.NOTHING);
        ImportResult talk =
                imported(ImportCase.named("talk-voices").document(), book).result().orElseThrow();
        assertThat(names(talk)).containsExactly(INTRODUCTION, GLOSSARY);
        assertThat(book.resolve("guide")).doesNotExist();
        assertThat(Files.readString(book.resolve("import-report.md")))
                .contains("### Sample files that gave way", "- `" + INTRODUCTION + "`");
        assertThat(built(book)).isEmpty();
    }

    @Test
    void whatAPersonsPagesReferToStays() throws IOException {
        assertThat(names(guideInto(Change.LINK_TO_TERM))).isEmpty();
        assertThat(folder.resolve("LINK_TO_TERM/" + GLOSSARY)).exists();
        assertThat(built(folder.resolve("LINK_TO_TERM"))).isEmpty();
        assertThat(names(guideInto(Change.INTRODUCTION_MOVED))).isEmpty();
        Path moved = folder.resolve("INTRODUCTION_MOVED");
        assertThat(moved.resolve("guide/01-introduction-3.md")).exists();
        assertThat(built(moved)).isEmpty();
    }

    @Test
    void transcriptLeavesAGuideThatAPersonBeganAlone() throws IOException {
        Path book = folder.resolve("book");
        starter(book, Change.PAGE_ALONE);
        ImportResult talk =
                imported(ImportCase.named("talk-voices").document(), book).result().orElseThrow();
        assertThat(names(talk)).isEmpty();
        assertThat(book.resolve(INTRODUCTION)).exists();
        assertThat(built(book)).isEmpty();
    }

    @Test
    void importThatWouldBreakThePackIsRefused() throws IOException {
        Path book = folder.resolve("book");
        Path first =
                Files.writeString(
                        folder.resolve("guide.md"),
                        "Bread\n\n# Votes\n\nText.\n\n# Prices\n\nText.\n");
        assertThat(imported(first, book).result()).isPresent();
        Change.page(book, "See [prices](#prices).");
        Files.writeString(first, "Bread\n\n# Votes\n\nText.\n");
        Set<String> before = files(book);
        Outcome<ImportResult> again = imported(first, book);
        assertThat(again.result()).isEmpty();
        assertThat(again.diagnostics()).extracting("code").contains(Code.IMPORT_BREAKS);
        assertThat(files(book)).isEqualTo(before);
    }

    @Test
    void packThatWasBrokenBeforeIsReported() throws IOException {
        Path book = folder.resolve("book");
        starter(book, Change.PACK_BROKEN);
        Path file = Files.writeString(folder.resolve("guide.md"), "Bread\n\n# Prices\n\nText.\n");
        Outcome<ImportResult> outcome = imported(file, book);
        assertThat(outcome.result()).isPresent();
        assertThat(outcome.diagnostics()).extracting("code").contains(Code.NOT_YET_BUILDABLE);
        assertThat(names(outcome.result().orElseThrow())).isEmpty();
    }

    private ImportResult guideInto(Change change) throws IOException {
        Path book = folder.resolve(change.name());
        starter(book, change);
        Path file =
                Files.writeString(
                        folder.resolve("guide.md"),
                        "Bread\n\n# Introduction\n\nText.\n\n# Votes\n\nText.\n");
        return imported(file, book).result().orElseThrow();
    }

    private static List<String> names(ImportResult result) {
        return result.removed().stream()
                .map(
                        path ->
                                path.endsWith(INTRODUCTION)
                                        ? INTRODUCTION
                                        : String.valueOf(path.getFileName()))
                .toList();
    }

    private static void starter(Path book, Change change) throws IOException {
        assertThat(new Publisher().create(book).result()).isPresent();
        change.make(book);
    }

    private static Outcome<ImportResult> imported(Path document, Path book) {
        ImportRequest request = ImportRequest.of(document, book);
        return document.getFileName().toString().startsWith("guide")
                ? new Publisher().importGuide(request)
                : new Publisher().importTranscript(request);
    }

    private List<Diagnostic> built(Path book) {
        return BuildMaker.of(book)
                .into(folder.resolve("out-" + book.getFileName()))
                .build()
                .diagnostics()
                .stream()
                .filter(Diagnostic::isError)
                .toList();
    }

    /** Paths and contents, hidden ones too. */
    private static Set<String> files(Path book) throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(book)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.add(book.relativize(file) + "\n" + Files.readString(file));
            }
        }
        return files;
    }
}
