package org.studypack.pack;

import java.util.OptionalInt;

/**
 * Room to write an answer by hand.
 *
 * @param lines whole lines, 0 to {@value #MOST_LINES}; empty where the pack's or the recipe's
 *     default holds
 */
public record AnswerSpace(Kind kind, OptionalInt lines) {

    /** The most lines that a question may ask for: more than fit on any page. */
    public static final int MOST_LINES = 60;

    /** What is printed to write on. */
    public enum Kind {
        RULED,
        DOTTED,
        BOX
    }

    public AnswerSpace {
        if (lines.isPresent() && (lines.getAsInt() < 0 || lines.getAsInt() > MOST_LINES)) {
            throw new IllegalArgumentException("lines: " + lines.getAsInt());
        }
    }
}
