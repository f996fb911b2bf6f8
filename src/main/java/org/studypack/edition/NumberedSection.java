package org.studypack.edition;

import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Section;

import java.util.List;
import java.util.Optional;

/**
 * A section of the guide with those of its questions that are in the edition. Footnotes carry the
 * numbers they are shown with.
 *
 * @param notes room for notes after all questions, its size filled in; empty for none
 */
public record NumberedSection(
        Section section, List<NumberedQuestion> questions, Optional<AnswerSpace> notes) {
    public NumberedSection {
        questions = List.copyOf(questions);
    }
}
