package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.wording.Phrases;

import java.util.regex.Pattern;

/**
 * What stands among questions, says what to do and does not ask, as in <i>Name three wares.</i>
 * Where no question follows, its first word has to show what it is.
 */
final class Tasks {
    /** Words of the longest. */
    private static final int LONGEST = 24;

    private static final Pattern BEGINS =
            Pattern.compile(
                    "^[\\p{Punct}«“„¿¡…\\s]*" + Phrases.anyOf("tasks") + "(?=[\\s,])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Tasks() {}

    /** Whether a block begins with a word that says what to do. */
    static boolean isWorded(ForeignBlock block) {
        return isShort(block) && BEGINS.matcher(block.text()).find();
    }

    /** Whether a paragraph may be one, where it stands among questions. */
    static boolean isLine(ForeignBlock block) {
        return block instanceof Paragraph
                && isShort(block)
                && (WrappedLines.endsSentence(block.text()) || isWorded(block))
                && !QuestionsHeading.isWorded(block);
    }

    private static boolean isShort(ForeignBlock block) {
        return block.words() <= LONGEST && !QuestionRuns.asks(block);
    }
}
