package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/**
 * What was said, untouched, and what is known of it.
 *
 * @param id the file's name without its ending
 * @param title as printed; the id where nobody gave one
 * @param event where it was said, in words; empty where unknown
 * @param place empty where unknown
 * @param media a link to the recording
 * @param language a BCP 47 tag
 * @param note about the transcript, printed with it; may be empty
 * @param cues never empty, in the order of their times
 * @param corrections in the order of their places; none overlaps another
 */
public record Transcript(
        String id,
        String title,
        String event,
        Optional<CalendarDate> date,
        String place,
        Optional<String> media,
        String language,
        List<Block> note,
        List<Cue> cues,
        List<Correction> corrections,
        Location location) {

    public Transcript {
        note = List.copyOf(note);
        cues = List.copyOf(cues);
        corrections = List.copyOf(corrections);
        if (cues.isEmpty()) {
            throw new IllegalArgumentException("a transcript without words: " + id);
        }
    }

    /** The whole of it as one passage. */
    public Fragment.Passage whole() {
        int last = cues.size() - 1;
        return new Fragment.Passage(
                new Place(0, 0), new Place(last, cues.get(last).text().length()));
    }
}
