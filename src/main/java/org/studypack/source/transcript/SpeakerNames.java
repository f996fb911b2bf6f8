package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Speaker;
import org.studypack.words.Spelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that labels of a transcript are printed as. A label may go without one, unless it looks
 * like a slip for another.
 */
public final class SpeakerNames {
    /** The most characters of a label: what is longer is no name. */
    static final int LONGEST = 200;

    private final Diagnostics diagnostics;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Location> places = new LinkedHashMap<>();
    private final Map<String, Location> heard = new LinkedHashMap<>();

    public SpeakerNames(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Gives a label its name; reports a label that is none. */
    public void name(String label, String name, Location location) {
        if (isBounded(label, location)) {
            names.put(label, name);
            places.put(label, location);
        }
    }

    /** Whether a label can be a name; reports one that is too long for any. */
    private boolean isBounded(String label, Location location) {
        if (label.length() > LONGEST) {
            diagnostics.report(
                    Code.BEYOND_LIMITS,
                    location,
                    "a speaker's name of %d characters".formatted(label.length()),
                    "write at most %d".formatted(LONGEST));
        }
        return label.length() <= LONGEST;
    }

    /** The speaker of a label that the transcript has at a place. */
    Speaker speaker(String label, Location location) {
        if (isBounded(label, location)) {
            heard.putIfAbsent(label, location);
        }
        return new Speaker(label, names.getOrDefault(label, label));
    }

    /**
     * Reports names of labels that the transcript does not have, and labels that look like slips;
     * to be called at the end.
     */
    void check() {
        places.forEach(
                (label, location) -> {
                    if (!heard.containsKey(label)) {
                        diagnostics.report(
                                Code.UNKNOWN_SPEAKER,
                                location,
                                "the transcript has no speaker `%s`".formatted(label),
                                Spelling.hint(label, heard.keySet()));
                    }
                });
        List<String> known = names.keySet().stream().filter(heard::containsKey).toList();
        heard.forEach(
                (label, location) -> {
                    if (!names.containsKey(label)) {
                        Spelling.nearest(label, known)
                                .ifPresent(meant -> slip(label, meant, location));
                    }
                });
    }

    private void slip(String label, String meant, Location location) {
        diagnostics.report(
                Code.UNKNOWN_SPEAKER,
                location,
                "`%s` has no name among the speakers".formatted(label),
                "did you mean `%s`?".formatted(meant));
    }
}
