package org.studypack.print.page;

/**
 * How long the pages of one matter are made better: not where many pages were laid out again and
 * again, and none of them was saved.
 */
final class Patience {
    /** So many pages of the engine take seconds to lay out. */
    static final int LONG = 300;

    /** How many layouts of so many pages may bring none less. */
    static final int LAYOUTS = 4;

    private int fewest = Integer.MAX_VALUE;
    private int left = LAYOUTS;

    /**
     * Whether everything may still be made better. Asked once after each layout.
     *
     * @param pages of the layout
     */
    boolean lasts(int pages) {
        left = pages < fewest ? LAYOUTS : left - 1;
        fewest = Math.min(fewest, pages);
        return pages < LONG || left > 0;
    }
}
