package org.studypack.pack;

/** How high the room to answer is. */
public sealed interface AnswerSize {

    /** The most lines that a question may ask for: more than fit on any page. */
    int MOST_LINES = 60;

    /** The least height that takes a word, in millimetres. */
    int LEAST_HEIGHT = 5;

    /**
     * The most, in millimetres: as high as a page of A4 without a question above it. What a page
     * has no room for goes on overleaf.
     */
    int MOST_HEIGHT = 250;

    /** The pack's or the recipe's default. */
    record Usual() implements AnswerSize {}

    /**
     * As high as lines to write on, whose distance is the design's.
     *
     * @param count 0 to {@value AnswerSize#MOST_LINES}; 0 for no room
     */
    record Lines(int count) implements AnswerSize {
        public Lines {
            check(count, 0, MOST_LINES);
        }
    }

    /**
     * A height whatever the design.
     *
     * @param millimetres {@value AnswerSize#LEAST_HEIGHT} to {@value AnswerSize#MOST_HEIGHT}
     */
    record Height(int millimetres) implements AnswerSize {
        public Height {
            check(millimetres, LEAST_HEIGHT, MOST_HEIGHT);
        }
    }

    private static void check(int size, int least, int most) {
        if (size < least || size > most) {
            throw new IllegalArgumentException("size: " + size);
        }
    }
}
