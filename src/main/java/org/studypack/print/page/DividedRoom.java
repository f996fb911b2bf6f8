package org.studypack.print.page;

import org.studypack.print.page.SheetPlan.Room;

import java.util.Optional;

/**
 * A question whose lines begin on one page and go on overleaf.
 *
 * @param begun what the first page has of it: its words, and the lines below them
 * @param overleaf the rest of its lines, and what stands below them
 */
record DividedRoom(Room begun, Room overleaf) {
    /** Fewer lines than these below a question are no beginning of an answer. */
    private static final int LEAST = 2;

    /**
     * A question whose first lines fill the rest of a page.
     *
     * @param below what stands below its lines
     * @param room what is left of the page
     * @return empty where there is too little room, or nothing that could be divided
     */
    static Optional<DividedRoom> of(Room question, int below, int room) {
        if (question.lines() == 0 || question.pitch() == 0) {
            return Optional.empty();
        }
        int words = question.fixed() - below;
        int lines = Math.min(question.lines() - 1, (room - words) / question.pitch());
        if (lines < LEAST) {
            return Optional.empty();
        }
        Room begun = new Room(0, words, lines, question.pitch(), question.elastic());
        Room rest =
                new Room(0, below, question.lines() - lines, question.pitch(), question.elastic());
        return Optional.of(new DividedRoom(begun.spread(room), rest));
    }
}
