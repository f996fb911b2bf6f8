package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.line.ItemMark;

import java.util.ArrayList;
import java.util.List;

/** Marks of questions that stand in a paragraph of their own, before the one that they count. */
final class LoneMarks {
    private LoneMarks() {}

    /** The blocks, with such marks under words over questions joined to what they count. */
    static List<ForeignBlock> joined(List<ForeignBlock> blocks) {
        List<ForeignBlock> joined = new ArrayList<>();
        boolean asking = false;
        for (ForeignBlock block : blocks) {
            boolean counted =
                    asking
                            && block instanceof Paragraph
                            && joined.getLast() instanceof Paragraph mark
                            && isBare(mark.text());
            asking = QuestionsHeading.isWorded(block) || (asking && !(block instanceof Heading));
            if (counted) {
                List<ForeignInline> words = new ArrayList<>();
                words.add(new ForeignInline.Text(joined.getLast().text() + " "));
                words.addAll(block.content());
                joined.set(joined.size() - 1, new Paragraph(words, block.origin(), false));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean isBare(String text) {
        return ItemMark.of(text + " x")
                .filter(mark -> mark.isCounted() && mark.length() > text.length())
                .isPresent();
    }
}
