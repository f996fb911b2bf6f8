package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What an import does to a folder that is not empty, and to files that are no text. */
final class ImportFolderTest {
    private static final String GUIDE =
            "Bread\n\nThe town had one bakery for every four streets.\n\nQuestions:\n\n- Why?\n";

    @TempDir private Path folder;

    @Test
    void fileThatAPersonChangedIsKept() throws IOException {
        assertThat(importGuide(GUIDE, false)).isEmpty();
        Path section = folder.resolve("book/guide/01-introduction.md");
        Files.writeString(section, "# Mine\n\nMine.\n");
        assertThat(importGuide(GUIDE, false)).containsExactly(Code.CHANGED_SINCE_IMPORT);
        assertThat(section).hasContent("# Mine\n\nMine.\n");
        assertThat(importGuide(GUIDE, true)).isEmpty();
        assertThat(Files.readString(section)).contains("one bakery");
    }

    @Test
    void filesOfAFormerVersionGoWithIt() throws IOException {
        importGuide(GUIDE + "\nThe vote\n\nThree hundred men could vote in this town.\n", false);
        assertThat(folder.resolve("book/guide/02-the-vote.md")).exists();
        assertThat(importGuide(GUIDE, false)).isEmpty();
        assertThat(folder.resolve("book/guide/02-the-vote.md")).doesNotExist();
    }

