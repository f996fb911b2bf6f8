package org.studypack.importing.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;
import org.studypack.importing.request.ImportRequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a killed import did of its change of a folder. The next one takes it back before it looks at
 * anything there: ids and names that it would find taken may be those of the killed one.
 */
public final class UnfinishedChange {
    private UnfinishedChange() {}

    /** Takes back what was done of it, if there is one that nobody worked on since. */
    public static void takeBack(Path folder) throws IOException {
        WholeChange change = new WholeChange(folder, Watch.NONE);
        if (change.changedSince().isEmpty()) {
            change.undoUnfinished();
        }
    }

    /**
     * The same for an import that goes on then; answers whether it can, and reports why not. What a
     * person changed since the kill goes only where that is asked for.
     *
     * @param watch is asked before anything is changed
     */
    public static boolean isTakenBack(ImportRequest request, Watch watch, Diagnostics diagnostics) {
        Path folder = request.into();
        try {
            WholeChange change = new WholeChange(folder, watch);
            List<String> changed = request.force() ? List.of() : change.changedSince();
            changed.forEach(path -> reportChanged(folder.resolve(path), diagnostics));
            if (changed.isEmpty()) {
                change.undoUnfinished();
            }
            return changed.isEmpty();
        } catch (FileAlreadyExistsException e) {
            diagnostics.report(
                    Code.CANNOT_WRITE,
                    Location.of(shown(folder)),
                    "`" + e.getFile() + "` is a file, not a folder",
                    "move it away");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reportChanged(Path file, Diagnostics diagnostics) {
        diagnostics.report(
                Code.CHANGED_SINCE_IMPORT,
                Location.of(shown(file)),
                "the file was changed since an import was cut off, which is to be taken back first",
                "keep your changes elsewhere and delete the file, or import into another folder");
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
