package org.studypack.pack;

/**
 * Room to write an answer by hand. Whoever shows one switches over its kinds, so that a kind that
 * comes later is missed nowhere.
 */
public sealed interface AnswerSpace {

    /** Room of a height that a person may choose. */
    sealed interface Sized extends AnswerSpace {
        AnswerSize size();

        /** The same of another height. */
        Sized withSize(AnswerSize other);
    }

    /** Lines to write on. */
    record Ruled(AnswerSize size) implements Sized {
        @Override
        public Ruled withSize(AnswerSize other) {
            return new Ruled(other);
        }
    }

    /** Dotted lines to write on. */
    record Dotted(AnswerSize size) implements Sized {
        @Override
        public Dotted withSize(AnswerSize other) {
            return new Dotted(other);
        }
    }

    /** Squares of 5 mm, to calculate or to draw in. */
    record Grid(AnswerSize size) implements Sized {
        @Override
        public Grid withSize(AnswerSize other) {
            return new Grid(other);
        }
    }

    /** A frame to write or draw in. */
    record Box(AnswerSize size) implements Sized {
        @Override
        public Box withSize(AnswerSize other) {
            return new Box(other);
        }
    }
}
