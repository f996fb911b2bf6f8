package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists within a list of questions that a document has side by side with it: sub-questions with
 * letters, lists between two numbers, and the answers after the last question.
 */
final class NestedQuestions {
    private final List<ForeignBlock> blocks;
    private final List<ForeignBlock> made = new ArrayList<>();

    private NestedQuestions(List<ForeignBlock> blocks) {
        this.blocks = blocks;
    }

    /** The blocks, with such lists in the question before them. */
    static List<ForeignBlock> of(List<ForeignBlock> blocks) {
        return new NestedQuestions(blocks).made();
    }

    private List<ForeignBlock> made() {
        int i = 0;
        while (i < blocks.size()) {
            ForeignBlock block = blocks.get(i++);
            made.add(block);
            if (QuestionsHeading.isWorded(block) && i < blocks.size()) {
                int lead = QuestionRuns.lead(blocks, i);
                made.addAll(blocks.subList(i, i + lead));
                int start = i + lead;
                i = start < blocks.size() ? new ListReading(block, start).read() : start;
            }
        }
        return made;
    }

    /** A list of questions that is being read, block by block. */
    private final class ListReading {
        private final ForeignBlock over;
        private final int start;
        private final ForeignBlock first;
        private final boolean numbered;

        /** The number of the last question. */
        private String last;

        /** Whether a list within a question is being read. */
        private boolean within;

        /** Whether that list has numbers too. */
        private boolean alike;

        private ListReading(ForeignBlock over, int start) {
            this.over = over;
            this.start = start;
            this.first = blocks.get(start);
            this.numbered = first instanceof Item item && item.number().matches(".*\\d.*");
            this.last = numbered && first instanceof Item item ? item.number() : "";
        }

        /** Reads to its end; the index after it. */
        private int read() {
            int i = start;
            while (i < blocks.size()) {
                ForeignBlock block = blocks.get(i);
                if (i > start && LeaderNotes.isLabelAlone(block) && answers(i, last) > i + 1) {
                    int end = answers(i, last);
                    addAnswers(i, end, first.depth());
                    return end;
                }
                int group = groupFrom(over, i, start, last);
                if (group > 0) {
                    addGroup(i, group);
                    i = group + 1;
                    continue;
                }
                if (block instanceof Heading || QuestionsHeading.isWorded(block)) {
                    return i;
                }
                if (i > start && block instanceof Item item && !goesOn(i, item)) {
                    return i;
                }
                made.add(within ? Deeper.of(block) : block);
                i++;
            }
            return i;
        }

        private void addGroup(int from, int to) {
            made.addAll(blocks.subList(from, to + 1));
            last = blocks.get(to) instanceof Item item ? item.number() : last;
            within = false;
            alike = false;
        }

        /** Whether an item is the next question, or stands in a list within one. */
        private boolean goesOn(int index, Item item) {
            if (!numbered || !isOuter(item, first)) {
                return true;
            }
            boolean restarts = isListBetween(index, item, last);
            boolean next =
                    !restarts
                            && ItemNumbers.isNext(last, item)
                            && !(alike && item.role() == Role.OPENS);
            boolean inner = restarts || (!next && (within || isLettered(item)));
            if (!next && !inner) {
                return false;
            }
            alike = inner && (alike || item.number().matches(".*\\d.*"));
            within = inner;
            last = next ? item.number() : last;
            return true;
        }
    }

    /** The first item of a group that a line opens here within a list; -1 where none does. */
    private int groupFrom(ForeignBlock over, int index, int start, String last) {
        if (index == start || !(blocks.get(start) instanceof Item first)) {
            return -1;
        }
        Item before = new Item(List.of(), first.origin(), first.depth(), Role.OPENS, last);
        return GroupLines.items(blocks, index, before, over);
    }

    private static boolean isOuter(Item item, ForeignBlock first) {
        return item.opens() && item.depth() <= first.depth();
    }

    private static boolean isLettered(Item item) {
        return item.number().matches("\\(?\\p{L}[.)]");
    }

    /** Whether a list begins here between two numbers. */
    private boolean isListBetween(int index, Item item, String last) {
        boolean begins = item.role() == Role.BEGINS && blocks.get(index - 1).depth() > 0;
        boolean first = item.number().isEmpty() || item.number().matches("\\D*1\\D*");
        return begins && first && goesOn(index, item.depth(), last);
    }

    /** Whether the next number stands right after the list that begins here. */
    private boolean goesOn(int index, int depth, String last) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Item item)) {
                return false;
            }
            if (item.opens() && item.depth() <= depth && item.role() == Role.BEGINS) {
                return !last.equals(item.number()) && ItemNumbers.isNext(last, item);
            }
        }
        return false;
    }

    /** The index after the answers under a label, which are a list or one paragraph. */
    private int answers(int label, String last) {
        if (isInQuestion(label, last)) {
            return label;
        }
        int end = label + 1;
        int first = isLineOverAnswers(end) ? end + 1 : end;
        while (end < blocks.size() && (blocks.get(end) instanceof Item || isLineOverAnswers(end))) {
            boolean question =
                    end == first
                            && blocks.get(end) instanceof Item item
                            && item.opens()
                            && (QuestionRuns.asks(item) || ItemNumbers.isNext(last, item));
            if (question) {
                return label;
            }
            end++;
        }
        boolean one = end == label + 1 && end < blocks.size();
        return one && blocks.get(end) instanceof Paragraph text && isAnswer(text) ? end + 1 : end;
    }

    /** Whether a label stands in a question, and the list goes on with the next one below it. */
    private boolean isInQuestion(int label, String last) {
        int depth = blocks.get(label).depth();
        for (int i = label + 1; depth > 0 && i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Item item)) {
                return false;
            }
            if (item.opens() && item.depth() <= depth) {
                return item.role() == Role.OPENS && ItemNumbers.isNext(last, item);
            }
        }
        return false;
    }

    private boolean isLineOverAnswers(int index) {
        return index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof Item
                && GroupLines.isLine(blocks, index);
    }

    private static boolean isAnswer(Paragraph text) {
        return !QuestionRuns.asks(text) && !QuestionsHeading.isWorded(text);
    }

    /** Adds answers to the question; the words over them are no line in bold, as over others. */
    private void addAnswers(int label, int end, int depth) {
        int around = Math.max(1, depth);
        ForeignBlock words = blocks.get(label);
        made.add(new Item(words.content(), words.origin(), around, Role.CONTINUES, ""));
        for (ForeignBlock answer : blocks.subList(label + 1, end)) {
            made.add(answer instanceof Item ? Deeper.of(answer) : BoldLine.in(around, answer));
        }
    }
}
