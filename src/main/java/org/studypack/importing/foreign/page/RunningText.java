package org.studypack.importing.foreign.page;

import org.studypack.importing.foreign.block.InlineBuilder;

/** The running text of a page while it is read: a paragraph, or a piece within one. */
final class RunningText {
    private InlineBuilder open = new InlineBuilder();
    private boolean line;

    /** Takes what is read next. */
    InlineBuilder open() {
        return open;
    }

    /** Whether all that is read belongs to one line, so that blocks are running text too. */
    boolean isLine() {
        return line;
    }

    /** Ends what is open. */
    InlineBuilder end() {
        InlineBuilder ended = open;
        open = new InlineBuilder();
        return ended;
    }

    /** What a reading adds, apart from what is open. */
    InlineBuilder apart(Runnable reading) {
        InlineBuilder outer = end();
        reading.run();
        InlineBuilder inner = open;
        open = outer;
        return inner;
    }

    /** The same as one line. */
    InlineBuilder line(Runnable reading) {
        boolean outer = line;
        line = true;
        InlineBuilder inner = apart(reading);
        line = outer;
        return inner;
    }
}
