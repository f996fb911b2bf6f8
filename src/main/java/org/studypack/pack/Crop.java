package org.studypack.pack;

/** What the file for an outside printer shows around its pages. */
public enum Crop {
    /** Lines at the corners, where the paper is cut. */
    MARKS,

    /** Nothing: the printer's own program draws them where the file says that pages end. */
    NONE
}
