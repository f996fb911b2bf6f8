package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The pack that ships, from its folder to both files. */
final class BuildTest {
    private static final Path BOOK = Path.of("book");
    private static final Pattern NUMBER =
            Pattern.compile("<span class=\"number\">(\\d+)\\.</span>");

    private static final Pattern TITLE = Pattern.compile("(?m)^Worksheet( |$)");

    @TempDir static Path shared;
    private static Outcome<Built> outcome = new Outcome<>(java.util.Optional.empty(), List.of());

    @BeforeAll
    static void build() {
        outcome = build(BOOK, shared, true);
    }

    private static Outcome<Built> build(Path book, Path out, boolean validate) {
        return BuildMaker.of(book).into(out).judged(validate).build();
    }

    private static Built built() {
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.result().orElseThrow();
    }

    @Test
    void shippedPackIsSoundByBothValidators() {
        assertThat(built().files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(built().made())
                .extracting(file -> file.validBy().orElse("nobody"))
                .containsExactly("EPUBCheck", "veraPDF as PDF/UA-1 and PDF/A-2a");
    }

    @Test
    void questionsHaveTheSameNumbersEverywhere() throws IOException {
        List<Integer> all = IntStream.rangeClosed(1, built().questions()).boxed().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(13);
        assertThat(listed()).isEqualTo(all);
        assertThat(numbers("guide-")).isEqualTo(all);
        assertThat(numbers("worksheet-")).isEqualTo(all);
    }

    private static List<Integer> listed() {
        return new Publisher()
                .list(BOOK).result().orElseThrow().sections().stream()
                        .flatMap(section -> section.questions().stream())
                        .map(Listing.ListedQuestion::number)
                        .toList();
    }

    private static List<Integer> numbers(String file) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        try (ZipFile epub = new ZipFile(built().files().getFirst().toFile())) {
            List<String> names =
                    epub.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.contains("/" + file))
                            .sorted()
                            .toList();
            for (String name : names) {
                String text =
                        new String(
                                epub.getInputStream(epub.getEntry(name)).readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8);
                for (Matcher found = NUMBER.matcher(text); found.find(); ) {
                    numbers.add(Integer.valueOf(found.group(1)));
                }
            }
        }
        return numbers;
    }

    @Test
    void worksheetStartsOnAPageOfItsOwn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(built().files().getLast().toFile())) {
            String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            int worksheets = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                if (labels[page - 1].matches("\\d+") && TITLE.matcher(text.getText(pdf)).find()) {
                    worksheets++;
                    assertThat(text.getText(pdf))
                            .as("page " + labels[page - 1])
                            .contains("Sheet " + worksheets + " of ");
                }
            }
            assertThat(worksheets).isGreaterThan(3);
        }
    }

    @Test
    void bytesDoNotDependOnFolderLocaleTimeZoneOrRun(@TempDir Path elsewhere) throws IOException {
        Path copy = elsewhere.resolve("ein anderer Ordner/book");
        copy(BOOK, copy);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Outcome<Built> again = build(copy, elsewhere.resolve("out"), false);
            for (int i = 0; i < 2; i++) {
                assertThat(again.result().orElseThrow().files().get(i))
                        .hasSameBinaryContentAs(built().files().get(i));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void epubDoesNotDependOnTheFormatsAskedFor(@TempDir Path out) {
        BuildMaker.of(BOOK).into(out).making(Product.EPUB).build();
        Path name = built().files().getFirst().getFileName();
        assertThat(out.resolve(name.toString())).hasSameBinaryContentAs(built().files().getFirst());
        assertThat(out.resolve(name.toString().replace(".epub", ".pdf"))).doesNotExist();
    }

    @Test
    void mistakeLeavesNothingBehind(@TempDir Path folder) throws IOException {
        Path book = folder.resolve("book");
        copy(BOOK, book);
        Path section = book.resolve("guide/01-introduction.md");
        Files.writeString(section, Files.readString(section).replace("(#soviet)", "(#sowjet)"));
        Outcome<Built> failed = build(book, folder.resolve("out"), false);
        assertThat(failed.failure()).isEqualTo(Outcome.Failure.INPUT);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void starterPackBuilds(@TempDir Path folder) {
        Path book = folder.resolve("mine");
        assertThat(new Publisher().create(book).result()).isPresent();
        Outcome<Built> built = build(book, folder.resolve("out"), true);
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.result().orElseThrow().questions()).isEqualTo(2);
    }

    @Test
    void starterPackWritesOverNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(new Publisher().create(folder).failure()).isEqualTo(Outcome.Failure.INPUT);
    }
}
