package org.studypack.pack;

/** How much ink a page may use. */
public enum Ink {
    /** Tints and solid areas where they help to read. */
    FULL,

    /** No solid areas and no tints; rules are pure black, and a cover is an outline. */
    SAVER
}
