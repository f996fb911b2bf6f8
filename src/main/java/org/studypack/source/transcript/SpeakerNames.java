package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Speaker;
import org.studypack.source.words.Spelling;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that labels of a transcript are printed as. A label may go without one, unless it looks
 * like a slip for another.
 */
public final class SpeakerNames {
    private final Diagnostics diagnostics;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Location> places = new LinkedHashMap<>();
    private final Set<String> heard = new LinkedHashSet<>();

    public SpeakerNames(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Gives a label its name. */
    public void name(String label, String name, Location location) {
        names.put(label, name);
        places.put(label, location);
    }

    /** The speaker of a label that the transcript has at a place. */
    Speaker speaker(String label, Location location) {
        heard.add(label);
        String name = names.get(label);
        if (name == null) {
            Optional<String> meant = Spelling.nearest(label, names.keySet());
            if (meant.isPresent()) {
                diagnostics.report(
                        Code.UNKNOWN_SPEAKER,
                        location,
                        "nobody is named `%s`".formatted(label),
                        "did you mean `%s`?".formatted(meant.get()));
            }
        }
        return new Speaker(label, name == null ? label : name);
    }

    /** Reports names of labels that the transcript does not have; to be called at the end. */
    void reportUnused() {
        places.forEach(
                (label, location) -> {
                    if (!heard.contains(label)) {
                        diagnostics.report(
                                Code.UNKNOWN_SPEAKER,
                                location,
                                "the transcript has no speaker `%s`".formatted(label),
                                Spelling.hint(label, heard));
                    }
                });
    }
}
