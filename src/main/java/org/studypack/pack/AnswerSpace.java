package org.studypack.pack;

import java.util.OptionalInt;

/**
 * Room to write an answer by hand. Whoever shows one switches over its kinds, so that a kind that
 * comes later is missed nowhere.
 */
public sealed interface AnswerSpace {

    /** The most lines that a question may ask for: more than fit on any page. */
    int MOST_LINES = 60;

    /**
     * Lines to write on.
     *
     * @param lines 0 to {@value AnswerSpace#MOST_LINES}; empty where the pack's or the recipe's
     *     default holds
     */
    record Ruled(OptionalInt lines) implements AnswerSpace {
        public Ruled {
            check(lines);
        }
    }

    /**
     * Dotted lines to write on.
     *
     * @param lines as those of {@link Ruled}
     */
    record Dotted(OptionalInt lines) implements AnswerSpace {
        public Dotted {
            check(lines);
        }
    }

    /**
     * A frame to write or draw in.
     *
     * @param lines how many lines high it is, as those of {@link Ruled}
     */
    record Box(OptionalInt lines) implements AnswerSpace {
        public Box {
            check(lines);
        }
    }

    private static void check(OptionalInt lines) {
        if (lines.isPresent() && (lines.getAsInt() < 0 || lines.getAsInt() > MOST_LINES)) {
            throw new IllegalArgumentException("lines: " + lines.getAsInt());
        }
    }
}
