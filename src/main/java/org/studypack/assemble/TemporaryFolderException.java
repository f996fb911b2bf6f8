package org.studypack.assemble;

import java.io.IOException;

/** Java's folder for temporary files cannot be used. */
public final class TemporaryFolderException extends IOException {
    private static final long serialVersionUID = 1;

    public TemporaryFolderException(IOException cause) {
        super(System.getProperty("java.io.tmpdir"), cause);
    }
}
