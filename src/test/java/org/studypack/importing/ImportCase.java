package org.studypack.importing;

import org.junit.jupiter.api.DynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of src/test/cases/importing: its {@code in} holds one document named {@code guide} or
 * {@code talk}, and perhaps its pictures.
 */
public record ImportCase(Path folder) {
    /** Where the cases are. */
    static final Path ALL = Path.of("src/test/cases/importing");

    /** What is to hold of a case. */
    public interface Check {
        /** Fails where it does not. */
        void of(ImportCase example) throws IOException;
    }

    public static ImportCase named(String name) {
        return new ImportCase(ALL.resolve(name));
    }

    /** A test for each case. */
    public static List<DynamicTest> tests(Check check) throws IOException {
        return tests("", check);
    }

    /**
     * A test for each case of a kind.
     *
     * @param kind what its name begins with
     */
    static List<DynamicTest> tests(String kind, Check check) throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted()
                    .map(ImportCase::new)
                    .filter(example -> example.name().startsWith(kind))
                    .map(
                            example ->
                                    DynamicTest.dynamicTest(
                                            example.name(), () -> check.of(example)))
                    .toList();
        }
    }

    private String name() {
        return folder.getFileName().toString();
    }

    /** The document that is imported. */
    public Path document() throws IOException {
        try (Stream<Path> in = Files.list(folder.resolve("in"))) {
            return in.filter(f -> f.getFileName().toString().matches("(guide|talk)\\..*"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Whether the document is imported as a guide, not as a talk. */
    public boolean isGuide() throws IOException {
        return document().getFileName().toString().startsWith("guide");
    }
}
