package org.studypack.importing.folder;

import org.studypack.diagnostic.Watch;
import org.studypack.source.CutOffImport;
import org.studypack.source.InnerPath;
import org.studypack.source.NewFolder;
import org.studypack.words.Hashes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Changes several files of a folder, all of them or none. The new files are written beside the old
 * ones first, and copies of those that they replace; then a list of what is to be done; then each
 * file is renamed into its place. What fails is undone at once. A change may have several steps, so
 * that what one step made can be looked at before the next; it stands when it is finished. Where
 * the process is killed before that, the next change finds the list, and undoes what was done of
 * it; the list says what each file was to hold, so that a file that a person changed since is
 * known.
 */
final class WholeChange {
    private static final String WORK = CutOffImport.FOLDER;
    private static final String STEPS = CutOffImport.STEPS;
    private static final String OLD = "old/";
    private static final String MADE = "made\t";
    private static final String REPLACED = "replaced\t";
    private static final String FOLDER = "folder\t";
    private static final String WROTE = "wrote\t";

    private final Path folder;
    private final Path work;
    private final TargetFolder target;
    private final Watch watch;
    private final SequencedSet<String> steps = new LinkedHashSet<>();

    /**
     * @param watch is asked before anything is changed
     */
    WholeChange(Path folder, Watch watch) {
        this.watch = watch;
        this.folder = folder;
        this.work = folder.resolve(WORK);
        this.target = new TargetFolder(folder);
    }

    /**
     * Writes files and removes others, and with the last file of a folder that folder; a file that
     * holds the same already is not touched.
     *
     * @throws IOException where one cannot be written; the folder is as it was before the first
     *     step
     */
    void apply(SortedMap<String, byte[]> files, List<String> removed) throws IOException {
        watch.visibly(() -> change(files, removed));
    }

    private void change(SortedMap<String, byte[]> files, List<String> removed) throws IOException {
        try {
            folders(work);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                prepare(file.getKey(), file.getValue());
            }
            for (String path : removed) {
                keep(path);
            }
            Path list = work.resolve(STEPS + ".tmp");
            Files.writeString(list, String.join("\n", steps), StandardCharsets.UTF_8);
            FolderWork.rename(list, work.resolve(STEPS));
            for (String path : files.keySet()) {
                Path unfinished = work.resolve("new").resolve(path);
                if (Files.exists(unfinished)) {
                    FolderWork.rename(unfinished, folder.resolve(path));
                }
            }
            for (String path : removed) {
                Files.deleteIfExists(folder.resolve(path));
                FolderWork.removeEmptyAround(folder.resolve(path), folder);
            }
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
    }

    /** Lets all steps stand. What cannot be cleared away then, the next change sweeps. */
    void finish() throws IOException {
        watch.visibly(this::stand);
    }

