package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.line.ItemMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists of questions whose marks a document does not mark as such: after a line that is worded as
 * one over questions, paragraphs that are counted in turn become items.
 */
final class AskedLists {
    /** How many blocks may stand between two questions, and words in a line over the first. */
    private static final int BETWEEN = 12;

    private static final int LONG = 25;

    private static final Pattern CHOICE = Pattern.compile("^B\\s?[:：]");

    private final List<ForeignBlock> blocks;
    private final List<ForeignBlock> made = new ArrayList<>();

    private AskedLists(List<ForeignBlock> blocks) {
        this.blocks = LoneMarks.joined(blocks);
    }

    /** The blocks, with items where questions are counted. */
    static List<ForeignBlock> of(List<ForeignBlock> blocks) {
        return new AskedLists(blocks).made();
    }

    private List<ForeignBlock> made() {
        int i = 0;
        while (i < blocks.size()) {
            ForeignBlock block = blocks.get(i++);
            made.add(block);
            if (QuestionsHeading.isWorded(block)) {
                i = readList(block, i);
            }
        }
        return made;
    }

    /** Reads the list under a line over questions; the index after it. */
    private int readList(ForeignBlock heading, int start) {
        int first = start;
        while (first < Math.min(blocks.size(), start + 2) && isLead(blocks.get(first))) {
            first++;
        }
        if (first >= blocks.size()) {
            return start;
        }
        Optional<ItemMark> opening =
                BlockMarks.of(blocks.get(first), heading).stream()
                        .filter(ItemMark::opens)
                        .findFirst();
        if (opening.isEmpty()) {
            return start;
        }
        made.addAll(blocks.subList(start, first));
        return readItems(heading, first, opening.get());
    }

    private int readItems(ForeignBlock heading, int first, ItemMark opening) {
        AskedItems items = new AskedItems(made, blocks.get(first));
        boolean paragraphs = !(blocks.get(first) instanceof Item);
        ItemMark last = opening;
        int end = first;
        for (int i = first; i < blocks.size() && i < end + BETWEEN; i++) {
            ForeignBlock block = blocks.get(i);
            List<ItemMark> marks = BlockMarks.of(block, heading);
            if (i > first && isEnd(block, marks, heading)) {
                break;
            }
            int answer = items.answerMark(block);
            if (answer > 0 && !isChoice(i)) {
                addBetween(end, i, items.haveLetters(), paragraphs);
                items.addAnswer(block, block.content(), answer);
                end = i + 1;
                continue;
            }
            Optional<ItemMark> next = next(marks, last, i == first);
            boolean inner =
                    (paragraphs
                                    && block instanceof Item
                                    && goesOn(i, last, heading, Paragraph.class))
                            || (i > first
                                    && skipsLetters(next, last)
                                    && goesOn(i, last, heading, ForeignBlock.class));
            if (next.isPresent() && !inner) {
                addBetween(end, i, items.haveLetters() && i > first, paragraphs);
                last = items.addQuestions(block, next.get(), i == first);
                end = i + 1;
            }
        }
        return paragraphs ? addBelow(end) : end;
    }

    private static Optional<ItemMark> next(List<ItemMark> marks, ItemMark last, boolean first) {
        return first
                ? Optional.of(last)
                : marks.stream().filter(mark -> mark.follows(last)).findFirst();
    }

    /** Whether letters are missing before a mark, as where a list within has Roman numbers. */
    private static boolean skipsLetters(Optional<ItemMark> mark, ItemMark last) {
        return mark.filter(m -> m.isLetter() && !m.isNextAfter(last)).isPresent();
    }

    /** Whether a block of a kind, from this one on, has the next number. */
    private boolean goesOn(
            int index, ItemMark last, ForeignBlock heading, Class<? extends ForeignBlock> kind) {
        for (int i = index; i < Math.min(blocks.size(), index + BETWEEN); i++) {
            ForeignBlock block = blocks.get(i);
            List<ItemMark> marks = BlockMarks.of(block, heading);
            if (isEnd(block, marks, heading)) {
                return false;
            }
            boolean next =
                    marks.stream()
                            .filter(mark -> mark.number() == last.number() + 1)
                            .anyMatch(mark -> mark.follows(last));
            if (kind.isInstance(block) && next) {
                return true;
            }
        }
        return false;
    }

    /** The index after the list right below the last question, which is in it. */
    private int addBelow(int index) {
        int end = index;
        while (end < blocks.size() && blocks.get(end).depth() > 0) {
            made.add(Deeper.of(blocks.get(end++)));
        }
        return end;
    }

    /**
     * What stands between two questions.
     *
     * @param letters whether questions and answers begin with letters: paragraphs are a part then
     * @param paragraphs whether the questions are paragraphs: lists are in them then
     */
    private void addBetween(int from, int to, boolean letters, boolean paragraphs) {
        for (ForeignBlock block : blocks.subList(from, to)) {
            made.add(
                    letters && block instanceof Paragraph
                            ? new Item(block.content(), block.origin(), 1, Role.CONTINUES, "")
                            : paragraphs ? Deeper.of(block) : block);
        }
    }

    /** Whether what looks like an answer is the first of several to choose from. */
    private boolean isChoice(int index) {
        return index + 1 < blocks.size()
                && blocks.get(index).text().startsWith("A")
                && CHOICE.matcher(blocks.get(index + 1).text()).find();
    }

    private static boolean isEnd(ForeignBlock block, List<ItemMark> marks, ForeignBlock heading) {
        boolean other =
                block instanceof Heading
                        && (marks.isEmpty() || !BlockMarks.isUnder(block, heading));
        boolean labelled =
                marks.stream()
                        .filter(ItemMark::isCounted)
                        .anyMatch(mark -> mark.kind() == ItemMark.Kind.LABEL);
        return other || (QuestionsHeading.isWorded(block) && !labelled);
    }

    /** A sentence, or a line, between the words over questions and the first. */
    private static boolean isLead(ForeignBlock block) {
        return block instanceof Paragraph
                && block.words() <= LONG
                && !QuestionRuns.asks(block)
                && ItemMark.of(BlockMarks.spaced(block.text())).isEmpty();
    }
}