    @Test
    void packYamlKeepsWhatAPersonWrote() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("book")).resolve("pack.yaml");
        String mine = "# mine\ntitle: 'My title' # and mine\nimprint: |+\n  Kept.\n\n# the end";
        Files.writeString(pack, mine);
        assertThat(importGuide(GUIDE, false)).isEmpty();
        assertThat(Files.readString(pack)).isEqualTo(mine + "\nformat: 1\nlanguage: en\n");
        Files.writeString(pack, "- a list");
        assertThat(importGuide(GUIDE, false)).containsExactly(Code.BROKEN_YAML);
    }

    @Test
    void guideTitleReplacesTheTitleOfATalkAndNoOther() throws IOException {
        Path talk =
                Files.writeString(folder.resolve("talk.txt"), "A talk\n\nCHAIR: Good evening.\n");
        Importer.importTranscript(request(talk, false), new Diagnostics());
        assertThat(folder.resolve("book/pack.yaml")).content().contains("title: A talk\n");
        importGuide(GUIDE, false);
        assertThat(folder.resolve("book/pack.yaml")).content().contains("title: Bread\n");
        Importer.importTranscript(request(talk, false), new Diagnostics());
        assertThat(folder.resolve("book/pack.yaml")).content().contains("title: Bread\n");
    }

    @Test
    void whatAPageSaysOfATalkStaysInTheReport() throws IOException {
        String about = "In this talk a baker explains what the price of bread did to the town.";
        Path file =
                Files.writeString(
                        folder.resolve("talk.txt"),
                        "Bread and ballots | Harbour Street\n\n"
                                + about
                                + "\n\n"
                                + "[00:00:01] Baker: Good evening, and thank you for coming.\n");
        Importer.importTranscript(request(file, false), new Diagnostics());
        assertThat(Files.readString(folder.resolve("book/pack.yaml")))
                .doesNotContain("description", about);
        assertThat(Files.readString(folder.resolve("book/import-report.md"))).contains(about);
    }

    @Test
    void phraseThatIsRightIsNoSlip() throws IOException {
        String right =
                "The Italian, farmers and all, took what was their and my share. The tourists liked"
                        + " loaves.";
        assertThat(importGuide(GUIDE.replace("The town", right + " It"), false)).isEmpty();
        assertThat(Files.readString(folder.resolve("book/import-report.md")))
                .doesNotContain("as meant?", "slip");
    }

    @Test
    void secondGuideIsRefused() throws IOException {
        importGuide(GUIDE, false);
        Path other = Files.writeString(folder.resolve("other.txt"), GUIDE);
        Diagnostics diagnostics = new Diagnostics();
        Importer.importGuide(request(other, false), diagnostics);
        assertThat(codes(diagnostics)).contains(Code.CHANGED_SINCE_IMPORT);
    }

    @Test
    void folderThatCannotBeWrittenIsReportedPlainly() throws IOException {
        Files.writeString(folder.resolve("book"), "a file");
        assertThat(importGuide(GUIDE, false)).containsExactly(Code.CANNOT_WRITE);
        Files.delete(folder.resolve("book"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        pack();
        Files.createSymbolicLink(folder.resolve("book/guide"), outside);
        assertThat(importGuide(GUIDE, false)).contains(Code.PATH_LEAVES_BOOK);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void readOnlyFolderIsReportedPlainly() throws IOException {
        Path book = Files.createDirectory(folder.resolve("book"));
        assertThat(book.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(book), "the administrator may write everywhere");
        assertThatThrownBy(() -> importGuide(GUIDE, false))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void failedWriteLeavesTheFolderAsItWas() throws IOException {
        importGuide(GUIDE, false);
        Map<String, String> before = files();
        Files.createDirectories(folder.resolve("book/guide/02-the-vote.md"));
        String longer = GUIDE + "\nThe vote\n\nThree hundred men could vote in this town.\n";
        assertThat(importGuide(longer, false)).containsExactly(Code.CANNOT_WRITE);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void fileInPlaceOfAFolderIsReportedPlainly() throws IOException {
        Files.writeString(pack().resolve("guide"), "a file");
        assertThat(importGuide(GUIDE, false)).containsExactly(Code.CANNOT_WRITE);
    }

    @Test
    void whatIsNoTextIsRefusedWithAReason() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo(Code.NOTHING_FOUND);
        assertThat(refusal(" \n\t\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Code.NOTHING_FOUND);
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Code.UNKNOWN_KIND);
        assertThat(refusal("{\\rtf1".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Code.UNKNOWN_KIND);
        assertThat(refusal("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Code.UNKNOWN_KIND);
        assertThat(refusal("one\0two and more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Code.UNKNOWN_KIND);
        assertThat(refusal(GUIDE.getBytes(StandardCharsets.UTF_16))).isEqualTo(Code.NOT_UTF8);
        assertThat(refusal(GUIDE.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Code.NOT_UTF8);
        assertThat(refusal("Stra\u00DFe\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Code.NOT_UTF8);
        assertThat(refusal(new byte[50_000_000])).isEqualTo(Code.FILE_TOO_LARGE);
        assertThat(folder.resolve("book")).doesNotExist();
    }

    @Test
    void brokenEncodingIsShownByItsByte() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path file = folder.resolve("guide.txt");
        Files.write(file, "Stra\u00DFe\n".getBytes(StandardCharsets.ISO_8859_1));
        Importer.importGuide(request(file, false), diagnostics);
        assertThat(diagnostics.all().getFirst().message()).contains("byte 4 is 0xDF");
    }

    @Test
    void oneLongLineIsRead() throws IOException {
        for (String piece : List.of("word it goes on, and on. ", "word", "Word-", "*")) {
            Path file = folder.resolve("long.txt");
            Files.writeString(file, piece.repeat(500_000 / piece.length()));
            for (boolean guide : List.of(true, false)) {
                ImportRequest request =
                        new ImportRequest(
                                file,
                                folder.resolve("book" + guide + piece.length()),
                                Optional.empty(),
                                Optional.of("en"),
                                OptionalInt.of(30),
                                false);
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> importEither(guide, request));
            }
        }
    }

    @Test
    void starterGivesWayAndWhatAPersonChangedStays() throws IOException {
        Path book = folder.resolve("book");
        Files.createDirectories(book.resolve("guide"));
        for (String name : List.of("pack.yaml", "guide/01-introduction.md", "glossary.yaml")) {
            Files.copy(Path.of("src/main/resources/starter").resolve(name), book.resolve(name));
        }
        Files.writeString(book.resolve("glossary.yaml"), "- term: mine\n  definition: Mine.\n");
        assertThat(importGuide(GUIDE, false)).isEmpty();
        assertThat(Files.readString(book.resolve("pack.yaml")))
                .contains("title: Bread\n")
                .doesNotContain("My first", "An evening");
        assertThat(Files.readString(book.resolve("guide/01-introduction.md")))
                .contains("one bakery");
        assertThat(book.resolve("glossary.yaml")).content().contains("mine");
    }

    @Test
    void titleOfTheStarterGivesWayInAChangedPackToo() throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        String starter = Files.readString(Path.of("src/main/resources/starter/pack.yaml"));
        Files.writeString(book.resolve("pack.yaml"), starter.replace("paper: a4", "paper: a5"));
        assertThat(importGuide(GUIDE, false)).isEmpty();
        assertThat(Files.readString(book.resolve("pack.yaml")))
                .contains("title: Bread\n", "paper: a5")
                .doesNotContain("My first", "An evening");
    }

    @Test
    void folderOfSomebodyElseIsRefused() throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(book.resolve("taxes.xls"), "mine");
        assertThat(importGuide(GUIDE, false)).containsExactly(Code.FOLDER_NOT_EMPTY);
        assertThat(files()).containsOnlyKeys("taxes.xls");
    }

    @Test
    void filesNamedAsThoseOfAPackMakeNoPack() throws IOException {
        for (String name : List.of("guide/foo.md", "import-report.md", "images/a.png")) {
            Path book = folder.resolve("book");
            Path file = book.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, "mine");
            assertThat(importGuide(GUIDE, true)).containsExactly(Code.FOLDER_NOT_EMPTY);
            assertThat(files()).containsOnlyKeys(name);
            Files.delete(file);
            Files.deleteIfExists(book.resolve("guide"));
        }
    }

    @Test
    void hiddenFilesAreNoOnes() throws IOException {
        Path book = Files.createDirectories(folder.resolve("book/.git")).resolveSibling("");
        Files.writeString(book.resolve(".DS_Store"), "mine");
        assertThat(importGuide(GUIDE, false)).isEmpty();
    }

    @Test
    void languageThatPackYamlStatesIsNotGuessed() throws IOException {
        Path book = Files.createDirectories(folder.resolve("book"));
        Files.writeString(book.resolve("pack.yaml"), "language: de\n");
        Path file = Files.writeString(folder.resolve("guide.txt"), GUIDE);
        Diagnostics diagnostics = new Diagnostics();
        Importer.importGuide(ImportRequest.of(file, book), diagnostics);
        assertThat(codes(diagnostics)).isEmpty();
        assertThat(book.resolve("guide/01-einleitung.md")).exists();
    }

    @Test
    void whatNoPackMayStateIsRefusedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("guide.txt"), GUIDE);
        Diagnostics diagnostics = new Diagnostics();
        Importer.importGuide(
                new ImportRequest(
                        file,
                        folder.resolve("book"),
                        Optional.of(" "),
                        Optional.of("klingonish"),
                        OptionalInt.empty(),
                        false),
                diagnostics);
        assertThat(codes(diagnostics)).containsExactly(Code.WRONG_VALUE, Code.WRONG_VALUE);
        assertThat(folder.resolve("book")).doesNotExist();
    }

    /** The folder of a book that has no more than a title. */
    private Path pack() throws IOException {
        Path book = Files.createDirectory(folder.resolve("book"));
        Files.writeString(book.resolve("pack.yaml"), "title: Mine\n");
        return book;
    }

    /** The files of the book by their paths, hidden ones too. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path book = folder.resolve("book");
        try (Stream<Path> all = Files.walk(book)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        book.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return files;
    }

    private static void importEither(boolean guide, ImportRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        if (guide) {
            Importer.importGuide(request, diagnostics);
        } else {
            Importer.importTranscript(request, diagnostics);
        }
    }

    private List<Code> importGuide(String text, boolean force) throws IOException {
        Path file = Files.writeString(folder.resolve("guide.txt"), text);
        Diagnostics diagnostics = new Diagnostics();
        Importer.importGuide(request(file, force), diagnostics);
        return codes(diagnostics);
    }

    private Code refusal(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("guide.txt"), bytes);
        Diagnostics diagnostics = new Diagnostics();
        assertThat(Importer.importGuide(request(file, false), diagnostics)).isEmpty();
        return diagnostics.all().getFirst().code();
    }

    private ImportRequest request(Path file, boolean force) {
        return new ImportRequest(
                file,
                folder.resolve("book"),
                Optional.empty(),
                Optional.of("en"),
                OptionalInt.empty(),
                force);
    }

    private static List<Code> codes(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }
}
