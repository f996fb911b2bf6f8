package org.studypack.importing.foreign.page;

import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.html.HiddenWords;
import org.studypack.importing.foreign.note.PageNotes;

import java.util.Optional;
import java.util.function.Function;

/**
 * What those who read a page know of it, whichever of its elements they read.
 *
 * @param origins where the next block stands, given the heading above it
 * @param notes its notes, and where they are called
 * @param language that of the words that are read
 * @param unshown keeps what a browser does not show
 * @param steps those of the work on it
 */
record PageContext(
        Function<String, Origin> origins,
        PageNotes notes,
        WordsLanguage language,
        HiddenWords unshown,
        Steps steps) {

    /** That of HTML within another text, which says where all of it stands. */
    static PageContext within(Origin origin) {
        return new PageContext(
                heading -> origin,
                PageNotes.NONE,
                new WordsLanguage(Optional.empty()),
                new HiddenWords(),
                Steps.UNWATCHED);
    }

    /** The same for what is read apart, such as a quotation. */
    PageContext apart() {
        return new PageContext(origins, notes, language.copy(), unshown, steps);
    }

    /** The same for the text of a note. */
    PageContext inNote(String label) {
        return new PageContext(origins, notes.inNote(label), language.ofPage(), unshown, steps);
    }
}
