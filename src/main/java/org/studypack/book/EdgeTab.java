package org.studypack.book;

/** A mark at the outer edge of each page of print, by which a pile of paper shows what it is. */
public enum EdgeTab {
    NONE,

    /** With less ink. */
    OUTLINED,
    SOLID
}
