package org.studypack.source.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables with rows that have more cells than there are headings. A parser drops what has no
 * heading, so that such a table gets headings without words.
 */
final class RaggedTables {
    private final String content;

    /** How many columns are missing, by the line of the headings, from 0. */
    private final SortedMap<Integer, Integer> missing = new TreeMap<>();

    private RaggedTables(String content) {
        this.content = content;
    }

    /** The text with as many headings as cells; the same text where no table is ragged. */
    static String widened(Node root, String content) {
        RaggedTables tables = new RaggedTables(content);
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomBlock block) {
                        if (block instanceof TableBlock table) {
                            tables.look(table);
                        }
                        visitChildren(block);
                    }
                });
        return tables.missing.isEmpty() ? content : tables.widened();
    }

    private void look(TableBlock table) {
        List<Integer> widths = new ArrayList<>();
        table.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof TableRow row) {
                            widths.add(cells(text(row)));
                        }
                        visitChildren(node);
                    }
                });
        int headings = headings(table);
        int widest = widths.stream().mapToInt(width -> width).max().orElse(headings);
        if (widest > headings) {
            int line = table.getSourceSpans().getFirst().getLineIndex();
            missing.put(line, widest - headings);
        }
    }

    private static int headings(TableBlock table) {
        int count = 0;
        Node row = table.getFirstChild().getFirstChild();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count += cell instanceof TableCell ? 1 : 0;
        }
        return count;
    }

    private String text(Node row) {
        List<SourceSpan> spans = row.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan span = spans.getFirst();
        return content.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    /** How many cells a row is divided into: at each stroke but an outer or an escaped one. */
    private static int cells(String text) {
        String row = text.strip();
        boolean open = row.startsWith("|");
        int count = 0;
        boolean cell = false;
        for (int i = open ? 1 : 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '|') {
                count++;
                cell = false;
            } else {
                i += c == '\\' ? 1 : 0;
                cell = true;
            }
        }
        return count + (cell ? 1 : 0);
    }

    private String widened() {
        List<String> lines = new ArrayList<>(content.lines().toList());
        missing.forEach(
                (line, columns) -> {
                    lines.set(line, closed(lines.get(line)) + " |".repeat(columns));
                    lines.set(line + 1, closed(lines.get(line + 1)) + "---|".repeat(columns));
                });
        return String.join("\n", lines);
    }

    private static String closed(String line) {
        String row = line.stripTrailing();
        return row.endsWith("|") && !row.endsWith("\\|") ? row : row + " |";
    }
}
