package org.studypack.print.imposed;

/**
 * A sheet of paper with pages on it.
 *
 * @param front what is printed first; a sheet that is printed on one side alone has a back without
 *     pages
 * @param back what is seen when the sheet is turned over like the page of a book, so that its left
 *     is behind the front's right
 * @param outside how many sheets are folded around this one
 */
public record PaperSheet(Side front, Side back, int outside) {
    /** A sheet that lies in a stack. */
    static PaperSheet flat(Side front, Side back) {
        return new PaperSheet(front, back, 0);
    }
}
