package org.studypack.publish;

import java.util.Locale;

/** A format to publish in. */
public enum Format {
    EPUB,
    PDF;

    /** The name of a pack's file. */
    String fileName(String pack) {
        return pack + "." + ending();
    }

    /** The ending of a file's name, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
