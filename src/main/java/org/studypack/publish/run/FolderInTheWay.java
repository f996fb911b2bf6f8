package org.studypack.publish.run;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A folder has the place of a file that is to be written. */
public final class FolderInTheWay extends FileSystemException {
    private static final long serialVersionUID = 1;

    public FolderInTheWay(Path folder) {
        super(folder.toString());
    }
}
