package org.studypack.importing.folder;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings one imported document into a folder: all of its files, or none. What a person changed
 * since the last import is not replaced unless that is asked for, and a folder that could be built
 * can be built afterwards. For one caller at a time, who took back an {@link UnfinishedChange}.
 */
public final class FolderChange {
    static final String PACK = "pack.yaml";

    private final Path into;
    private final ImportRequest request;
    private final ImportedDocument document;
    private final Diagnostics diagnostics;
    private final TargetFolder folder;
    private final Watch watch;

    /**
     * @param watch is notified of each file of the folder that is read as a pack, and asked before
     *     anything is written
     */
    public FolderChange(
            ImportRequest request,
            ImportedDocument document,
            Diagnostics diagnostics,
            Watch watch) {
        this.watch = watch;
        this.into = request.into();
        this.request = request;
        this.document = document;
        this.diagnostics = diagnostics;
        this.folder = new TargetFolder(into);
    }

    /**
     * What was changed.
     *
     * @param written the files that now stand there for the document, the report last
     * @param removed samples that gave way
     */
    public record Changed(List<Path> written, List<Path> removed) {
        public Changed {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
        }
    }

    /**
     * What is to be done.
     *
     * @param content the document's own files
     * @param stale files of a former version of the document
     * @param pack the text of pack.yaml
     * @param report the import report as it is
     * @param samples of {@code studypack new} that may give way
     */
    private record Plan(
            ImportRecord record,
            SortedMap<String, byte[]> content,
            List<String> stale,
            String pack,
            String report,
            List<String> samples) {}

    /**
     * Changes the folder.
     *
     * @return empty, with reports, where nothing was changed
     * @throws UncheckedIOException where the machine cannot read or write the folder, which then is
     *     as it was
     */
    public Optional<Changed> make() {
        return diagnostics.within(own -> make(new FolderChecks(request, document, own)));
    }

