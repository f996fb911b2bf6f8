package org.studypack.edition;

import org.studypack.edition.Run.Corrected;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Corrections that are alike and stand in one sentence: those with one reason that replace words,
 * or those with one reason that leave words out.
 *
 * @param omits whether they leave words out
 * @param corrections at least one, in the order of the transcript; those that say the same once
 */
public record CorrectionGroup(String reason, boolean omits, List<Corrected> corrections) {
    public CorrectionGroup {
        corrections = List.copyOf(corrections);
    }

    private record Kind(String reason, boolean omits) {}

    /** The corrections in groups, in the order of the first of each. */
    static List<CorrectionGroup> of(List<Corrected> corrections) {
        Map<Kind, List<Corrected>> groups = new LinkedHashMap<>();
        for (Corrected correction : corrections) {
            Kind kind = new Kind(correction.reason(), correction.reading().isEmpty());
            List<Corrected> alike = groups.computeIfAbsent(kind, unknown -> new ArrayList<>());
            if (!alike.contains(correction)) {
                alike.add(correction);
            }
        }
        return groups.entrySet().stream()
                .map(
                        group ->
                                new CorrectionGroup(
                                        group.getKey().reason(),
                                        group.getKey().omits(),
                                        group.getValue()))
                .toList();
    }
}
