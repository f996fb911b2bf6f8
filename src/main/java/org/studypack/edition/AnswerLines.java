package org.studypack.edition;

import org.studypack.pack.AnswerSpace;

import java.util.OptionalInt;

/**
 * How many lines there are to answer on.
 *
 * @param usual of a question that does not say
 * @param asked of every question that has an answer space, where somebody asked for it
 */
record AnswerLines(int usual, OptionalInt asked) {

    int of(AnswerSpace space) {
        int own = space.lines().orElse(usual);
        return own == 0 ? 0 : asked.orElse(own);
    }
}
