package org.studypack.importing.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.report.ReportChapter;
import org.studypack.importing.request.ImportRequest;
import org.studypack.source.SettingsText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Brings one imported document into a folder: all of its files, or none. What a person changed
 * since the last import is not replaced unless that is asked for.
 */
public final class FolderChange {
    static final String PACK = "pack.yaml";
    private static final String FILE = "file";
    private static final String SOURCE = "source";
    private static final String REPORT = "report";

    /** What a folder that becomes a pack may hold before there is a pack.yaml. */
    private static final Set<String> PARTS =
            Set.of(
                    "guide",
                    "transcripts",
                    "images",
                    "templates",
                    "editions",
                    "excerpts.yaml",
                    "glossary.yaml",
                    "timeline.yaml",
                    "further-reading.md",
                    ReportChapter.PATH);

    private final Path into;
    private final boolean force;
    private final String forceName;
    private final ImportedDocument document;
    private final Diagnostics diagnostics;
    private final TargetFolder folder;
    private ImportRecord record = new ImportRecord();
    private List<String> samples = List.of();

    public FolderChange(ImportRequest request, ImportedDocument document, Diagnostics diagnostics) {
        this.into = request.into();
        this.force = request.force();
        this.forceName = request.names().force();
        this.document = document;
        this.diagnostics = diagnostics;
        this.folder = new TargetFolder(request.into());
    }

    /**
     * The files that were written; empty, with reports, where nothing was.
     *
     * @throws UncheckedIOException where the machine cannot read or write the folder, which then is
     *     as it was
     */
    public Optional<List<Path>> make() {
        if (Files.exists(into) && !Files.isDirectory(into)) {
            refuse("`" + shown() + "` is a file, not a folder", "name a folder for the book");
            return Optional.empty();
        }
        try {
            WholeChange change = new WholeChange(into);
            change.undoUnfinished();
            Optional<NavigableMap<String, String>> plan = planned();
            return plan.isPresent() ? Optional.of(write(plan.get(), change)) : Optional.empty();
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
        checkStrangers();
        List<String> paths = new ArrayList<>(document.files().keySet());
        paths.addAll(document.pictures().keySet());
        paths.addAll(List.of(ImportRecord.PATH, PACK, ReportChapter.PATH));
        for (String path : paths) {
            staysInside(path);
            folder.obstacle(path).ifPresent(obstacle -> refuse(obstacle, "move it away"));
        }
        if (errors() > before) {
            return Optional.empty();
        }
        record = ImportRecord.parse(folder.read(ImportRecord.PATH));
        StarterFiles starter = StarterFiles.read();
        samples = starter.in(folder);
        checkSource();
        for (Map.Entry<String, byte[]> file : content().entrySet()) {
            checkUnchanged(file.getKey(), file.getValue());
        }
        for (String stale : stale()) {
            checkUnchanged(stale, new byte[0]);
        }
        Optional<String> pack = settings(starter.withoutSample(folder.read(PACK).orElse("")));
        String report = folder.read(ReportChapter.PATH).orElse("");
        checkReport(report);
        if (pack.isEmpty() || errors() > before) {
            return Optional.empty();
        }
        NavigableMap<String, String> plan = new TreeMap<>(document.files());
        plan.put(PACK, pack.get());
        plan.put(ReportChapter.PATH, document.chapter().in(report));
        return Optional.of(plan);
    }

    /** A folder with files that no pack has is somebody's, and no place for a pack. */
    private void checkStrangers() throws IOException {
        if (!Files.exists(into)
                || Files.exists(into.resolve(PACK))
                || Files.exists(into.resolve(ImportRecord.PATH))) {
            return;
        }
        try (Stream<Path> content = Files.list(into)) {
            Optional<String> other =
                    content.map(path -> String.valueOf(path.getFileName()))
                            .filter(name -> !name.startsWith(".") && !PARTS.contains(name))
                            .sorted()
                            .findFirst();
            other.ifPresent(
                    name ->
                            diagnostics.report(
                                    Code.FOLDER_NOT_EMPTY,
                                    Location.of(shown()),
                                    "this folder has no pack.yaml and holds other files, such as `"
                                            + name
                                            + "`",
                                    "name a new folder, or one that holds a pack"));
        }
    }

    /** What is written for the document itself. */
    private SortedMap<String, byte[]> content() {
        SortedMap<String, byte[]> content = new TreeMap<>(document.pictures());
        document.files().forEach((path, text) -> content.put(path, bytes(text)));
        return content;
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
                    "import into another folder, or replace it with " + forceName);
        }
    }

    private void checkUnchanged(String path, byte[] content) throws IOException {
        Optional<byte[]> present = folder.bytes(path);
        if (force
                || present.isEmpty()
                || samples.contains(path)
                || Arrays.equals(present.get(), content)) {
            return;
        }
        Optional<String> recorded = record.value(FILE, document.key(), path);
        if (recorded.isEmpty()) {
            changed(path, "there is a file of this name that no import of this document wrote");
        } else if (!digest(path, present.get()).equals(recorded.get())) {
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
                "keep your changes elsewhere and import again with %s, or import into another folder"
                        .formatted(forceName));
    }

    private List<String> stale() {
        List<String> stale = new ArrayList<>(record.names(FILE, document.key()));
        stale.removeAll(content().keySet());
        return stale;
    }

    private Optional<String> settings(String present) {
        PackSettings settings = new PackSettings(record, document);
        Optional<SettingsText> merged = settings.merged(present);
        if (merged.isEmpty()) {
            diagnostics.report(
                    Code.BROKEN_YAML,
                    Location.of(shown() + "/" + PACK),
                    "nothing can be added to this file, since it is not a list of keys with values",
                    "correct it, or move it away, and import again");
        }
        return merged.map(SettingsText::text);
    }

    private List<Path> write(NavigableMap<String, String> plan, WholeChange change)
            throws IOException {
        SortedMap<String, byte[]> content = content();
        List<String> removed = stale();
        removed.forEach(path -> record.remove(FILE, document.key(), path));
        removed.addAll(samples);
        removed.removeAll(content.keySet());
        content.forEach(
                (path, bytes) -> record.put(FILE, document.key(), digest(path, bytes), path));
        ReportChapter chapter = document.chapter();
        record.put(REPORT, document.key(), digest(chapter.whole()), chapter.title());
        record.put(SOURCE, document.key(), document.source(), SOURCE);
        plan.forEach((path, text) -> content.put(path, bytes(text)));
        List<Path> written = new ArrayList<>();
        content.keySet().stream()
                .filter(path -> !path.equals(ReportChapter.PATH))
                .forEach(path -> written.add(into.resolve(path)));
        written.add(into.resolve(ReportChapter.PATH));
        content.put(ImportRecord.PATH, bytes(record.text()));
        change.make(content, removed);
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Of a picture its bytes; of a text its lines, whatever ends them. */
    private static String digest(String path, byte[] content) {
        return path.startsWith("images/")
                ? ImportRecord.digest(content)
                : digest(new String(content, StandardCharsets.UTF_8));
    }

    private static String digest(String text) {
        return ImportRecord.digest(bytes(text.replace("\r\n", "\n")));
    }
}
