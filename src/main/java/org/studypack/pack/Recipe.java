package org.studypack.pack;

import org.studypack.diagnostic.Location;

/**
 * What an organizer asks for: a selection from a pack, made for a branch. Resolved against the
 * pack: every id is one of its own.
 *
 * @param name what the names of the published files end with; empty for the pack itself
 * @param place where it is written; a file that may not be there for {@link #NONE}
 */
public record Recipe(String name, Selection selection, Branch branch, Location place) {

    /** The pack itself, for nobody in particular. */
    public static final Recipe NONE =
            new Recipe("", Selection.EVERYTHING, Branch.NONE, Location.of("pack.yaml"));

    /** The same, its pages made as somebody chooses afterwards; that comes before its own. */
    public Recipe laidOut(Layout chosen) {
        return new Recipe(name, selection.laidOut(chosen), branch, place);
    }
}
