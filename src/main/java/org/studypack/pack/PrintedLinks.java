package org.studypack.pack;

/** What print shows of a link that leads out of the book. */
public enum PrintedLinks {
    /** Its address as a footnote. */
    NOTED,
    /** Nothing but its words. */
    PLAIN
}
