package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Builds in processes of their own, each on another kind of machine. */
final class SameBytesTest {
    private static final Path BOOK = Path.of("src/test/cases/publish/everything/in");
    private static final String FALL_OF_2023 = "1700000000";

    @TempDir Path folder;

    @Test
    void bytesDependOnNothingButThePackAndTheDate() throws Exception {
        Process one =
                build(
                        "one",
                        BOOK.toAbsolutePath(),
                        "-Xmx512m",
                        "-Duser.language=en",
                        "-Duser.timezone=UTC");
        Process other =
                build(
                        "other ßpace",
                        copied(folder.resolve("ein anderer Ordner")),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9");
        assertThat(one.waitFor()).as(printed("one")).isZero();
        assertThat(other.waitFor()).as(printed("other ßpace")).isZero();
        for (String name : List.of("bread-and-ballots.epub", "bread-and-ballots.pdf")) {
            assertThat(made("other ßpace", name)).hasSameBinaryContentAs(made("one", name));
        }
        dateFollowsTheEnvironment();
    }

    private void dateFollowsTheEnvironment() throws IOException {
        try (ZipFile epub = new ZipFile(made("one", "bread-and-ballots.epub").toFile())) {
            assertThat(epub.getInputStream(epub.getEntry("EPUB/package.opf")))
                    .asString(StandardCharsets.UTF_8)
                    .contains("<meta property=\"dcterms:modified\">2023-11-14T22:13:20Z</meta>");
        }
        try (PDDocument pdf = Loader.loadPDF(made("one", "bread-and-ballots.pdf").toFile())) {
            assertThat(pdf.getDocumentInformation().getModificationDate().toInstant())
                    .hasToString("2023-11-14T22:13:20Z");
        }
    }

    private Path made(String place, String name) {
        return folder.resolve(place).resolve("out").resolve(name);
    }

    private String printed(String place) throws IOException {
        return Files.readString(folder.resolve(place).resolve("printed.txt"));
    }

    /** Builds in a working folder of its own. */
    private Process build(String place, Path book, String... options) throws IOException {
        Path work = folder.resolve(place);
        return OwnProcess.start(
                work,
                work.resolve("printed.txt"),
                Map.of("SOURCE_DATE_EPOCH", FALL_OF_2023),
                List.of(options),
                List.of("build", book.toString(), "-o", "out"));
    }

    private static Path copied(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(BOOK)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(BOOK.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
