package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.wording.Phrases;
import org.studypack.words.QuestionSign;

import java.util.regex.Pattern;

/** How people word the line over the questions of a section. */
final class QuestionsHeading {
    private static final int LONGEST = 10;
    private static final Pattern WORDED = Phrases.pattern("questions");

    private QuestionsHeading() {}

    /** Whether a line is worded as one. */
    static boolean isWorded(ForeignBlock block) {
        if (!isShort(block)) {
            return false;
        }
        String text = block.text();
        return !QuestionSign.ends(text) && !text.endsWith(".") && WORDED.matcher(text).find();
    }

    /** Whether a line names questions, as a sentence before them may. */
    static boolean speaksOf(ForeignBlock block) {
        return WORDED.matcher(block.text()).find();
    }

    static boolean isShort(ForeignBlock block) {
        boolean line =
                switch (block) {
                    case ForeignBlock.Heading ignored -> true;
                    case ForeignBlock.Paragraph paragraph -> paragraph.alone();
                    default -> false;
                };
        return line && block.words() <= LONGEST;
    }
}
