package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.words.QuestionSign;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the questions of a guide: a line worded as a heading over questions, or any short line over
 * a list of nothing but questions, and what follows it. What stands between two questions, such as
 * sub-questions, blanks, answers, or a passage before the next number, belongs to the first.
 */
final class QuestionRuns {
    private static final int LONG = 25;
    private static final int MOST_LEAD = 2;

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

    /**
     * Whether a block, which is of a run, begins a question.
     *
     * @param below the index of the first line below the last item, as {@link #below} finds it
     */
    static boolean opens(List<ForeignBlock> run, int index, int below) {
        ForeignBlock first = run.getFirst();
        ForeignBlock block = run.get(index);
        if (block instanceof Item item && first instanceof Item) {
            return item.opens() && item.depth() <= first.depth();
        }
        if (first instanceof Item) {
            return index >= below;
        }
        boolean question = asks(block) ? !isQuoted(run, index - 1) : Tasks.isLine(block);
        return block instanceof Paragraph && !QuestionParts.belong(block) && question;
    }

    /**
     * The index of the first of the lines that ask below the last item of a run, and below no
     * passage; that after the run where there are none.
     */
    static int below(List<ForeignBlock> run) {
        int first = run.size();
        while (first > 1 && isLoose(run, first - 1)) {
            first--;
        }
        boolean passage = first < run.size() && run.get(first - 1) instanceof Paragraph;
        return passage ? Math.min(first + 1, run.size()) : first;
    }

    private static boolean isLoose(List<ForeignBlock> run, int index) {
        return run.get(index) instanceof Paragraph && ItemRun.isLoose(run, index);
    }

    /** Words in quotation marks are a part of the question after them. */
    private static boolean isQuoted(List<ForeignBlock> run, int index) {
        return index > 0 && run.get(index).text().matches("(?s)[\"“„«].*[\"”“»]\\.?");
    }

    static boolean asks(ForeignBlock block) {
        return QuestionSign.isIn(block.text());
    }

    /**
     * How many lines, such as one that says what to do, stand before the first question of a list.
     *
     * @param first the index after that of the words over the list
     */
    static int lead(List<ForeignBlock> blocks, int first) {
        ForeignBlock over = blocks.get(first - 1);
        int end = first;
        while (end < Math.min(blocks.size(), first + MOST_LEAD) && isLead(blocks.get(end), over)) {
            end++;
        }
        boolean list =
                end < blocks.size()
                        && switch (blocks.get(end)) {
                            case Item item ->
                                    item.opens() && (!item.number().isEmpty() || asks(item));
                            case Paragraph next ->
                                    asks(next)
                                            && next.words() < LONG
                                            && end > first
                                            && announces(blocks.get(end - 1));
                            default -> false;
                        };
        return list ? end - first : 0;
    }

    private static boolean isLead(ForeignBlock block, ForeignBlock over) {
        boolean line =
                switch (block) {
                    case Paragraph ignored -> true;
                    case Heading inner ->
                            over instanceof Heading outer
                                    && inner.level() > outer.level()
                                    && !LeaderNotes.isLabelAlone(inner);
                    default -> false;
                };
        return line && block.words() < LONG && !asks(block) && !QuestionsHeading.isWorded(block);
    }

    /** Whether a line before paragraphs that ask is about them: it might be any text else. */
    private static boolean announces(ForeignBlock line) {
        return line instanceof Heading
                || line.text().endsWith(":")
                || QuestionsHeading.speaksOf(line);
    }

    private int end(int heading) {
        ForeignBlock block = blocks.get(heading);
        if (heading + 1 >= blocks.size() || !QuestionsHeading.isShort(block)) {
            return heading;
        }
        boolean list = blocks.get(heading + 1) instanceof Item;
        if (QuestionsHeading.isWorded(block)) {
            int first = heading + 1 + lead(blocks, heading + 1);
            boolean items = first < blocks.size() && blocks.get(first) instanceof Item;
            return items
                    ? ItemRun.end(blocks, block, first)
                    : ParagraphRun.end(blocks, block, first);
        }
        boolean marked = block instanceof Heading || block.text().endsWith(":");
        boolean afterProse = heading > 0 && blocks.get(heading - 1).words() >= LONG;
        if (list && marked && afterProse) {
            int end = ItemRun.end(blocks, block, heading + 1);
            return asks(blocks.get(heading + 1)) && allAsk(heading + 1, end) ? end : heading;
        }
        return heading;
    }

    private boolean allAsk(int start, int end) {
        int depth = blocks.get(start).depth();
        return blocks.subList(start, end).stream()
                .filter(block -> block instanceof Item item && item.opens())
                .filter(block -> block.depth() <= depth)
                .allMatch(block -> asks(block) || Tasks.isWorded(block));
    }
}
