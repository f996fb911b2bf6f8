package org.studypack.importing.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.report.ReportChapter;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether a document may be brought into a folder, and reports what stands against it. */
final class FolderChecks {
    private final Path into;
    private final boolean force;
    private final ImportedDocument document;
    private final Diagnostics diagnostics;

    FolderChecks(ImportRequest request, ImportedDocument document, Diagnostics diagnostics) {
        this.into = request.into();
        this.force = request.force();
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /** A folder that holds something and no pack is somebody's, and no place for a pack. */
    void checkStrangers() throws IOException {
        if (!Files.exists(into)
                || Files.exists(into.resolve(FolderChange.PACK))
                || Files.exists(into.resolve(ImportRecord.PATH))) {
            return;
        }
        try (Stream<Path> content = Files.list(into)) {
            content.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .findFirst()
                    .ifPresent(this::reportStranger);
        }
    }

    private void reportStranger(String name) {
        diagnostics.report(
                Code.FOLDER_NOT_EMPTY,
                Location.of(shown()),
                "this folder has no pack.yaml and holds other files, such as `" + name + "`",
                "name a new folder, or one that holds a pack");
    }

    /** Whether nothing stands in a file's way. */
    void checkPlace(String path, TargetFolder folder) throws IOException {
        if (!folder.holds(path)) {
            diagnostics.report(
                    Code.PATH_LEAVES_BOOK,
                    Location.of(shown() + "/" + path),
                    "a symbolic link is on the way, and an import follows none",
                    "remove the link, or import into another folder");
        }
        folder.obstacle(path).ifPresent(obstacle -> refuse(obstacle, "move it away"));
    }

    /** A folder has one guide; a transcript's file has one document that it comes from. */
    void checkSource(ImportRecord record) {
        Optional<String> other = record.source(document.key());
        if (other.isPresent() && !other.get().equals(document.source()) && !force) {
            diagnostics.report(
                    Code.CHANGED_SINCE_IMPORT,
                    Location.of(shown()),
                    "the folder already holds what was imported from `" + other.get() + "`",
                    "import into another folder");
        }
    }

    /**
     * A file that a person wrote or changed stays.
     *
     * @param present what the file holds
     * @param content what it is to hold
     */
    void checkUnchanged(String path, byte[] present, byte[] content, ImportRecord record) {
        if (force || Arrays.equals(present, content)) {
            return;
        }
        Optional<String> recorded = record.digest(document.key(), path);
        if (recorded.isEmpty()) {
            changed(path, "there is a file of this name that no import of this document wrote");
        } else if (!ImportRecord.digest(path, present).equals(recorded.get())) {
            changed(path, "the file was changed since it was imported");
        }
    }

    void checkReport(String report, ImportRecord record) {
        String former = document.chapter().former(report);
        Optional<String> recorded = record.digest(document.key(), document.chapter());
        boolean same = former.isEmpty() || former.equals(document.chapter().whole());
        if (!force && !same && !recorded.orElse("").equals(ImportRecord.digest(former))) {
            changed(
                    ReportChapter.PATH,
                    "the chapter on this document was changed since the import");
        }
    }

    private void changed(String path, String message) {
        diagnostics.report(
                Code.CHANGED_SINCE_IMPORT,
                Location.of(shown() + "/" + path),
                message,
                "keep your changes elsewhere, or import into another folder");
    }

    void reportBrokenSettings() {
        diagnostics.report(
                Code.BROKEN_YAML,
                Location.of(shown() + "/" + FolderChange.PACK),
                "nothing can be added to this file, since it is not a list of keys with values",
                "correct it, or move it away, and import again");
    }

    /**
     * Reports what keeps the folder from being built after the import.
     *
     * @param sound whether it could be built before, so that the import is refused
     */
    void reportErrors(List<Diagnostic> errors, boolean sound) {
        Diagnostic first = errors.getFirst();
        String more = errors.size() > 1 ? " (and %d more)".formatted(errors.size() - 1) : "";
        if (sound) {
            diagnostics.report(
                    Code.IMPORT_BREAKS,
                    first.location(),
                    "with this import the pack could no longer be built: " + first.message() + more,
                    "change that first, or import into another folder");
        } else {
            diagnostics.report(
                    Code.NOT_YET_BUILDABLE,
                    first.location(),
                    "the pack cannot be built yet: " + first.message() + more,
                    "see all with `studypack check " + shown() + "`");
        }
    }

    void refuse(String message, String hint) {
        diagnostics.report(Code.CANNOT_WRITE, Location.of(shown()), message, hint);
    }

    private String shown() {
        return into.toString().replace('\\', '/');
    }
}
