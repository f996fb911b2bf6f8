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
    BOOK
}