    private void stand() throws IOException {
        try {
            Files.deleteIfExists(work.resolve(STEPS));
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
        steps.clear();
        try {
            FolderWork.clear(work);
        } catch (IOException | UncheckedIOException e) {
            // the change is made all the same
        }
    }

    /** Takes all steps back. */
    void undo() throws IOException {
        watch.visibly(this::takeBack);
    }

    private void takeBack() throws IOException {
        undo(steps);
        FolderWork.clear(work);
        for (String step : steps.reversed()) {
            removeEmpty(step);
        }
        steps.clear();
    }

    /**
     * The files that undoing what a killed process left would change, and that are neither as they
     * were before it nor as it wrote them: a person changed or made them since.
     */
    List<String> changedSince() throws IOException {
        Set<String> list = new HashSet<>(unfinished());
        SortedSet<String> changed = new TreeSet<>();
        for (String path : list.stream().filter(this::isOwn).map(WholeChange::path).toList()) {
            Optional<byte[]> present = target.bytes(path);
            boolean known = present.isPresent() && isKnown(path, present.get(), list);
            if (target.owns(path) && !known) {
                changed.add(path);
            }
        }
        return List.copyOf(changed);
    }

    private boolean isKnown(String path, byte[] present, Set<String> list) throws IOException {
        Optional<byte[]> old = target.bytes(WORK + "/" + OLD + path);
        return list.contains(wrote(path, present))
                || (old.isPresent() && Arrays.equals(old.get(), present));
    }

    private List<String> unfinished() throws IOException {
        return Files.isSymbolicLink(work)
                ? List.of()
                : target.bytes(WORK + "/" + STEPS)
                        .map(list -> new String(list, StandardCharsets.UTF_8).lines().toList())
                        .orElse(List.of());
    }

    /**
     * Undoes what a killed process left half done. The folder may be anyone's, and the list in it
     * written by anyone: a step that is not about a file of the folder's own is passed over.
     */
    void undoUnfinished() throws IOException {
        watch.visibly(this::takeBackUnfinished);
    }

    private void takeBackUnfinished() throws IOException {
        if (Files.isSymbolicLink(work)) {
            Files.delete(work);
        }
        List<String> list = unfinished();
        if (!list.isEmpty()) {
            undo(list.stream().filter(this::isOwn).toList());
        }
        FolderWork.clear(work);
    }

    private static String path(String step) {
        return step.substring(step.indexOf('\t') + 1);
    }

    /** Says what a file holds that a change writes. */
    private static String wrote(String path, byte[] content) {
        return WROTE + Hashes.sha256(content) + "\t" + path;
    }

    /** Whether a step that was read is one that a change of this folder makes. */
    private boolean isOwn(String step) {
        String path = path(step);
        boolean plausible = InnerPath.isShown(path) || path.equals(ImportRecord.PATH);
        if (!plausible || !target.holds(path)) {
            return false;
        }
        boolean free = !Files.exists(folder.resolve(path)) || target.owns(path);
        return (step.startsWith(MADE) && free)
                || (step.startsWith(REPLACED) && free && target.owns(WORK + "/" + OLD + path))
                || step.startsWith(FOLDER);
    }

    private void prepare(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        if (Files.exists(file)) {
            if (Arrays.equals(Files.readAllBytes(file), content)) {
                return;
            }
            keep(path);
        } else {
            folders(file.resolveSibling(""));
            steps.add(MADE + path);
        }
        steps.add(wrote(path, content));
        Path unfinished = work.resolve("new").resolve(path);
        NewFolder.make(unfinished.resolveSibling(""));
        Files.write(unfinished, content);
    }

    private void keep(String path) throws IOException {
        Path file = folder.resolve(path);
        if (Files.exists(file)
                && !steps.contains(MADE + path)
                && !steps.contains(REPLACED + path)) {
            Path old = work.resolve(OLD + path);
            NewFolder.make(old.resolveSibling(""));
            Files.copy(file, old, StandardCopyOption.COPY_ATTRIBUTES);
            steps.add(REPLACED + path);
        }
    }

    /** Makes the folders that a file is in, and notes each that was not there. */
    private void folders(Path wanted) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path at = wanted.toAbsolutePath();
        while (at != null && !Files.exists(at)) {
            missing.add(at);
            at = at.getParent();
        }
        NewFolder.make(wanted);
        for (Path made : missing.reversed()) {
            steps.add(FOLDER + folder.toAbsolutePath().relativize(made));
        }
    }

    private void takeBack(Exception because) {
        try {
            takeBack();
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private void undo(SequencedCollection<String> done) throws IOException {
        for (String step : done.reversed()) {
            String path = path(step);
            if (step.startsWith(MADE)) {
                Files.deleteIfExists(folder.resolve(path));
            } else if (step.startsWith(REPLACED)) {
                Path old = work.resolve(OLD + path);
                if (Files.exists(old)) {
                    NewFolder.make(folder.resolve(path).resolveSibling(""));
                    FolderWork.rename(old, folder.resolve(path));
                }
            } else {
                removeEmpty(step);
            }
        }
        Files.deleteIfExists(work.resolve(STEPS));
    }

    private void removeEmpty(String step) throws IOException {
        Path made = folder.resolve(path(step)).normalize();
        if (step.startsWith(FOLDER) && Files.isDirectory(made) && FolderWork.isEmpty(made)) {
            Files.delete(made);
        }
    }
}
