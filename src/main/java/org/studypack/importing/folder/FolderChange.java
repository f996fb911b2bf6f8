package org.studypack.importing.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.report.ReportChapter;
import org.studypack.source.BookFolderWriter;
import org.studypack.source.SettingsText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings one imported document into a folder: all of its files, or none. What a person changed
 * since the last import is not replaced unless that is asked for.
 */
public final class FolderChange {
    private static final String PACK = "pack.yaml";
    private static final String FILE = "file";
    private static final String SOURCE = "source";
    private static final String REPORT = "report";

    private final Path into;
    private final boolean force;
    private final ImportedDocument document;
    private final Diagnostics diagnostics;
    private final BookFolderWriter folder;
    private ImportRecord record = new ImportRecord();

    public FolderChange(
            Path into, boolean force, ImportedDocument document, Diagnostics diagnostics) {
        this.into = into;
        this.force = force;
        this.document = document;
        this.diagnostics = diagnostics;
        this.folder = new BookFolderWriter(into);
    }

    /**
     * The files that were written; empty, with reports, where nothing was.
     *
     * @throws UncheckedIOException where the machine cannot read or write the folder
     */
    public Optional<List<Path>> make() {
        if (Files.exists(into) && !Files.isDirectory(into)) {
            refuse("`" + shown() + "` is a file, not a folder", "name a folder for the book");
            return Optional.empty();
        }
        try {
            Optional<NavigableMap<String, String>> plan = planned();
            return plan.isPresent() ? Optional.of(write(plan.get())) : Optional.empty();
        } catch (CharacterCodingException e) {
            refuse("a file in the folder `" + shown() + "` is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            refuse("`" + e.getFile() + "` is a file, not a folder", "move it away");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<NavigableMap<String, String>> planned() throws IOException {
        int before = errors();
        for (String path : List.of(ImportRecord.PATH, PACK, ReportChapter.PATH)) {
            staysInside(path);
        }
        for (String path : document.files().keySet()) {
            staysInside(path);
        }
        if (errors() > before) {
            return Optional.empty();
        }
        record = ImportRecord.parse(folder.read(ImportRecord.PATH));
        checkSource();
        NavigableMap<String, String> plan = new TreeMap<>(document.files());
        for (Map.Entry<String, String> file : document.files().entrySet()) {
            checkUnchanged(file.getKey(), file.getValue());
        }
        for (String stale : stale()) {
            checkUnchanged(stale, "");
        }
        Optional<String> pack = settings();
        String report = folder.read(ReportChapter.PATH).orElse("");
        checkReport(report);
        if (pack.isEmpty() || errors() > before) {
            return Optional.empty();
        }
        plan.put(PACK, pack.get());
        plan.put(ReportChapter.PATH, document.chapter().in(report));
        return Optional.of(plan);
    }

    private void staysInside(String path) throws IOException {
        if (!folder.holds(path)) {
            diagnostics.report(
                    Code.PATH_LEAVES_BOOK,
                    Location.of(shown() + "/" + path),
                    "a symbolic link leads out of the folder",
                    "remove the link, or import into another folder");
        }
    }

    /** A folder has one guide; a transcript's file has one document that it comes from. */
    private void checkSource() {
        Optional<String> other = record.value(SOURCE, document.key(), SOURCE);
        if (other.isPresent() && !other.get().equals(document.source()) && !force) {
            diagnostics.report(
                    Code.CHANGED_SINCE_IMPORT,
                    Location.of(shown()),
                    "the folder already holds what was imported from `" + other.get() + "`",
                    "import into another folder, or replace it with --force");
        }
    }

    private void checkUnchanged(String path, String content) throws IOException {
        Optional<String> present = folder.read(path);
        if (force || present.isEmpty() || present.get().equals(content)) {
            return;
        }
        Optional<String> recorded = record.value(FILE, document.key(), path);
        if (recorded.isEmpty()) {
            changed(path, "there is a file of this name that no import of this document wrote");
        } else if (!digest(present.get()).equals(recorded.get())) {
            changed(path, "the file was changed since it was imported");
        }
    }

    private void checkReport(String report) {
        String former = document.chapter().former(report);
        Optional<String> recorded =
                record.value(REPORT, document.key(), document.chapter().title());
        boolean same = former.isEmpty() || former.equals(document.chapter().whole());
        if (!force && !same && !recorded.orElse("").equals(digest(former))) {
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
                "keep your changes elsewhere and import again with --force, or import into another"
                        + " folder");
    }

    private List<String> stale() {
        List<String> stale = new ArrayList<>(record.names(FILE, document.key()));
        stale.removeAll(document.files().keySet());
        return stale;
    }

    private Optional<String> settings() throws IOException {
        Optional<String> present = folder.read(PACK);
        PackSettings settings = new PackSettings(record, document);
        Optional<SettingsText> merged = settings.merged(present.orElse(""));
        if (merged.isEmpty()) {
            diagnostics.report(
                    Code.BROKEN_YAML,
                    Location.of(shown() + "/" + PACK),
                    "nothing can be added to this file, since it is not a list of keys with values",
                    "mend it, or move it away, and import again");
        }
        return merged.map(SettingsText::text);
    }

    private List<Path> write(NavigableMap<String, String> plan) throws IOException {
        List<String> stale = stale();
        for (String path : stale) {
            record.remove(FILE, document.key(), path);
        }
        document.files()
                .forEach((path, text) -> record.put(FILE, document.key(), digest(text), path));
        ReportChapter chapter = document.chapter();
        record.put(REPORT, document.key(), digest(chapter.whole()), chapter.title());
        record.put(SOURCE, document.key(), document.source(), SOURCE);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : plan.entrySet()) {
            if (!file.getKey().equals(ReportChapter.PATH)) {
                written.add(folder.write(file.getKey(), file.getValue()));
            }
        }
        for (Map.Entry<String, byte[]> picture : document.pictures().entrySet()) {
            written.add(folder.write(picture.getKey(), picture.getValue()));
        }
        for (String path : stale) {
            folder.remove(path);
        }
        written.add(folder.write(ReportChapter.PATH, plan.getOrDefault(ReportChapter.PATH, "")));
        folder.write(ImportRecord.PATH, record.text());
        return written;
    }

    private void refuse(String message, String hint) {
        diagnostics.report(Code.CANNOT_WRITE, Location.of(shown()), message, hint);
    }

    private int errors() {
        return (int) diagnostics.all().stream().filter(Diagnostic::isError).count();
    }

    private String shown() {
        return into.toString().replace('\\', '/');
    }

    private static String digest(String text) {
        return ImportRecord.digest(text.replace("\r\n", "\n"));
    }
}
