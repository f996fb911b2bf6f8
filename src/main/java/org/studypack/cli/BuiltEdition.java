package org.studypack.cli;

import org.studypack.publish.build.Built;
import org.studypack.publish.run.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What came of one edition.
 *
 * @param edition as it was asked for; empty for the pack itself
 */
record BuiltEdition(Optional<String> edition, Outcome<Built> outcome) {

    /**
     * One for each edition that was asked for, in order.
     *
     * @param editions none for the pack itself
     * @param outcomes one for each, or one for all where the pack cannot be read
     */
    static List<BuiltEdition> each(List<String> editions, List<Outcome<Built>> outcomes) {
        return IntStream.range(0, Math.max(1, editions.size()))
                .mapToObj(
                        i ->
                                new BuiltEdition(
                                        editions.stream().skip(i).findFirst(),
                                        outcomes.get(Math.min(i, outcomes.size() - 1))))
                .toList();
    }
}
