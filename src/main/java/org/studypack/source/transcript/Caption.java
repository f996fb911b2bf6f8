package org.studypack.source.transcript;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Subhead;
import org.studypack.pack.Timestamp;

import java.util.List;
import java.util.Optional;

/**
 * A cue of a file of captions, as it stands there.
 *
 * @param start empty where the file has no time that can be read
 * @param end perhaps before {@code start}: that is for the reader's caller to judge
 * @param times the line of its times
 * @param paragraph whether the author asks for a new paragraph before it
 * @param subheads what the author writes above it
 * @param words what is heard, line by line; empty for a cue without words
 */
public record Caption(
        Optional<Timestamp> start,
        Optional<Timestamp> end,
        Location times,
        boolean paragraph,
        List<Subhead> subheads,
        List<Words> words) {

    public Caption {
        subheads = List.copyOf(subheads);
        words = List.copyOf(words);
    }

    /** The same cue with other words. */
    public Caption with(List<Words> others) {
        return new Caption(start, end, times, paragraph, subheads, others);
    }

    /** The same cue with what stands above it. */
    Caption below(boolean opensParagraph, List<Subhead> heads) {
        return new Caption(start, end, times, opensParagraph, heads, words);
    }

    /**
     * Words of one voice on one line.
     *
     * @param voice who speaks, where a tag in the cue says so
     * @param opens whether a tag names the voice right before these words
     * @param text never blank, with single spaces, references read as the letters they stand for
     */
    public record Words(Optional<String> voice, boolean opens, String text, Location location) {
        /** Other words in their place. */
        public Words with(String other) {
            return new Words(voice, opens, other, location);
        }
    }
}
