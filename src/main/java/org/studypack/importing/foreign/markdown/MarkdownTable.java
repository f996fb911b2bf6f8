package org.studypack.importing.foreign.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Alignment;
import org.studypack.importing.foreign.block.ForeignInline;

import java.util.ArrayList;
import java.util.List;

/** Reads a table of Markdown by cells. */
final class MarkdownTable {
    private MarkdownTable() {}

    /**
     * The table as a block.
     *
     * @param depth in how many lists it stands
     * @param inlines reads its cells
     */
    static ForeignBlock of(TableBlock table, int depth, MarkdownInlines inlines) {
        List<List<List<ForeignInline>>> rows = new ArrayList<>();
        List<Alignment> columns = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<List<ForeignInline>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(inlines.paragraph(cell));
                    if (part instanceof TableHead && cell instanceof TableCell heading) {
                        columns.add(alignment(heading));
                    }
                }
                rows.add(cells);
            }
        }
        boolean headed = table.getFirstChild() instanceof TableHead;
        return new ForeignBlock.Table(headed, columns, rows, MarkdownContext.at(table), depth);
    }

    private static Alignment alignment(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.END;
            case null, default -> Alignment.START;
        };
    }
}
