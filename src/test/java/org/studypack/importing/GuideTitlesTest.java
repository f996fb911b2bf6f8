package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the title of a guide is found, and what stands before it stays. */
final class GuideTitlesTest {
    private static final String TEXT =
            "<p>The mill stood by the weir for many years and nobody asked who had built it.</p>";

    @TempDir private Path folder;

    @Test
    void whatStandsBeforeTheTitleOfAFragmentStays() throws IOException {
        for (String before : new String[] {"Short words.", "A note that says more. ".repeat(9)}) {
            Path book = imported("guide.html", "<p>" + before + "</p><h1>The mill</h1>" + TEXT);
            assertThat(Files.readString(book.resolve("pack.yaml"))).contains("title: The mill\n");
            assertThat(Files.readString(book.resolve("guide/01-introduction.md")))
                    .containsSubsequence(before.strip(), "The mill stood");
        }
    }

    @Test
    void onlyHeadingOfTheHighestLevelIsTheTitle() throws IOException {
        Path book =
                imported(
                        "guide.md",
                        "A word before.\n\n# The mill\n\n## One\n\nText.\n\n## Two\n\nText.\n");
        assertThat(Files.readString(book.resolve("pack.yaml"))).contains("title: The mill\n");
        assertThat(book.resolve("guide/02-one.md")).exists();
        assertThat(Files.readString(book.resolve("guide/01-introduction.md")))
                .contains("A word before.");
    }

    @Test
    void linesBeforeTheTitleOfAWholePageAreThePages() throws IOException {
        Path book =
                imported(
                        "guide.html",
                        "<title>Site</title><p>Site map</p><h1>The mill</h1><h2>One</h2>" + TEXT);
        assertThat(Files.readString(book.resolve("import-report.md")))
                .contains("a short line of the page before the title");
    }

    @Test
    void warningsOfAnImportThatIsRefusedAreNotReported() throws IOException {
        Path book = Files.createDirectories(folder.resolve("other"));
        Files.writeString(book.resolve("mine.txt"), "mine");
        Path file = Files.writeString(folder.resolve("guide.md"), "# Bread\n\nText.\n");
        Diagnostics diagnostics = new Diagnostics();
        Importer.importGuide(ImportRequest.of(file, book), diagnostics);
        assertThat(diagnostics.all()).extracting("code").containsExactly(Code.FOLDER_NOT_EMPTY);
    }

    private Path imported(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Path book = Files.createTempDirectory(folder, "book");
        assertThat(Importer.importGuide(ImportRequest.of(file, book), new Diagnostics()))
                .isPresent();
        return book;
    }
}
