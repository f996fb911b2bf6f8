package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Severity;
import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each folder of src/test/cases/publish holds a book folder ({@code in}) and both publications as
 * text ({@code golden/epub.txt}, {@code golden/pdf.txt}), with what is reported on the way ({@code
 * golden/diagnostics.txt}). A case with a {@code recipe.yaml} is made by it; where it has no book
 * of its own, of that of the case {@code everything}. {@code -Dgolden=update} rewrites them, to be
 * read before they are committed.
 */
final class PublishCasesTest {
    private static final Path CASES = Path.of("src/test/cases/publish");
    private static final Path EVERYTHING = CASES.resolve("everything/in");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** Cases that both validators judge as well; they take their time. */
    private static final Set<String> JUDGED = Set.of("answers", "everything", "german");

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> eachPackIsPublishedAsItsGoldenFilesSay() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(Files::isDirectory).sorted().toList().stream()
                    .map(path -> DynamicTest.dynamicTest(name(path), () -> check(path)));
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private void check(Path path) throws IOException {
        Path out = folder.resolve(name(path));
        Path own = path.resolve("in");
        Path recipe = path.resolve("recipe.yaml");
        Outcome<Built> outcome =
                BuildMaker.of(Files.exists(own) ? own : EVERYTHING)
                        .into(out)
                        .judged(JUDGED.contains(name(path)))
                        .editions(Files.exists(recipe) ? List.of(recipe.toString()) : List.of())
                        .build();
        String reported =
                outcome.diagnostics().stream()
                        .map(PublishCasesTest::render)
                        .collect(Collectors.joining("\n"));
        compare(
                path.resolve("golden/diagnostics.txt"),
                reported.replace(path + "/in/", "").replace(path + "/", ""));
        List<Path> files = outcome.result().orElseThrow().files();
        compare(path.resolve("golden/epub.txt"), EpubDump.of(files.getFirst()));
        compare(path.resolve("golden/pdf.txt"), PdfDump.of(files.getLast()));
    }

    private static String render(Diagnostic diagnostic) {
        String severity = diagnostic.severity() == Severity.ERROR ? "error" : "warning";
        return "%s[%s]: %s\n  --> %s\n%s"
                .formatted(
                        severity,
                        diagnostic.code().id(),
                        diagnostic.message(),
                        diagnostic.location(),
                        diagnostic.hint().map(hint -> "   = hint: " + hint + "\n").orElse(""));
    }

    private void compare(Path golden, String actual) throws IOException {
        if (UPDATE) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, actual);
        }
        Path file = folder.resolve("actual.txt");
        Files.writeString(file, actual);
        assertThat(file).as(golden.toString()).hasSameTextualContentAs(golden);
    }
}
