package org.studypack.pack;

/** The cover of print, where it is no picture of the pack's own. */
public enum Cover {
    /** Black type on white, with branch, date and place at the foot. */
    PLAIN,

    /** A title block at the head, and below it what the organizer writes. */
    MASTHEAD,

    /** White type on a band of colour, which runs over the edges that are cut off. */
    BAND
}
