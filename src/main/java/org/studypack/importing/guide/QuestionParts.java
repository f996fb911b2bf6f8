package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.line.LineMarks;

/** What stands under a question and is a part of it, by what it is. */
final class QuestionParts {
    private QuestionParts() {}

    /** A line of marks, which is one to write on where the list goes on after it. */
    static boolean isLineToWriteOn(ForeignBlock block) {
        return LineMarks.isRule(block.text()) && !LineMarks.isBlank(block.text());
    }

    /** Whether a block after a question is a part of it by what it says. */
    static boolean belong(ForeignBlock block) {
        return LeaderNotes.opens(block) || LineMarks.isBlank(block.text());
    }
}
