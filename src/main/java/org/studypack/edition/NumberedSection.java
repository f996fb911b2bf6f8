package org.studypack.edition;

import java.util.List;
import org.studypack.pack.Section;

/** A section of the guide with those of its questions that are in the edition. */
public record NumberedSection(Section section, List<NumberedQuestion> questions) {
    public NumberedSection {
        questions = List.copyOf(questions);
    }
}
