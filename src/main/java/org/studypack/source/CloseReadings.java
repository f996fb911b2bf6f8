package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Excerpt;
import org.studypack.pack.Question;
import org.studypack.pack.Section;
import org.studypack.words.Spelling;

import java.util.List;

/** Reports questions that want to be read closely what is no excerpt. */
final class CloseReadings {
    private CloseReadings() {}

    static void check(List<Section> guide, List<Excerpt> excerpts, Diagnostics diagnostics) {
        List<String> ids = excerpts.stream().map(Excerpt::id).toList();
        for (Section section : guide) {
            for (Question question : section.questions()) {
                if (question.space() instanceof AnswerSpace.CloseReading reading
                        && !ids.contains(reading.excerpt())
                        && !reading.excerpt().isEmpty()) {
                    diagnostics.report(
                            Code.ANSWER_WITHOUT_WORDS,
                            question.location(),
                            "no excerpt has the id `%s`".formatted(reading.excerpt()),
                            Spelling.hint(reading.excerpt(), ids));
                }
            }
        }
    }
}
