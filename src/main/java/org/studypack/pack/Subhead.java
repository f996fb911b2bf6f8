package org.studypack.pack;

import org.studypack.diagnostic.Location;

/**
 * A heading within a transcript. Nobody spoke it: it stands above a cue and is none, so that
 * excerpts and corrections are found in what was said alone.
 *
 * @param title plain text, never blank
 */
public record Subhead(String title, Location location) {
    public Subhead {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a subhead without words at " + location);
        }
    }
}
