package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.importing.folder.ImportRecord;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each case of an import: its {@code golden} holds the folder that the import makes, and what it
 * reports. {@code -Dgolden=update} writes the goldens again.
 */
final class ImportCasesTest {
    @TestFactory
    List<DynamicTest> documentBecomesItsGoldenFolder() throws IOException {
        return ImportCase.tests(ImportCasesTest::check);
    }

    /** The same without the guess of a language, which stands in the folder by then. */
    private static NavigableMap<String, String> known(NavigableMap<String, String> files) {
        NavigableMap<String, String> again = new TreeMap<>(files);
        again.computeIfPresent(
                "diagnostics.txt",
                (name, text) ->
                        text.lines()
                                .filter(line -> !line.contains("[IMP-005]"))
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()));
        return again;
    }

    /** The folder says it by then; a document in another language is guessed at each time. */
    @Test
    void languageThatTheFolderHasIsNotGuessedAgain(@TempDir Path folder) throws IOException {
        Path guide =
                Files.writeString(
                        folder.resolve("guide.md"),
                        "# Bread\n\nThe price doubled and nobody was asked what to do about it.\n");
        Path talk =
                Files.writeString(
                        folder.resolve("talk.md"),
                        "**Anna:** Der Preis ist gestiegen, und niemand wurde gefragt, ob das so"
                                + " sein sollte.\n");
        ImportRequest ofGuide = ImportRequest.of(guide, folder.resolve("book"));
        ImportRequest ofTalk = ImportRequest.of(talk, folder.resolve("book"));
        for (List<String> expected : List.of(List.of("en"), List.<String>of())) {
            Diagnostics first = new Diagnostics();
            Importer.importGuide(ofGuide, first);
            assertThat(guessed(first)).isEqualTo(expected);
            Diagnostics second = new Diagnostics();
            Importer.importTranscript(ofTalk, second);
            assertThat(guessed(second)).containsExactly("de");
        }
    }

    private static List<String> guessed(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .filter(each -> each.code() == Code.LANGUAGE_GUESSED)
                .map(each -> each.message().replaceAll("[^`]*`([^`]*)`.*", "$1"))
                .toList();
    }

    private static void check(ImportCase example) throws IOException {
        Path made = Files.createTempDirectory("import");
        try {
            NavigableMap<String, String> files = imported(example, made);
            assertThat(imported(example, made)).as("imported again").isEqualTo(known(files));
            files.remove(ImportRecord.PATH);
            Path golden = example.folder().resolve("golden");
            if ("update".equals(System.getProperty("golden"))) {
                delete(golden);
                for (var file : files.entrySet()) {
                    Path target = golden.resolve(file.getKey());
                    Files.createDirectories(target.getParent());
                    Files.writeString(target, file.getValue());
                }
            }
            assertThat(shown(files)).isEqualTo(shown(read(golden)));
        } finally {
            delete(made);
        }
    }

    private static NavigableMap<String, String> imported(ImportCase example, Path into)
            throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ImportRequest request = ImportRequest.of(example.document(), into);
        if (example.isGuide()) {
            Importer.importGuide(request, diagnostics);
        } else {
            Importer.importTranscript(request, diagnostics);
        }
        NavigableMap<String, String> files = read(into);
        files.put(
                "diagnostics.txt",
                diagnostics.all().stream()
                        .map(Diagnostic::toString)
                        .map(d -> d + "\n")
                        .collect(Collectors.joining()));
        return files;
    }

    private static NavigableMap<String, String> read(Path folder) throws IOException {
        NavigableMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, name.startsWith("images/") ? "a picture" : Files.readString(file));
            }
        }
        return files;
    }

    private static String shown(NavigableMap<String, String> files) {
        return files.entrySet().stream()
                .map(f -> "==== " + f.getKey() + "\n" + f.getValue())
                .collect(Collectors.joining());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
