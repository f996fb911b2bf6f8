package org.studypack.importing.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/**
 * What a killed import did of its change of a folder. The next one takes it back before it looks at
 * anything there: ids and names that it would find taken may be those of the killed one.
 */
public final class UnfinishedChange {
    private UnfinishedChange() {}

    /** Takes back what was done of it, if there is one. */
    public static void takeBack(Path folder) throws IOException {
        new WholeChange(folder, Watch.NONE).undoUnfinished();
    }

    /**
     * The same for an import that goes on then; answers whether it can, and reports why not.
     *
     * @param watch is asked before anything is changed
     */
    public static boolean isTakenBack(Path folder, Watch watch, Diagnostics diagnostics) {
        try {
            new WholeChange(folder, watch).undoUnfinished();
            return true;
        } catch (FileAlreadyExistsException e) {
            diagnostics.report(
                    Code.CANNOT_WRITE,
                    Location.of(folder.toString().replace('\\', '/')),
                    "`" + e.getFile() + "` is a file, not a folder",
                    "move it away");
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
