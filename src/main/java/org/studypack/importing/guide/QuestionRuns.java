package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.ForeignBlock.Role;
import org.studypack.importing.foreign.ForeignBlock.Rule;
import org.studypack.importing.foreign.ForeignInline;
import org.studypack.importing.foreign.LineMarks;
import org.studypack.importing.foreign.WrappedLines;
import org.studypack.importing.wording.Residue;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the questions of a guide: a line worded as a heading over questions, or any short line over
 * a list of nothing but questions, and what follows it. What stands between two questions, such as
 * sub-questions, blanks, answers, or a passage before the next number, belongs to the first.
 */
final class QuestionRuns {
    private static final Pattern ASKS = Pattern.compile("[?;？؟]");
    private static final int LONG = 25;
    private static final int MOST_LEAD = 2;
    private static final int MOST_PASSAGE = 4;

    /** How many blocks may stand between two numbers. */
    private static final int BETWEEN = 12;

    private final List<ForeignBlock> blocks;

    private QuestionRuns(List<ForeignBlock> blocks) {
        this.blocks = blocks;
    }

    /** From the index of each heading over questions to the index after its last question. */
    static NavigableMap<Integer, Integer> find(List<ForeignBlock> blocks) {
        QuestionRuns runs = new QuestionRuns(blocks);
        NavigableMap<Integer, Integer> found = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            int end = runs.end(i);
            if (end > i + 1) {
                found.put(i, end);
                i = end - 1;
            }
        }
        return found;
    }

    /** The last index of any run; 0 where there is none. */
    static int afterLast(NavigableMap<Integer, Integer> runs) {
        Map.Entry<Integer, Integer> last = runs.lastEntry();
        return last == null ? 0 : last.getValue();
    }

    /** Whether a block, which is of a run, begins a question. */
    static boolean opens(List<ForeignBlock> run, int index) {
        ForeignBlock first = run.getFirst();
        ForeignBlock block = run.get(index);
        if (first instanceof Item) {
            return block instanceof Item item && item.opens() && item.depth() <= first.depth();
        }
        return block instanceof Paragraph
                && !belongs(block)
                && (asks(block) ? !isQuoted(run, index - 1) : isTask(block) && goesOn(run, index));
    }

    /** Whether a question stands after a paragraph of a run, so that it is one too. */
    private static boolean goesOn(List<ForeignBlock> run, int index) {
        return run.subList(index, run.size()).stream()
                .anyMatch(block -> block instanceof Paragraph && asks(block));
    }

    /** Words in quotation marks are a part of the question after them. */
    private static boolean isQuoted(List<ForeignBlock> run, int index) {
        return index > 0 && run.get(index).text().matches("(?s)[\"“„«].*[\"”“»]\\.?");
    }

    static boolean asks(ForeignBlock block) {
        return ASKS.matcher(block.text()).find();
    }

    /** How many lines, such as one that says what to do, stand before the first item of a list. */
    static int lead(List<ForeignBlock> blocks, int first) {
        int end = first;
        while (end < Math.min(blocks.size(), first + MOST_LEAD) && isLead(blocks.get(end))) {
            end++;
        }
        boolean list =
                end < blocks.size()
                        && blocks.get(end) instanceof Item item
                        && item.opens()
                        && (!item.number().isEmpty() || asks(item));
        return list ? end - first : 0;
    }

    private static boolean isLead(ForeignBlock block) {
        return block instanceof Paragraph && block.words() < LONG && !asks(block);
    }

    private int end(int heading) {
        ForeignBlock block = blocks.get(heading);
        if (heading + 1 >= blocks.size() || !QuestionsHeading.isShort(block)) {
            return heading;
        }
        boolean list = blocks.get(heading + 1) instanceof Item;
        if (QuestionsHeading.isWorded(block)) {
            int first = heading + 1 + lead(blocks, heading + 1);
            boolean items = blocks.get(first) instanceof Item;
            return items ? endOfList(first) : endOfParagraphs(first);
        }
        boolean marked = block instanceof Heading || block.text().endsWith(":");
        boolean afterProse = heading > 0 && blocks.get(heading - 1).words() >= LONG;
        if (list && marked && afterProse) {
            int end = endOfList(heading + 1);
            return allAsk(heading + 1, end) ? end : heading;
        }
        return heading;
    }

    private int endOfList(int start) {
        int depth = blocks.get(start).depth();
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
            } else if (isLineToWriteOn(block)) {
                int next = afterLines(end, start, depth, last);
                if (next < 0) {
                    return end;
                }
                end = next;
            } else if (block.depth() > 0 || belongs(block)) {
                end++;
            } else {
                int next = Math.max(resumed(end, last, depth), askedAfter(end));
                if (next < 0) {
                    return end;
                }
                end = next;
            }
        }
        return end;
    }

    /** A line of marks, which is one to write on where the list goes on after it. */
    private static boolean isLineToWriteOn(ForeignBlock block) {
        return LineMarks.isRule(block.text()) && !LineMarks.isBlank(block.text());
    }

    /**
     * The index after lines of marks that belong to a question: those before another question, and
     * after the last question such as stand after those before it; -1 where they do not.
     */
    private int afterLines(int index, int start, int depth, Item last) {
        int end = index;
        while (end < blocks.size() && isLineToWriteOn(blocks.get(end))) {
            end++;
        }
        boolean next =
                end < blocks.size()
                        && blocks.get(end) instanceof Item item
                        && ((item.opens() && item.depth() <= depth)
                                ? continues(end, item, last)
                                : item.depth() > depth);
        boolean belongs = next || isKnown(blocks.get(index), start, index);
        return belongs ? end : -1;
    }

    /** Whether the same line of marks stands after a question before. */
    private boolean isKnown(ForeignBlock line, int start, int end) {
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

    /** Whether a block after a question is a part of it by what it says. */
    private static boolean belongs(ForeignBlock block) {
        return LeaderNotes.opens(block) || LineMarks.isBlank(block.text());
    }

    /** Where the list goes on after what stands between its numbers; -1 where it does not. */
    private int resumed(int index, Item last, int depth) {
        int most = Math.min(blocks.size(), index + BETWEEN);
        boolean divided = false;
        for (int i = index; i < most; i++) {
            ForeignBlock block = blocks.get(i);
            if (block instanceof Item item && item.opens() && item.depth() <= depth) {
                boolean next =
                        item.number().isEmpty()
                                ? last.number().isEmpty() && isGroup(index, i) && asks(item)
                                : ItemNumbers.isNext(last.number(), item);
                return next && !isNumberedHeading(i, item) ? i : -1;
            }
            divided |= isDividing(block);
            if (isEnd(block) || (divided && block.words() >= LONG)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a line in bold, as over a group of questions, is all between two places. */
    private boolean isGroup(int index, int next) {
        return next == index + 1
                && blocks.get(index) instanceof Paragraph line
                && line.content().stream().allMatch(ForeignInline.Strong.class::isInstance);
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
            if (block instanceof Paragraph && asks(block)) {
                return opensSection(i, 0) ? -1 : i + 1;
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
                        && !asks(item);
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
                        && !belongs(next)
                        && next.words() > item.words();
        return apart && prose && !item.number().isEmpty() && !ItemNumbers.asksFor(item);
    }

    /** Questions without bullets: paragraphs that ask, up to one that does not. */
    private int endOfParagraphs(int start) {
        int end = start;
        while (end < blocks.size()) {
            ForeignBlock block = blocks.get(end);
            boolean question = block instanceof Paragraph && asks(block);
            boolean part =
                    end > start
                            && (block.depth() > 0 || belongs(block) || isLineBeforeQuestion(end));
            int tasks = end > start && !part && !question ? tasks(end) : 0;
            if (!part && tasks == 0 && (!question || opensSection(end, start))) {
                break;
            }
            end += Math.max(1, tasks);
        }
        return end;
    }

    /** How many paragraphs that say what to do, and do not ask, stand before the next question. */
    private int tasks(int index) {
        int end = index;
        while (end < Math.min(blocks.size(), index + BETWEEN) && isTask(blocks.get(end))) {
            end++;
        }
        boolean goesOn =
                end < blocks.size()
                        && blocks.get(end) instanceof Paragraph next
                        && asks(next)
                        && next.words() < LONG
                        && !opensSection(end, 0);
        return goesOn ? end - index : 0;
    }

    private static boolean isTask(ForeignBlock block) {
        return block instanceof Paragraph
                && !asks(block)
                && block.words() < LONG
                && WrappedLines.endsSentence(block.text())
                && !QuestionsHeading.isWorded(block);
    }

    private boolean isLineBeforeQuestion(int index) {
        return isLineToWriteOn(blocks.get(index))
                && index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof Paragraph next
                && asks(next)
                && !opensSection(index + 1, 0);
    }

    /**
     * A heading may ask too; then prose that does not ask follows, and a blank line stands before.
     */
    private boolean opensSection(int index, int start) {
        if (index == start || index + 1 >= blocks.size()) {
            return false;
        }
        ForeignBlock next = blocks.get(index + 1);
        boolean apart = blocks.get(index - 1).origin().isApartFrom(blocks.get(index).origin());
        return apart && next.words() >= LONG && blocks.get(index).words() <= 12;
    }

    private boolean allAsk(int start, int end) {
        int depth = blocks.get(start).depth();
        return blocks.subList(start, end).stream()
                .filter(block -> block instanceof Item item && item.opens())
                .filter(block -> block.depth() <= depth)
                .allMatch(QuestionRuns::asks);
    }
}
