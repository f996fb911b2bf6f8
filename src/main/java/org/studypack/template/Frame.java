package org.studypack.template;

import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;

import java.util.List;
import java.util.Map;

/**
 * What every page of one edition shares.
 *
 * @param targets the name of each piece that a reference can lead to, by its id; what is not there
 *     is not in this edition
 * @param absent the names of pieces that are not in this edition, by their ids
 * @param unmissed the ids of those whose absence is not said
 * @param pitch the distance of lines to write on, in millimetres
 */
public record Frame(
        Metadata metadata,
        Labels labels,
        Map<String, String> targets,
        Map<String, String> absent,
        List<String> unmissed,
        double pitch) {
    public Frame {
        targets = Map.copyOf(targets);
        absent = Map.copyOf(absent);
        unmissed = List.copyOf(unmissed);
    }
}
