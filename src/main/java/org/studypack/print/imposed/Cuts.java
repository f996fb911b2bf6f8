package org.studypack.print.imposed;

/** What shows on a sheet where it is to be cut. */
public enum Cuts {
    /** Nothing: it is folded. */
    NONE,
    /** A short line at both ends of a cut, which leaves the pages clean. */
    ENDS,
    /** A dashed line all along, which leads scissors. */
    DASHED,
    /** The same between rows alone; between columns a short line says where it is folded. */
    DASHED_ROWS,
    /** Short lines outside the corners of a page, for whoever trims it to its size. */
    CORNERS
}
