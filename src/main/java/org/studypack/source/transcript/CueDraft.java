package org.studypack.source.transcript;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Cue;
import org.studypack.pack.Subhead;
import org.studypack.pack.Timestamp;

import java.util.List;
import java.util.Optional;

/**
 * A cue as its file has it: its speaker is a label still.
 *
 * @param speaker the label of who speaks; empty for a sound, and before anybody was named
 * @param named whether that label stands here, in a transcript where each paragraph may have one
 */
record CueDraft(
        Optional<Timestamp> start,
        Optional<Timestamp> end,
        Optional<String> speaker,
        boolean named,
        Cue.Kind kind,
        boolean opensParagraph,
        String text,
        List<Subhead> subheads,
        Location location) {

    CueDraft {
        subheads = List.copyOf(subheads);
    }
}
