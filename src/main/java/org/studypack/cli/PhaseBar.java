package org.studypack.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

import org.studypack.publish.run.Progress;
import org.studypack.publish.run.Stage;

import java.io.PrintStream;

/**
 * Shows phases as one line that changes. Work of less than a second shows nothing, and nothing is
 * left on the screen when the work is over.
 */
interface PhaseBar extends Progress, AutoCloseable {

    @Override
    void close();

    /** For streams that nobody watches. */
    static PhaseBar silent() {
        return new PhaseBar() {
            @Override
            public void begin(Stage stage, int done, int total) {}

            @Override
            public void close() {}
        };
    }

    /**
     * A bar on a stream that is a terminal.
     *
     * @param counting whether to show a rate and the time that is left
     */
    static PhaseBar on(PrintStream terminal, boolean counting) {
        ProgressBarBuilder builder =
                new ProgressBarBuilder()
                        .setTaskName("studypack")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(100)
                        .setConsumer(new PatientLine(terminal));
        ProgressBar bar = (counting ? builder.showSpeed() : builder.hideEta()).build();
        return new PhaseBar() {
            @Override
            public void begin(Stage stage, int done, int total) {
                bar.maxHint(Math.max(1, total));
                bar.stepTo(done);
                bar.setExtraMessage(words(stage));
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case READING -> "Reading";
            case BODY -> "Making the body";
            case PACK -> "Making the pack";
            case PUBLISHING -> "Publishing";
            case ROWS -> "Making packs";
            case DONE -> "Done";
        };
    }

    /** The last line of a terminal, written only after a second. */
    final class PatientLine implements ProgressBarConsumer {
        private static final long PATIENCE_NANOS = 1_000_000_000L;
        private static final int COLUMNS = 78;
        private static final String START_OF_EMPTY_LINE = "\r\u001B[K";

        private final PrintStream terminal;
        private final long start = System.nanoTime();
        private boolean shown;

        PatientLine(PrintStream terminal) {
            this.terminal = terminal;
        }

        @Override
        public int getMaxRenderedLength() {
            return COLUMNS;
        }

        @Override
        public synchronized void accept(String line) {
            if (System.nanoTime() - start >= PATIENCE_NANOS) {
                terminal.print(START_OF_EMPTY_LINE + line.strip());
                terminal.flush();
                shown = true;
            }
        }

        @Override
        public synchronized void close() {
            if (shown) {
                terminal.print(START_OF_EMPTY_LINE);
                terminal.flush();
            }
        }
    }
}
