package org.studypack.book;

/**
 * The two matters of a print edition: front matter with folios i, ii, iii, and the body, which
 * starts at 1.
 */
public enum Matter {
    FRONT,
    BODY
}
