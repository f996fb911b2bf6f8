package org.studypack.source.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.studypack.diagnostic.Code;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.util.ArrayList;
import java.util.List;

/** Reads tables. */
record TableReader(MarkdownDocument document, InlineReader inlines) {
    Block.Table read(TableBlock table) {
        List<Block.Column> columns = new ArrayList<>();
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Node part : MarkdownDocument.children(table)) {
            for (Node row : MarkdownDocument.children(part)) {
                if (part instanceof TableHead && row instanceof TableRow) {
                    cells(row).forEach(cell -> columns.add(column(cell)));
                } else if (part instanceof TableBody) {
                    rows.add(row(row, columns.size()));
                }
            }
        }
        if (columns.size() > MarkdownBounds.MOST_COLUMNS) {
            document.report(
                    Code.BEYOND_LIMITS,
                    table,
                    "the table has %d columns".formatted(columns.size()),
                    "a table has at most %d; make two of it"
                            .formatted(MarkdownBounds.MOST_COLUMNS));
        }
        if (rows.isEmpty()) {
            document.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    table,
                    "the table has headings and no row",
                    "write a row below the headings");
        }
        return new Block.Table(columns, rows, document.at(table));
    }

    /** A row of exactly as many cells as there are columns; those not written are empty. */
    private List<List<Inline>> row(Node row, int size) {
        reportBeyond(row, size);
        List<List<Inline>> cells = new ArrayList<>();
        cells(row).stream().limit(size).map(inlines::read).forEach(cells::add);
        while (cells.size() < size) {
            cells.add(List.of());
        }
        return cells;
    }

    /** Reports the first cell after the last column, which the parser leaves out. */
    private void reportBeyond(Node row, int size) {
        String line = document.written(row);
        int start = line.stripLeading().startsWith("|") ? line.indexOf('|') + 1 : 0;
        int count = 0;
        for (int i = start; i <= line.length(); i++) {
            if (i < line.length() && line.startsWith("\\|", i)) {
                i++;
            } else if (i == line.length() || line.charAt(i) == '|') {
                count++;
                String cell = line.substring(start, i);
                if (count > size && !cell.isBlank()) {
                    reportBeyond(row, start + cell.indexOf(cell.strip()), cell.strip().length());
                    return;
                }
                start = i + 1;
            }
        }
    }

    private void reportBeyond(Node row, int start, int length) {
        document.diagnostics()
                .report(
                        Code.UNSUPPORTED_MARKDOWN,
                        document.at(row, start, length),
                        "a cell in a column that has no heading",
                        "write a heading above the column, or `\\|` for the sign itself");
    }

    private Block.Column column(TableCell cell) {
        return new Block.Column(inlines.read(cell), alignment(cell));
    }

    private static List<TableCell> cells(Node row) {
        return MarkdownDocument.children(row).stream()
                .filter(TableCell.class::isInstance)
                .map(TableCell.class::cast)
                .toList();
    }

    private static Block.Alignment alignment(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.END;
            case null, default -> Block.Alignment.START;
        };
    }
}
