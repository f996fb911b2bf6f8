package org.studypack.publish;

/** A format to publish in. */
public enum Format {
    EPUB,
    PDF
}
