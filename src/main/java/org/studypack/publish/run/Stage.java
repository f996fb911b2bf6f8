package org.studypack.publish.run;

/** What a run is about to do, for whoever shows it; each front end has its own words. */
public enum Stage {
    /** The book is read, and in a batch the spreadsheet. */
    READING,
    /** What packs of one selection share is made, or found. */
    BODY,
    /** What is a pack's own is made. */
    PACK,
    /** Files are judged where that is asked for, and put into their folder. */
    PUBLISHING,
    /** Packs of a batch are made. */
    ROWS,
    /** All is done. */
    DONE
}
