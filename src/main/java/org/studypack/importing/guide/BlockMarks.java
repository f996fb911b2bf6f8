package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.line.ItemMark;

import java.util.List;

/** The marks with which blocks under a line over questions may be read to begin. */
final class BlockMarks {
    private BlockMarks() {}

    /**
     * Those of a block: its number, or some of its words.
     *
     * @param heading the line over the questions
     */
    static List<ItemMark> of(ForeignBlock block, ForeignBlock heading) {
        boolean item = block instanceof Item opening && opening.opens() && opening.depth() == 1;
        boolean words = block instanceof Paragraph || isUnder(block, heading);
        if (item && block instanceof Item counted && !counted.number().isEmpty()) {
            return ItemMark.all(counted.number() + " x").toList();
        }
        String text = item || words ? spaced(block.text()) : "";
        return ItemMark.all(text).filter(mark -> !item || isSecond(mark)).toList();
    }

    /** Whether it may stand after a bullet, and is the mark then. */
    private static boolean isSecond(ItemMark mark) {
        return mark.isCounted() || mark.kind() == ItemMark.Kind.BOX;
    }

    /** Whether a block is a heading below the line over the questions. */
    static boolean isUnder(ForeignBlock block, ForeignBlock heading) {
        return block instanceof Heading inner
                && (!(heading instanceof Heading outer) || inner.level() > outer.level());
    }

    /** The words of a block, with the number that a document marks as such. */
    static String marked(ForeignBlock block) {
        String number = block instanceof Item item ? item.number() : "";
        return (number + " " + spaced(block.text())).strip();
    }

    /** The same words, each space one that may follow a mark. */
    static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }
}
