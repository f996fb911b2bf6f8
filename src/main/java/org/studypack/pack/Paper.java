package org.studypack.pack;

/** The paper a PDF is set for. */
public enum Paper {
    A4,
    LETTER,
    A5
}
