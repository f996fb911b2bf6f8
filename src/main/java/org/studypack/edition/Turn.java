package org.studypack.edition;

import org.studypack.diagnostic.Location;
import org.studypack.pack.Cue;
import org.studypack.pack.Speaker;
import org.studypack.pack.Timestamp;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of speech, or a sound.
 *
 * @param time when it begins, where the transcript says so; of the first of a passage, when its cue
 *     begins
 * @param until when the passage ends that it begins, in an excerpt
 * @param speaker who speaks, only where that changes or must be repeated
 * @param runs never empty
 */
public record Turn(
        Optional<Timestamp> time,
        Optional<Timestamp> until,
        Optional<Speaker> speaker,
        Cue.Kind kind,
        List<Run> runs,
        Location location) {
    public Turn {
        runs = List.copyOf(runs);
    }

    /** What the runs of these paragraphs have otherwise than the transcript. */
    static List<CorrectionGroup> corrections(List<Turn> turns) {
        return CorrectionGroup.of(
                turns.stream()
                        .flatMap(turn -> turn.runs().stream())
                        .filter(Run.Corrected.class::isInstance)
                        .map(Run.Corrected.class::cast)
                        .toList());
    }

    /**
     * The time as it is printed, {@code 12:09} or {@code 12:09–14:50}; empty where none is known.
     */
    public String clock() {
        return time.map(from -> from + until.map(to -> "–" + to).orElse("")).orElse("");
    }

    public boolean isSound() {
        return kind == Cue.Kind.SOUND;
    }
}
