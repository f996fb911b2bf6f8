package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.wording.QuestionsLine;

/** How people word the line over the questions of a section. */
final class QuestionsHeading {
    private QuestionsHeading() {}

    /** Whether a line is worded as one. */
    static boolean isWorded(ForeignBlock block) {
        return isShort(block) && QuestionsLine.isWorded(block.text());
    }

    /** Whether a line names questions, as a sentence before them may. */
    static boolean speaksOf(ForeignBlock block) {
        return QuestionsLine.speaksOfQuestions(block.text());
    }

    static boolean isShort(ForeignBlock block) {
        boolean line =
                switch (block) {
                    case ForeignBlock.Heading ignored -> true;
                    case ForeignBlock.Paragraph paragraph -> paragraph.alone();
                    default -> false;
                };
        return line && block.words() <= QuestionsLine.LONGEST;
    }
}
