package org.studypack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Severity;
import org.studypack.pack.Pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each folder of src/test/cases/source holds a book folder ({@code in}) and what is reported of it
 * ({@code golden/diagnostics.txt}); where {@code golden/pack.txt} is, what is read from it too.
 * {@code -Dgolden=update} rewrites what differs.
 */
final class SourceCasesTest {
    private static final Path CASES = Path.of("src/test/cases/source");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** Codes that a test of its own brings about, since git cannot hold their cases. */
    private static final Set<Code> ELSEWHERE =
            EnumSet.of(
                    Code.UNREADABLE_FILE,
                    Code.FILE_TOO_LARGE,
                    Code.FOLDER_NOT_EMPTY,
                    Code.FOLDER_IN_THE_WAY,
                    Code.NO_FOLDER,
                    Code.ANOTHERS_FILE,
                    Code.OLDER_FILES,
                    Code.SAME_NAME_TWICE,
                    Code.HEAVY_LOGO,
                    Code.ENVIRONMENT);

    @TestFactory
    Stream<DynamicTest> eachCaseReadsAsItsGoldenFilesSay() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
    }

    @TestFactory
    Stream<DynamicTest> eachCodeOfTheSourceHasACase() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path folder : cases()) {
            Path golden = folder.resolve("golden/diagnostics.txt");
            all.append(Files.exists(golden) ? Files.readString(golden) : "");
        }
        return Stream.of(Code.values())
                .filter(code -> code.id().matches("(FIL|PCK|GDE|TRN|EXC|IMG|REF)-.*"))
                .filter(code -> !ELSEWHERE.contains(code))
                .map(
                        code ->
                                DynamicTest.dynamicTest(
                                        code.name(), () -> assertThat(all).contains(code.id())));
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void check(Path folder) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Pack> pack = PackReader.read(folder.resolve("in"), Optional.empty(), diagnostics);
        assertThat(pack.isPresent()).isEqualTo(!diagnostics.hasErrors());
        String prefix = folder.toString().replace('\\', '/') + "/";
        String rendered =
                diagnostics.all().stream()
                        .map(SourceCasesTest::render)
                        .collect(Collectors.joining("\n"))
                        .replace(prefix, "");
        compare(folder.resolve("golden/diagnostics.txt"), rendered);
        Path dump = folder.resolve("golden/pack.txt");
        if (Files.exists(dump)) {
            compare(dump, PackDump.of(pack.orElseThrow()).replace(prefix, ""));
        }
    }

    private static void compare(Path golden, String actual) throws IOException {
        if (UPDATE) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }

    private static String render(Diagnostic diagnostic) {
        Location at = diagnostic.location();
        String severity = diagnostic.severity() == Severity.ERROR ? "error" : "warning";
        StringBuilder text = new StringBuilder();
        text.append(
                "%s[%s]: %s%n".formatted(severity, diagnostic.code().id(), diagnostic.message()));
        text.append("  --> %s%n".formatted(at));
        if (!at.isWholeFile()) {
            text.append("   | %s%n".formatted(at.text()));
            text.append(
                    "   | %s%s%n".formatted(" ".repeat(at.column() - 1), "^".repeat(at.length())));
        }
        diagnostic.hint().ifPresent(hint -> text.append("   = hint: %s%n".formatted(hint)));
        return text.toString().replace(System.lineSeparator(), "\n").replace(" \n", "\n");
    }
}
