package org.studypack.publish.delivery;

import org.studypack.check.Validators;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.epub.EpubReach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Judges a finished publication by the validator of its format. */
public final class Judgement {
    private Judgement() {}

    /** Judges any file. The result says by what it was found sound. */
    public static Optional<String> of(Path file, Diagnostics diagnostics) throws IOException {
        if (!Files.isRegularFile(file)) {
            diagnostics.report(
                    Code.MISSING_FILE,
                    Location.of(file.toString()),
                    "there is no file `%s`".formatted(file));
            return Optional.empty();
        }
        Optional<String> judge = validate(new Validators(), file, file.toString(), diagnostics);
        if (isZip(file)) {
            reach(file, diagnostics);
        }
        return diagnostics.hasErrors() ? Optional.empty() : judge.map(by -> "by " + by);
    }

    /**
     * Whether an EPUB keeps to itself, which EPUBCheck does not ask in full. One that cannot be
     * read is for EPUBCheck to speak of.
     */
    private static void reach(Path file, Diagnostics diagnostics) throws IOException {
        try {
            EpubReach.check(Files.readAllBytes(file), file.toString(), diagnostics);
        } catch (IOException e) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(
                        Code.NOT_A_PUBLICATION,
                        Location.of(file.toString()),
                        "the EPUB cannot be read in full: " + e.getMessage());
            }
        }
    }

    /**
     * Judges a file that is to be published.
     *
     * @param name the file as diagnostics name it
     * @return who found it valid; empty where there was an error, which is reported
     */
    static Optional<String> validate(
            Validators validators, Path file, String name, Diagnostics diagnostics)
            throws IOException {
        List<Diagnostic> reported = validators.validate(file, name);
        reported.forEach(diagnostics::add);
        return reported.stream().anyMatch(Diagnostic::isError)
                ? Optional.empty()
                : Optional.of(isZip(file) ? "EPUBCheck" : "veraPDF as PDF/UA-1 and PDF/A-2a");
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P';
        }
    }
}
