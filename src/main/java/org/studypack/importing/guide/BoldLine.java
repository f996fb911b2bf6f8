package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignInline;

import java.util.List;

/** Headings where a pack can have none, in a question or a text: they are lines in bold there. */
final class BoldLine {
    private BoldLine() {}

    /** A block as a further paragraph of a question that stands in so many lists. */
    static Item in(int depth, ForeignBlock block) {
        return new Item(words(block), block.origin(), depth, Role.CONTINUES, "");
    }

    /** A block in no list; what is no heading stays as it is. */
    static ForeignBlock of(ForeignBlock block) {
        return block instanceof Heading ? new Paragraph(words(block), block.origin(), true) : block;
    }

    private static List<ForeignInline> words(ForeignBlock block) {
        return block instanceof Heading
                ? List.of(new ForeignInline.Strong(block.content()))
                : block.content();
    }
}
