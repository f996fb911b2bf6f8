package org.studypack.pack;

/** On which sides a discussion card says something. */
public enum CardSides {
    /** The back is the paper's: office copiers never print a back exactly behind its front. */
    ONE_SIDED,

    /** The back is printed beside the front, and folded behind it. */
    FOLD_OVER
}
