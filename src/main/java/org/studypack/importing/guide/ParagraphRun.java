package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.words.QuestionSign;

import java.util.List;

/**
 * Questions that are paragraphs, without bullets: those that ask, the tasks among them and directly
 * below, and the lines over groups of them.
 */
final class ParagraphRun {
    private static final int LONG = 25;

    /** Words of the longest title that asks. */
    private static final int LONGEST_TITLE = 12;

    /** How many blocks may stand between two questions. */
    private static final int BETWEEN = 12;

    private final List<ForeignBlock> blocks;
    private final ForeignBlock over;
    private final int start;

    private ParagraphRun(List<ForeignBlock> blocks, ForeignBlock over, int start) {
        this.blocks = blocks;
        this.over = over;
        this.start = start;
    }

    /**
     * The index after the last question; the same index where none stands there.
     *
     * @param over the words over the list
     * @param start the first of them
     */
    static int end(List<ForeignBlock> blocks, ForeignBlock over, int start) {
        return new ParagraphRun(blocks, over, start).end();
    }

    private int end() {
        int end = start;
        while (end < blocks.size()) {
            int next = after(end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /**
     * The index after what stands at an index and belongs to the list; the same where none does.
     */
    private int after(int index) {
        ForeignBlock block = blocks.get(index);
        boolean part =
                block.depth() > 0
                        || QuestionParts.belong(block)
                        || isLineBeforeQuestion(index)
                        || isGroupLine(index);
        if (index > start && part) {
            return index + 1;
        }
        if (block instanceof Paragraph && QuestionRuns.asks(block)) {
            return index > start && opensSection(blocks, index) ? index : index + 1;
        }
        int tasks = index > start ? tasks(index) : 0;
        return tasks > 0 ? index + tasks : isTask(index) ? index + 1 : index;
    }

    /** How many paragraphs that say what to do, and do not ask, stand before the next question. */
    private int tasks(int index) {
        int end = index;
        while (end < Math.min(blocks.size(), index + BETWEEN) && Tasks.isLine(blocks.get(end))) {
            end++;
        }
        return isQuestion(end) ? end - index : 0;
    }

    /**
     * Whether a task stands where no question follows: its first word shows it, or it is a line
     * right under the questions, which stand so under each other.
     */
    private boolean isTask(int index) {
        ForeignBlock block = blocks.get(index);
        if (!Tasks.isLine(block) || (index > start && opensSection(blocks, index))) {
            return false;
        }
        boolean whole = WrappedLines.endsSentence(block.text());
        boolean attached =
                index > start + 1 && !isApart(blocks, index) && !isApart(blocks, index - 1);
        return attached || (Tasks.isWorded(block) && (whole || !isApart(blocks, index)));
    }

    private boolean isLineBeforeQuestion(int index) {
        return QuestionParts.isLineToWriteOn(blocks.get(index)) && isQuestion(index + 1);
    }

    private boolean isGroupLine(int index) {
        ForeignBlock line = blocks.get(index);
        return GroupLines.isWithin(line, over)
                && GroupLines.isLine(blocks, index)
                && isQuestion(index + 1);
    }

    /** Whether a short paragraph asks, and is no title. */
    private boolean isQuestion(int index) {
        return index < blocks.size()
                && blocks.get(index) instanceof Paragraph next
                && QuestionRuns.asks(next)
                && next.words() < LONG
                && !opensSection(blocks, index);
    }

    /**
     * A heading may ask too; then prose that does not ask follows, and a blank line stands before.
     *
     * @param index of a block that something stands before
     */
    static boolean opensSection(List<ForeignBlock> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        ForeignBlock next = blocks.get(index + 1);
        return isApart(blocks, index)
                && next.words() >= LONG
                && !QuestionSign.ends(next.text())
                && blocks.get(index).words() <= LONGEST_TITLE;
    }

    private static boolean isApart(List<ForeignBlock> blocks, int index) {
        return blocks.get(index - 1).origin().isApartFrom(blocks.get(index).origin());
    }
}
