package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.line.WrappedLines;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines over a group of questions within one list, as in <i>After reading</i> between the third and
 * the fourth: a heading below the words over the list, a line in bold, or a short line without a
 * full stop. Such a line stands before the question that it opens.
 */
final class GroupLines {
    /** Words of the longest line that nothing marks, and of the longest in bold. */
    private static final int LONGEST = 8;

    private static final int LONGEST_BOLD = 15;
    private static final Pattern FIRST = Pattern.compile("1|\\D1\\D|1\\D+|\\D1");

    /** What is no line but a place to write on. */
    private static final Pattern GAP = Pattern.compile("_{2}|\\.{3}|…");

    private GroupLines() {}

    /**
     * The index of the first item of a group; -1 where none opens.
     *
     * @param index of the line over it
     * @param last the item of the list before, which numbers go on from, or begin again at one
     * @param over the words over the list
     */
    static int items(List<ForeignBlock> blocks, int index, Item last, ForeignBlock over) {
        if (!isLine(blocks, index) || !isWithin(blocks.get(index), over)) {
            return -1;
        }
        int next = index + 1 + QuestionRuns.lead(blocks, index + 1);
        boolean group =
                next < blocks.size()
                        && blocks.get(next) instanceof Item item
                        && item.opens()
                        && item.depth() <= last.depth()
                        && goesOn(last.number(), item);
        return group ? next : -1;
    }

    /**
     * Whether a block of a run is such a line: a question stands under it.
     *
     * @param below the index of the first line below the last item of the run
     */
    static boolean opens(List<ForeignBlock> run, int index, int below) {
        if (!isLine(run, index)) {
            return false;
        }
        int next = index + 1 + QuestionRuns.lead(run, index + 1);
        return next < run.size() && QuestionRuns.opens(run, next, below);
    }

    private static boolean goesOn(String last, Item item) {
        boolean asks = QuestionRuns.asks(item) || Tasks.isWorded(item);
        if (item.number().isEmpty()) {
            return last.isEmpty() && asks;
        }
        boolean announces = asks || ItemNumbers.asksFor(item);
        boolean again = announces && !last.isEmpty() && FIRST.matcher(item.number()).matches();
        return again || ItemNumbers.isNext(last, item);
    }

    /** Whether a heading is below the words over the list; other lines are. */
    static boolean isWithin(ForeignBlock line, ForeignBlock over) {
        return !(line instanceof Heading heading)
                || (over instanceof Heading outer && heading.level() > outer.level());
    }

    /** Whether a block may be such a line, by how it looks. */
    static boolean isLine(List<ForeignBlock> blocks, int index) {
        ForeignBlock block = blocks.get(index);
        if (QuestionsHeading.isWorded(block) || LeaderNotes.opens(block)) {
            return false;
        }
        return switch (block) {
            case Heading heading -> !LeaderNotes.isLabelAlone(heading);
            case Paragraph line -> isBold(line) || isPlainLine(blocks, index, line);
            default -> false;
        };
    }

    private static boolean isBold(Paragraph line) {
        boolean bold =
                line.content().stream()
                        .allMatch(
                                piece ->
                                        piece instanceof ForeignInline.Strong
                                                || ForeignInline.plain(List.of(piece)).isBlank());
        return bold && !line.text().isBlank() && line.words() <= LONGEST_BOLD;
    }

    private static boolean isPlainLine(List<ForeignBlock> blocks, int index, Paragraph line) {
        String text = line.text();
        boolean open = text.endsWith(":") || !WrappedLines.endsSentence(text);
        boolean words =
                line.alone()
                        && open
                        && line.words() <= LONGEST
                        && !text.isEmpty()
                        && !QuestionRuns.asks(line)
                        && !GAP.matcher(text).find()
                        && Character.isUpperCase(text.codePointAt(0));
        return words
                && index > 0
                && index + 1 < blocks.size()
                && !blocks.get(index - 1).text().endsWith(":")
                && blocks.get(index - 1).origin().isApartFrom(line.origin())
                && line.origin().isApartFrom(blocks.get(index + 1).origin());
    }
}
