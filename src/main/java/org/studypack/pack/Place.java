package org.studypack.pack;

/**
 * A place in a transcript, between two characters.
 *
 * @param cue the cue's place in the transcript, from 0
 * @param offset in UTF-16 units into the cue's text, from 0 to its length
 */
public record Place(int cue, int offset) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        return cue != other.cue
                ? Integer.compare(cue, other.cue)
                : Integer.compare(offset, other.offset);
    }
}
