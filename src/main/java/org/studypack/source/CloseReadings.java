package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Question;
import org.studypack.pack.Section;
import org.studypack.words.Spelling;

import java.util.List;
import java.util.Set;

/** Reports questions that want to be read closely what is no excerpt. */
final class CloseReadings {
    private CloseReadings() {}

    /**
     * Reports each.
     *
     * @param ids of the excerpts, also of those in which something is wrong
     */
    static void check(List<Section> guide, Set<String> ids, Diagnostics diagnostics) {
        for (Section section : guide) {
            for (Question question : section.questions()) {
                if (question.space() instanceof AnswerSpace.CloseReading reading
                        && !ids.contains(reading.excerpt())
                        && !reading.excerpt().isEmpty()) {
                    diagnostics.report(
                            Code.ANSWER_WITHOUT_WORDS,
                            question.location(),
                            "no excerpt has the id `%s`".formatted(reading.excerpt()),
                            ids.isEmpty()
                                    ? "the pack has no excerpts yet: name passages of a transcript"
                                            + " in excerpts.yaml"
                                    : Spelling.hint(reading.excerpt(), ids));
                }
            }
        }
    }
}
