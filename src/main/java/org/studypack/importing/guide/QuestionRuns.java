package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.wording.Residue;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the questions of a guide: a line worded as a heading over questions, or any short line over
 * a list of nothing but questions, and what follows it.
 */
final class QuestionRuns {
    private static final Pattern ASKS = Pattern.compile("[?;？؟]");
    private static final int LONG = 25;

    private final List<ForeignBlock> blocks;

    private QuestionRuns(List<ForeignBlock> blocks) {
        this.blocks = blocks;
    }

    /** From the index of each heading over questions to the index behind its last question. */
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
    static int behindLast(NavigableMap<Integer, Integer> runs) {
        Map.Entry<Integer, Integer> last = runs.lastEntry();
        return last == null ? 0 : last.getValue();
    }

    private int end(int heading) {
        ForeignBlock block = blocks.get(heading);
        if (heading + 1 >= blocks.size() || !QuestionsHeading.isShort(block)) {
            return heading;
        }
        boolean list = blocks.get(heading + 1) instanceof Item;
        if (QuestionsHeading.isWorded(block)) {
            return list ? endOfList(heading + 1) : endOfParagraphs(heading + 1);
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
        int end = start;
        while (end < blocks.size()
                && blocks.get(end) instanceof Item item
                && (end == start || continues(end, item))) {
            end++;
        }
        return end;
    }

    /** A button, or a number out of turn (that of the next heading), ends the list. */
    private boolean continues(int index, Item item) {
        if (!item.opens()) {
            return true;
        }
        Item last = lastOpening(index - 1);
        boolean inTurn =
                item.number().isEmpty()
                        ? last.number().isEmpty()
                        : !last.number().isEmpty() && follows(last.number(), item.number());
        return inTurn && !Residue.isButton(item.text()) && !isNumberedHeading(index, item);
    }

    /** {@code 2. Title} behind a blank line, with prose after it, is no question. */
    private boolean isNumberedHeading(int index, Item item) {
        boolean apart = item.firstLine() > blocks.get(index - 1).lastLine() + 1;
        boolean prose =
                index + 1 < blocks.size()
                        && blocks.get(index + 1) instanceof Paragraph next
                        && next.words() > item.words();
        return apart && prose && !item.number().isEmpty() && !asks(item);
    }

    private Item lastOpening(int index) {
        int at = index;
        while (at > 0 && blocks.get(at) instanceof Item item && !item.opens()) {
            at--;
        }
        return blocks.get(at) instanceof Item item ? item : new Item("", 0, 0, true, "");
    }

    private static boolean follows(String number, String next) {
        String before = number.replaceAll("\\D", "");
        String after = next.replaceAll("\\D", "");
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty();
        }
        boolean sameMark = number.replaceAll("\\d", "").equals(next.replaceAll("\\d", ""));
        boolean allOne = before.equals("1") && after.equals("1");
        boolean inTurn = Integer.parseInt(after) == Integer.parseInt(before) + 1;
        return sameMark && (inTurn || allOne);
    }

    /** Questions without bullets: paragraphs that ask, up to one that does not. */
    private int endOfParagraphs(int start) {
        int end = start;
        while (end < blocks.size()
                && blocks.get(end) instanceof Paragraph
                && asks(blocks.get(end))
                && !opensSection(end, start)) {
            end++;
        }
        return end;
    }

    /**
     * A heading may ask too; then prose that does not ask follows, and a blank line stands before.
     */
    private boolean opensSection(int index, int start) {
        if (index == start || index + 1 >= blocks.size()) {
            return false;
        }
        ForeignBlock next = blocks.get(index + 1);
        boolean apart = blocks.get(index).firstLine() > blocks.get(index - 1).lastLine() + 1;
        return apart && next.words() >= LONG && blocks.get(index).words() <= 12;
    }

    private boolean allAsk(int start, int end) {
        return blocks.subList(start, end).stream().allMatch(QuestionRuns::asks);
    }

    private static boolean asks(ForeignBlock block) {
        return ASKS.matcher(block.text()).find();
    }
}
