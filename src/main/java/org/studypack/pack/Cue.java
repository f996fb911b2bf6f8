package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/**
 * The smallest timed piece of a transcript.
 *
 * @param start when it begins, where the transcript says so
 * @param end when it ends, not before {@code start}
 * @param speaker who speaks; empty where nobody was named yet, and for a sound
 * @param named whether the speaker's name stands here, in a transcript where each paragraph may
 *     have one; otherwise somebody else may have been meant
 * @param opensParagraph whether a paragraph of speech begins here; otherwise it goes on after a
 *     space
 * @param text what is heard, never blank, with single spaces
 * @param subheads those that stand above it; it opens a paragraph then
 */
public record Cue(
        Optional<Timestamp> start,
        Optional<Timestamp> end,
        Optional<Speaker> speaker,
        boolean named,
        Kind kind,
        boolean opensParagraph,
        String text,
        List<Subhead> subheads,
        Location location) {

    /** What is heard. */
    public enum Kind {
        SPEECH,
        /** Music, applause and the like, written in brackets. */
        SOUND
    }

    public Cue {
        subheads = List.copyOf(subheads);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a cue without words at " + location);
        }
        if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0) {
            throw new IllegalArgumentException("a cue that ends before it begins at " + location);
        }
    }
}
