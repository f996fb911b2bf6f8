package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;

/** What stands in a list, with one more list around it. */
final class Deeper {
    private Deeper() {}

    /** The same block one list deeper; what stands in no list stays as it is. */
    static ForeignBlock of(ForeignBlock block) {
        int depth = block.depth() + 1;
        if (depth == 1) {
            return block;
        }
        return switch (block) {
            case Item item ->
                    new Item(
                            item.content(),
                            item.origin(),
                            depth,
                            item.role(),
                            item.number(),
                            item.typed());
            case ForeignBlock.Quotation quotation ->
                    new ForeignBlock.Quotation(quotation.blocks(), quotation.origin(), depth);
            case ForeignBlock.Table table ->
                    new ForeignBlock.Table(
                            table.headed(), table.columns(), table.rows(), table.origin(), depth);
            case ForeignBlock.Verbatim code ->
                    new ForeignBlock.Verbatim(code.lines(), code.origin(), depth);
            case ForeignBlock.Figure figure ->
                    new ForeignBlock.Figure(figure.picture(), figure.origin(), depth);
            case ForeignBlock.Rule rule -> new ForeignBlock.Rule(rule.text(), rule.origin(), depth);
            case ForeignBlock.Paragraph paragraph -> paragraph;
            case ForeignBlock.Heading heading -> heading;
        };
    }
}
