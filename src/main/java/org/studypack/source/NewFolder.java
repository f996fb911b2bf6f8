package org.studypack.source;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for what is written, made where it is missing. */
public final class NewFolder {
    private NewFolder() {}

    /** The place where a folder is wanted cannot have one; its cause is what the system reports. */
    public static final class NotMade extends IOException {
        private static final long serialVersionUID = 1;

        private final String folder;

        private NotMade(Path folder, IOException cause) {
            super(cause);
            this.folder = folder.toString();
        }

        /** The folder as its user named it. */
        public String folder() {
            return folder;
        }
    }

    /**
     * Makes a folder, and those that it is in; one that is there already is left as it is.
     *
     * @throws FileAlreadyExistsException where a file has its place, or that of one it is in
     * @throws NotMade where there can be none for another reason
     */
    public static void make(Path folder) throws FileAlreadyExistsException, NotMade {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            refuseFile(folder);
            throw new NotMade(firstMissing(folder), e);
        }
    }

    /** Of the folders on the way, the first that is not there. */
    private static Path firstMissing(Path folder) {
        Path missing = folder;
        for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
            missing = at;
        }
        return missing;
    }

    /** Systems do not agree on what they say of a file that has a folder's place. */
    private static void refuseFile(Path folder) throws FileAlreadyExistsException {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                if (!Files.isDirectory(at)) {
                    throw new FileAlreadyExistsException(at.toString());
                }
                return;
            }
        }
    }
}
