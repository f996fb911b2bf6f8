package org.studypack.print.line;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.w3c.dom.Element;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A block whose lines were chosen before it is laid out.
 *
 * @param paragraph what its lines were chosen of
 * @param original the block as it was
 * @param copy the block with its lines, which stands in the original's place
 * @param breaks how many lines it has but its last
 * @param hyphenated the lines, from 1 up, at whose end a word is split
 * @param width the measure it was fitted to, in dots
 * @param cost what its lines cost, by which they can be compared with other lines of the same block
 */
public record FittedBlock(
        Paragraph paragraph,
        Element original,
        Element copy,
        int breaks,
        Set<Integer> hyphenated,
        int width,
        double cost) {
    /** The attribute of blocks that are fitted. */
    static final String MARK = "data-lines";

    public static boolean isFitted(Box box) {
        return box.getElement() != null && box.getElement().hasAttribute(MARK);
    }

    /** Whether the engine set the lines as they were chosen: it does not beside a float. */
    boolean isKeptBy(Box box) {
        List<Box> lines = box.getChildren();
        return lines.size() == breaks + 1
                && Math.abs(box.getContentWidth() - width) <= 1
                && lines.subList(0, breaks).stream().allMatch(FittedBlock::endsInLineFeed);
    }

    private static boolean endsInLineFeed(Box line) {
        return line instanceof LineBox each && each.isEndsOnNL();
    }

    /** The same block in other lines; empty where they cannot be as they are wished. */
    public Optional<FittedBlock> with(LineWish wish) {
        return paragraph.fitted(wish);
    }

    /** The same block in some lines more, or fewer; empty where that cannot be. */
    public Optional<FittedBlock> longerBy(int more) {
        return paragraph.mayHave(lines() + more)
                ? with(LineWish.of(lines() + more, Set.of()))
                : Optional.empty();
    }

    /** How many lines there are. */
    public int lines() {
        return breaks + 1;
    }

    /** Stands where the same block stood in other lines. */
    public void replace(FittedBlock other) {
        other.copy.getParentNode().replaceChild(copy, other.copy);
    }

    void stand() {
        original.getParentNode().replaceChild(copy, original);
    }

    void giveWay() {
        copy.getParentNode().replaceChild(original, copy);
    }
}
