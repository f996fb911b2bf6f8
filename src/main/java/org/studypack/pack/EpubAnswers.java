package org.studypack.pack;

/** How an EPUB shows room to write in, which nobody can write in there. */
public enum EpubAnswers {
    /** As one quiet frame, however high it is in print. */
    BOX,

    /** As in print, with its lines. */
    LINES
}
