package org.studypack.publish.run;

import java.time.Duration;

/**
 * A part of a run that has a deadline of its own: some seconds whatever the pack, and some for each
 * megabyte of it. That is ten times what docs/benchmarks.md shows, and more.
 */
public enum Phase {
    READING("reading the book", 30, 20),
    TEXT("making the text", 30, 20),
    PAGES("setting the pages", 60, 100),
    COMPARISON("comparing what was made with the pack", 30, 20),
    EPUB("making the EPUB", 30, 20),

    /** Handing out one row of a batch, whose pack others make. */
    ROW("reading a row of the spreadsheet", 30, 20),

    /** Importing a foreign file. */
    IMPORTING("importing", 30, 20),

    /** Judging a finished file, anyone's. */
    JUDGING("judging the file", 60, 20),

    /** One picture that is drawn, or one page of a template. */
    PIECE("this", 10, 5),

    /** All pictures and templates together. */
    PIECES("drawing the pictures and running the templates", 60, 40);

    private final String work;
    private final int start;
    private final int perMegabyte;

    Phase(String work, int start, int perMegabyte) {
        this.work = work;
        this.start = start;
        this.perMegabyte = perMegabyte;
    }

    /** As it begins a sentence. */
    String work() {
        return work;
    }

    /**
     * How long it may take.
     *
     * @param bytes of the pack
     * @param patience what the time is multiplied by
     */
    Duration deadline(long bytes, double patience) {
        double seconds = start + perMegabyte * (bytes / 1e6);
        return Duration.ofNanos((long) (1e9 * patience * seconds));
    }
}
