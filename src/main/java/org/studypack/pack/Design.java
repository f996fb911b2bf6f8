package org.studypack.pack;

/**
 * How the pages of a pack are laid out, on each paper. A design is chosen for itself, and a paper
 * too; neither follows from the other.
 */
public enum Design {
    /**
     * A book that is read from beginning to end. A wide page has a column beside its text, for what
     * belongs to a line and for notes.
     */
    BOOK,

    /**
     * Sheets for the copier: as few as read well. There is no front matter; the first page opens
     * with what a title page says.
     */
    HANDOUT,

    /** For readers who need letters of 18 points; it has lines and pages of its own. */
    LARGE_PRINT,

    /** The same in letters of 14 points. */
    CLEAR_PRINT
}