    private Optional<Changed> make(FolderChecks checks) {
        Optional<Path> taken = fileInTheWay();
        if (taken.isPresent()) {
            checks.refuse(
                    "`" + taken.get() + "` is a file, not a folder", "name a folder for the book");
            return Optional.empty();
        }
        try {
            Optional<Plan> plan = diagnostics.within(own -> planned(own));
            return plan.isPresent() ? written(plan.get(), checks) : Optional.empty();
        } catch (CharacterCodingException e) {
            checks.refuse("a file in the folder `" + into + "` is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            checks.refuse("`" + e.getFile() + "` is a file, not a folder", "move it away");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no folder, of those that the book's is in and of it itself. */
    private Optional<Path> fileInTheWay() {
        for (Path at = into; at != null && !Files.isDirectory(at); at = at.getParent()) {
            if (Files.exists(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Optional<Plan> planned(Diagnostics own) throws IOException {
        FolderChecks checks = new FolderChecks(request, document, own);
        SortedMap<String, byte[]> content = new TreeMap<>(document.pictures());
        document.files().forEach((path, text) -> content.put(path, bytes(text)));
        checks.checkStrangers();
        checkPlaces(content.keySet(), checks);
        if (own.hasErrors()) {
            return Optional.empty();
        }
        ImportRecord record = ImportRecord.parse(folder.read(ImportRecord.PATH));
        StarterFiles starter = StarterFiles.read();
        List<String> samples = starter.in(folder);
        checks.checkSource(record);
        List<String> stale = stale(record);
        SortedMap<String, byte[]> wanted = new TreeMap<>(content);
        stale.forEach(path -> wanted.put(path, new byte[0]));
        wanted.keySet().removeAll(samples);
        checkUnchanged(wanted, record, checks);
        String report = folder.read(ReportChapter.PATH).orElse("");
        checks.checkReport(report, record);
        boolean givesWay = document.isGuide() || starter.isWholeIn(folder);
        samples.removeAll(content.keySet());
        Optional<SettingsText> pack =
                new PackSettings(record, document)
                        .merged(starter.withoutSample(folder.read(PACK).orElse("")));
        if (pack.isEmpty()) {
            checks.reportBrokenSettings();
            return Optional.empty();
        }
        return Optional.of(
                new Plan(
                        record,
                        content,
                        stale,
                        pack.get().text(),
                        report,
                        givesWay ? samples : List.of()));
    }

    /** That each file may be written where it is to stand. */
    private void checkPlaces(Set<String> content, FolderChecks checks) throws IOException {
        List<String> paths = new ArrayList<>(content);
        Collections.addAll(paths, ImportRecord.PATH, PACK, ReportChapter.PATH);
        for (String path : paths) {
            checks.checkPlace(path, folder);
        }
    }

    /**
     * That no person has changed what is to be replaced.
     *
     * @param wanted what is to stand in each place; nothing where a file is to go
     */
    private void checkUnchanged(
            SortedMap<String, byte[]> wanted, ImportRecord record, FolderChecks checks)
            throws IOException {
        for (Map.Entry<String, byte[]> file : wanted.entrySet()) {
            Optional<byte[]> present = folder.bytes(file.getKey());
            if (present.isPresent()) {
                checks.checkUnchanged(file.getKey(), present.get(), file.getValue(), record);
            }
        }
    }

    /** What former versions left in the folder; what stands behind a link is none of theirs. */
    private List<String> stale(ImportRecord record) throws IOException {
        List<String> stale = new ArrayList<>();
        for (String path : record.files(document.key())) {
            boolean wanted =
                    document.files().containsKey(path) || document.pictures().containsKey(path);
            if (!wanted && folder.holds(path) && folder.obstacle(path).isEmpty()) {
                stale.add(path);
            }
        }
        return stale;
    }

    /** Makes the change step by step, and takes it back where the pack would be broken by it. */
    private Optional<Changed> written(Plan plan, FolderChecks checks) throws IOException {
        WholeChange change = new WholeChange(into, watch);
        boolean pack = Files.exists(into.resolve(PACK));
        boolean sound = pack && BuildErrors.of(into, watch).isEmpty();
        boolean whole = false;
        try {
            SortedMap<String, byte[]> files = new TreeMap<>(plan.content());
            files.put(PACK, bytes(plan.pack()));
            change.apply(files, plan.stale());
            List<String> removed = new ArrayList<>();
            List<Diagnostic> errors = pack ? BuildErrors.of(into, watch) : List.of();
            for (String sample : plan.samples()) {
                byte[] content = folder.bytes(sample).orElseThrow();
                change.apply(new TreeMap<>(), List.of(sample));
                List<Diagnostic> without = BuildErrors.of(into, watch);
                if (without.isEmpty() || isBetter(without, errors)) {
                    removed.add(sample);
                    errors = without;
                } else {
                    change.apply(new TreeMap<>(Map.of(sample, content)), List.of());
                }
            }
            if (!errors.isEmpty()) {
                checks.reportErrors(errors, sound);
            }
            whole = errors.isEmpty() || !sound;
            if (whole) {
                change.apply(remembered(plan, removed), List.of());
                change.finish();
            }
            return whole ? Optional.of(changed(files, removed)) : Optional.empty();
        } finally {
            if (!whole) {
                change.undo();
            }
        }
    }

    /** Whether there are fewer errors than before, and none that was not there before. */
    private static boolean isBetter(List<Diagnostic> errors, List<Diagnostic> before) {
        Set<Diagnostic> known = new HashSet<>(before);
        return errors.size() < before.size() && known.containsAll(errors);
    }

    /** The report and the record of the import. */
    private SortedMap<String, byte[]> remembered(Plan plan, List<String> removed) {
        ImportRecord record = plan.record();
        String key = document.key();
        plan.stale().forEach(path -> record.removeFile(key, path));
        plan.content().forEach((path, bytes) -> record.putFile(key, path, bytes));
        removed.forEach(path -> record.putSample(key, path));
        ReportChapter chapter = document.chapter().withSamples(record.samples(key));
        record.putReport(key, chapter);
        record.putSource(key, document.source());
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(ReportChapter.PATH, bytes(chapter.in(plan.report())));
        files.put(ImportRecord.PATH, bytes(record.text()));
        return files;
    }

    private Changed changed(SortedMap<String, byte[]> files, List<String> removed) {
        List<Path> written = new ArrayList<>();
        files.keySet().forEach(path -> written.add(into.resolve(path)));
        written.add(into.resolve(ReportChapter.PATH));
        return new Changed(written, removed.stream().map(into::resolve).toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
