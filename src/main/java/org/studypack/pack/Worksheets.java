package org.studypack.pack;

/** Where worksheets begin. */
public enum Worksheets {
    /** Each on a sheet of its own, so that it can be copied alone from a print on both sides. */
    ALONE,

    /** Each on the next page, without a blank one. */
    RUN_ON
}
