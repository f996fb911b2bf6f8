package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.OptionalInt;

/**
 * A question for discussion. It has no number: numbers are given once, after selection, in the
 * edition.
 *
 * @param id the permanent label, unique in the pack
 * @param text the question; never empty
 * @param minutes how long a group may talk about it, where the author says so
 * @param notes for the leader: points to draw out; not for participants
 */
public record Question(
        String id,
        List<Block> text,
        AnswerSpace space,
        OptionalInt minutes,
        List<Block> notes,
        Location location) {

    public Question {
        text = List.copyOf(text);
        notes = List.copyOf(notes);
    }
}
