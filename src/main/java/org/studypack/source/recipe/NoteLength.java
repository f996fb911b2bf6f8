package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.words.Setting;

/**
 * How long an organizer's note may be. It is set again for each pack, and stands before the text.
 */
final class NoteLength {
    /** The most characters, in code points, with all marks. */
    private static final int LONGEST = 50_000;

    private NoteLength() {}

    /** Whether a note may be read; reports one that is too long. */
    static boolean suits(Setting note, Diagnostics diagnostics) {
        int length = note.value().codePointCount(0, note.value().length());
        if (length > LONGEST) {
            diagnostics.report(
                    Code.WRONG_VALUE,
                    note.location(),
                    "the note has %d characters, more than %d".formatted(length, LONGEST),
                    "longer texts belong in the guide");
        }
        return length <= LONGEST;
    }
}
