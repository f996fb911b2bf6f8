package org.studypack.pack;

import org.studypack.diagnostic.Location;

/**
 * A reading that is printed instead of what a transcript has. The transcript itself is not touched.
 *
 * @param start where the words stand that are read otherwise
 * @param end after the last of them, in the same cue
 * @param reading what is printed; blank to leave the words out
 * @param reason why, in the editor's words; never blank
 */
public record Correction(Place start, Place end, String reading, String reason, Location location) {

    public Correction {
        if (start.cue() != end.cue() || end.compareTo(start) <= 0) {
            throw new IllegalArgumentException("a correction of nothing at " + location);
        }
    }
}
