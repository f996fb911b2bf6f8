package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A masthead, what stands below it and the imprint are one leaf wherever they can be. */
final class MastheadPagesTest {
    @TempDir Path folder;

    /** On half a sheet the contents go over to the verso, and the imprint stands at its foot. */
    @ParameterizedTest
    @CsvSource({
        "a4, Bring a pencil., false",
        "a4, '', false",
        "half-a4-letter, Bring a pencil., true",
        "a5, '', true"
    })
    void frontOfTheShippedBookIsOneLeaf(String paper, String note, boolean goesOver)
            throws IOException {
        try (PDDocument document = print("paper: " + paper, note)) {
            assertThat(text(document, 1)).contains("Harbour branch", "Contents", note);
            assertThat(text(document, 2)).contains("Made with studypack");
            assertThat(text(document, goesOver ? 2 : 1)).contains("Glossary", "Further reading");
            assertThat(text(document, 3)).startsWith("1\nIntroduction");
        }
    }

    /** The last lines of a note do not go over alone. */
    @ParameterizedTest
    @CsvSource({"6", "7"})
    void noteLeavesNoRemnant(int sentences) throws IOException {
        String note =
                "Please read the introduction before we meet. ".repeat(sentences).strip()
                        + "\n\n  Bring a pencil.";
        try (PDDocument document = print("design: large-print", note)) {
            assertThat(text(document, 1)).contains("Bring a pencil.");
        }
    }

    /** In large letters on half a sheet the branch still stands on the first page. */
    @ParameterizedTest
    @CsvSource({"a5", "half-a4-letter"})
    void largePrintHasTheBranchOnItsFirstPage(String paper) throws IOException {
        try (PDDocument document =
                print("design: large-print\npaper: " + paper, "Bring a pencil.")) {
            assertThat(text(document, 1))
                    .contains("Harbour branch", "9 March 2027", "12 Quay Street");
        }
    }

    private PDDocument print(String choice, String note) throws IOException {
        Path book = copied(Path.of("book"));
        Files.writeString(
                book.resolve("editions/mine.yaml"),
                """
                cover: masthead
                branch: Harbour branch
                date: 2027-03-09
                time: "19.30"
                place: |
                  Harbour library
                  12 Quay Street
                contact: Jo Smith
                %s
                note: |
                  %s
                """
                        .formatted(choice, note));
        Outcome<Built> made =
                new Publisher()
                        .build(
                                new BuildRequest(
                                        book,
                                        folder.resolve("out"),
                                        Set.of(Product.PDF),
                                        /* validate= */ false,
                                        List.of("mine")),
                                Progress.SILENT);
        return Loader.loadPDF(made.result().orElseThrow().files().getFirst().toFile());
    }

    private Path copied(Path book) throws IOException {
        Path to = folder.resolve("book");
        try (Stream<Path> all = Files.walk(book)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(book.relativize(each));
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
        return to;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
