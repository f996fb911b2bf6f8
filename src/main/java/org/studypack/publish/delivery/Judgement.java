package org.studypack.publish.delivery;

import org.studypack.check.PublicationKind;
import org.studypack.check.Standard;
import org.studypack.check.Validators;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.epub.EpubReach;
import org.studypack.epub.EpubReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges a finished publication by the validator of its format. */
public final class Judgement {
    private Judgement() {}

    /**
     * Judges any file. The result says by what it was found sound.
     *
     * @param watch is asked before each step
     */
    public static Optional<String> of(
            Path file, Validators validators, Watch watch, Diagnostics diagnostics)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            diagnostics.report(
                    Code.MISSING_FILE,
                    Location.of(file.toString()),
                    "there is no file `%s`".formatted(file));
            return Optional.empty();
        }
        watch.on(Location.of(file.toString()));
        Optional<PublicationKind> kind = PublicationKind.of(file);
        kind.ifPresent(found -> requireName(found, file, diagnostics));
        Optional<IOException> broken = Optional.empty();
        if (kind.equals(Optional.of(PublicationKind.EPUB))) {
            broken = reach(file, diagnostics);
            if (broken.filter(EpubReader.TooLarge.class::isInstance).isPresent()) {
                reportBroken(file, broken.get(), diagnostics);
                return Optional.empty(); // EPUBCheck would unpack all of it
            }
        }
        watch.on(Location.of(file.toString()));
        Optional<String> judge =
                validate(validators, file, file.toString(), Set.of(), watch, diagnostics);
        if (broken.isPresent() && !diagnostics.hasErrors()) {
            reportBroken(file, broken.get(), diagnostics);
        }
        return diagnostics.hasErrors() ? Optional.empty() : judge.map(by -> "by " + by);
    }

    /** What a file holds decides what it is; a name that says otherwise misleads its readers. */
    private static void requireName(PublicationKind kind, Path file, Diagnostics diagnostics) {
        if (kind.hasOtherEnding(file)) {
            String name = String.valueOf(file.getFileName());
            diagnostics.report(
                    Code.WRONG_ENDING,
                    Location.of(file.toString()),
                    "the file is " + kind.phrase() + ", whatever its name says",
                    "rename it to `"
                            + name.substring(0, name.lastIndexOf('.'))
                            + kind.ending()
                            + "`");
        }
    }

    /**
     * Whether an EPUB keeps to itself, which EPUBCheck does not ask in full.
     *
     * @return why it cannot be read, of which EPUBCheck may know more
     */
    private static Optional<IOException> reach(Path file, Diagnostics diagnostics) {
        try {
            EpubReach.check(file, file.toString(), diagnostics);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static void reportBroken(Path file, IOException why, Diagnostics diagnostics) {
        diagnostics.report(
                Code.NOT_A_PUBLICATION,
                Location.of(file.toString()),
                "the EPUB cannot be read in full: " + why.getMessage());
    }

    /**
     * Judges a file that is to be published.
     *
     * @param name the file as diagnostics name it
     * @param claimed what it is to be judged as; none for what its kind usually is
     * @return who found it valid; empty where there was an error, which is reported
     */
    static Optional<String> validate(
            Validators validators,
            Path file,
            String name,
            Set<Standard> claimed,
            Watch watch,
            Diagnostics diagnostics)
            throws IOException {
        Optional<PublicationKind> kind = PublicationKind.of(file);
        if (kind.equals(Optional.of(PublicationKind.EPUB))) {
            TemporaryRoom.requireFor(file);
        }
        List<Diagnostic> reported = validators.validate(file, name, claimed, watch);
        reported.forEach(diagnostics::add);
        return reported.stream().anyMatch(Diagnostic::isError)
                ? Optional.empty()
                : kind.map(found -> found.judge(claimed));
    }
}
