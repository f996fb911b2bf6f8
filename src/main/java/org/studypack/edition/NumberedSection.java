package org.studypack.edition;

import org.studypack.pack.Section;

import java.util.List;

/**
 * A section of the guide with those of its questions that are in the edition. Footnotes carry the
 * numbers they are shown with.
 */
public record NumberedSection(Section section, List<NumberedQuestion> questions) {
    public NumberedSection {
        questions = List.copyOf(questions);
    }
}
