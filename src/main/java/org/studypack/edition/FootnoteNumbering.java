package org.studypack.edition;

import org.studypack.pack.Inline;
import org.studypack.pack.Rewriting;

import java.util.List;

/**
 * Numbers the footnotes of one content document from 1, in the order in which a reader comes to
 * their calls. Prose must be given in that order; what is not shown must not be given.
 */
final class FootnoteNumbering extends Rewriting {
    private int last;

    @Override
    protected List<Inline> rewritten(Inline leaf) {
        return List.of(
                leaf instanceof Inline.Footnote note
                        ? new Inline.Footnote(note.id(), ++last, note.content(), note.location())
                        : leaf);
    }
}
