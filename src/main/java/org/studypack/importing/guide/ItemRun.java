package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignBlock.Rule;
import org.studypack.importing.foreign.line.LineMarks;
import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.wording.Residue;
import org.studypack.words.QuestionSign;

import java.util.List;

/**
 * Questions that are items of a list, with what belongs to each: sub-questions, blanks, answers, or
 * a passage before the next number; with lines over groups of them, and lines that ask below.
 */
final class ItemRun {
    private static final int LONG = 25;
    private static final int MOST_PASSAGE = 4;

    /** How many blocks may stand between two numbers. */
    private static final int BETWEEN = 12;

    private final List<ForeignBlock> blocks;
    private final ForeignBlock over;
    private final int start;
    private final int depth;

    private ItemRun(List<ForeignBlock> blocks, ForeignBlock over, int start) {
        this.blocks = blocks;
        this.over = over;
        this.start = start;
        this.depth = blocks.get(start).depth();
    }

    /**
     * The index after the last question.
     *
     * @param over the words over the list
     * @param start the first item
     */
    static int end(List<ForeignBlock> blocks, ForeignBlock over, int start) {
        return new ItemRun(blocks, over, start).end();
    }

    private int end() {
        Item last = (Item) blocks.get(start);
        int end = start + 1;
        while (end < blocks.size()) {
            ForeignBlock block = blocks.get(end);
            if (block instanceof Item item && item.opens() && item.depth() <= depth) {
                if (!continues(end, item, last)) {
                    return end;
                }
                last = item;
                end++;
            } else if (QuestionParts.isLineToWriteOn(block)) {
                int next = afterLines(end, last);
                if (next < 0) {
                    return end;
                }
                end = next;
            } else if (block.depth() > 0 || QuestionParts.belong(block)) {
                end++;
            } else {
                int group = GroupLines.items(blocks, end, last, over);
                int next = Math.max(resumed(end, last), askedAfter(end));
                if (group > 0 && blocks.get(group) instanceof Item item) {
                    last = item;
                    end = group + 1;
                } else if (next < 0) {
                    return afterLooseQuestions(end);
                } else {
                    end = next;
                }
            }
        }
        return end;
    }

    /** The index after lines below the list that ask as its items do; the list ends with them. */
    private int afterLooseQuestions(int index) {
        int end = index;
        while (end < blocks.size() && isLoose(blocks, end)) {
            end++;
        }
        return end;
    }

    /**
     * Whether a line without the mark of an item asks, right below a question, and nothing answers
     * it: a title may ask too.
     */
    static boolean isLoose(List<ForeignBlock> blocks, int index) {
        ForeignBlock line = blocks.get(index);
        boolean asks =
                line instanceof Paragraph paragraph
                        && paragraph.alone()
                        && line.words() < LONG
                        && QuestionSign.ends(line.text())
                        && !blocks.get(index - 1).text().endsWith(":");
        return asks && (index + 1 == blocks.size() || !isProse(blocks.get(index + 1)));
    }

    private static boolean isProse(ForeignBlock block) {
        boolean asks =
                block.words() >= LONG
                        ? QuestionSign.ends(block.text())
                        : QuestionRuns.asks(block) || !WrappedLines.endsSentence(block.text());
        return block instanceof Paragraph && !asks;
    }

    /**
     * The index after lines of marks that belong to a question: those before another question, and
     * after the last question such as stand after those before it; -1 where they do not.
     */
    private int afterLines(int index, Item last) {
        int end = index;
        while (end < blocks.size() && QuestionParts.isLineToWriteOn(blocks.get(end))) {
            end++;
        }
        boolean next =
                end < blocks.size()
                        && blocks.get(end) instanceof Item item
                        && ((item.opens() && item.depth() <= depth)
                                ? continues(end, item, last)
                                : item.depth() > depth);
        boolean belongs = next || isKnown(blocks.get(index), index);
        return belongs ? end : -1;
    }

    /** Whether the same line of marks stands after a question before. */
    private boolean isKnown(ForeignBlock line, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean same = blocks.get(i).text().equals(line.text());
            if (same && isApart(i) == isApart(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(int index) {
        return blocks.get(index - 1).origin().isApartFrom(blocks.get(index).origin());
    }

    /** Where the list goes on after what stands between its numbers; -1 where it does not. */
    private int resumed(int index, Item last) {
        int most = Math.min(blocks.size(), index + BETWEEN);
        boolean divided = false;
        for (int i = index; i < most; i++) {
            ForeignBlock block = blocks.get(i);
            if (block instanceof Item item && item.opens() && item.depth() <= depth) {
                boolean next = !item.number().isEmpty() && ItemNumbers.isNext(last.number(), item);
                return next && !isNumberedHeading(i, item) ? i : -1;
            }
            divided |= isDividing(block);
            if (isEnd(block) || (divided && block.words() >= LONG)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The index after the question about a passage, where the item before ends with a colon and so
     * announces it; -1 where none stands there.
     */
    private int askedAfter(int index) {
        if (!blocks.get(index - 1).text().endsWith(":")) {
            return -1;
        }
        for (int i = index; i < Math.min(blocks.size(), index + MOST_PASSAGE); i++) {
            ForeignBlock block = blocks.get(i);
            if (isEnd(block) || block instanceof Item) {
                return -1;
            }
            if (block instanceof Paragraph && QuestionRuns.asks(block)) {
                return ParagraphRun.opensSection(blocks, i) ? -1 : i + 1;
            }
        }
        return -1;
    }

    private static boolean isEnd(ForeignBlock block) {
        boolean marks = block instanceof Rule rule && !LineMarks.isBlank(rule.text());
        return marks || block instanceof Heading || QuestionsHeading.isWorded(block);
    }

    /** A line that may be a heading, where prose stands under it. */
    private static boolean isDividing(ForeignBlock block) {
        return QuestionsHeading.isShort(block) && !WrappedLines.endsSentence(block.text());
    }

    /** A button, or a number out of turn (that of the next heading), ends the list. */
    private boolean continues(int index, Item item, Item last) {
        boolean bullet = item.number().isEmpty();
        boolean otherList =
                item.role() == Role.BEGINS
                        && blocks.get(index - 1).depth() > 0
                        && bullet
                        && !QuestionRuns.asks(item)
                        && !Tasks.isWorded(item);
        boolean inTurn =
                bullet
                        ? last.number().isEmpty() && !otherList
                        : !last.number().isEmpty() && ItemNumbers.isNext(last.number(), item);
        return inTurn && !Residue.isButton(item.text()) && !isNumberedHeading(index, item);
    }

    /** {@code 2. Title} after a blank line, with prose after it, is no question. */
    private boolean isNumberedHeading(int index, Item item) {
        boolean apart = blocks.get(index - 1).origin().isApartFrom(item.origin());
        boolean prose =
                index + 1 < blocks.size()
                        && blocks.get(index + 1) instanceof Paragraph next
                        && !QuestionParts.belong(next)
                        && next.words() > item.words();
        boolean question = ItemNumbers.asksFor(item) || Tasks.isWorded(item);
        return apart && prose && !item.number().isEmpty() && !question;
    }
}
