package org.studypack.importing.foreign;

import org.studypack.importing.foreign.ForeignBlock.AsItStands;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.ForeignBlock.Rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads lines into blocks. Each word of the lines is in one block, in the order of the lines. */
public final class BlockReader {
    private final boolean markdown;
    private final List<ForeignBlock> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private Optional<LineMarks.Mark> mark = Optional.empty();
    private int itemIndent = -1;
    private final int width;

    private BlockReader(boolean markdown, int width) {
        this.markdown = markdown;
        this.width = width;
    }

    public static List<ForeignBlock> read(List<Line> lines, boolean markdown) {
        BlockReader reader = new BlockReader(markdown, WrappedLines.width(lines));
        for (List<Line> group : Line.groups(markdown ? reader.withoutFences(lines) : lines)) {
            reader.readGroup(group);
        }
        return reader.inOrder();
    }

    /** Takes fenced code out of the lines and keeps each as a block. */
    private List<Line> withoutFences(List<Line> lines) {
        List<Line> rest = new ArrayList<>();
        List<Line> fenced = new ArrayList<>();
        for (Line line : lines) {
            boolean fence = line.text().startsWith("```") || line.text().startsWith("~~~");
            if (fence || !fenced.isEmpty()) {
                fenced.add(line);
                rest.add(new Line(line.number(), 0, ""));
            } else {
                rest.add(line);
            }
            if (fence && fenced.size() > 1) {
                keep(fenced);
            }
        }
        keep(fenced);
        return rest;
    }

    private void readGroup(List<Line> group) {
        if (markdown && (group.getFirst().text().startsWith(">") || isTable(group))) {
            itemIndent = -1;
            keep(new ArrayList<>(group));
            return;
        }
        boolean continuesItem =
                itemIndent >= 0
                        && group.stream().allMatch(l -> l.indent() >= itemIndent)
                        && LineMarks.item(group.getFirst().text()).isEmpty();
        if (continuesItem) {
            String text = WrappedLines.join(group);
            blocks.add(
                    new Item(text, group.getFirst().number(), group.getLast().number(), false, ""));
            return;
        }
        itemIndent = -1;
        group.forEach(this::readLine);
        close();
    }

    private void readLine(Line line) {
        Optional<Integer> underline = LineMarks.underline(line.text());
        if (underline.isPresent() && mark.isEmpty() && open.size() == 1) {
            Line title = open.getFirst();
            open.clear();
            blocks.add(new Heading(underline.get(), title.text(), title.number(), line.number()));
            return;
        }
        Optional<Heading> hashes = LineMarks.hashes(line);
        if (hashes.isPresent()) {
            close();
            blocks.add(hashes.get());
        } else if (LineMarks.isRule(line.text())) {
            close();
            blocks.add(new Rule(line.text(), line.number(), line.number()));
        } else {
            readWords(line);
        }
    }

    private void readWords(Line line) {
        Optional<LineMarks.Mark> opening = itemMark(line);
        if (opening.isPresent()) {
            close();
            mark = opening;
            open.add(line);
            itemIndent = line.indent() + 2;
            return;
        }
        boolean defines = markdown && MarkdownNotes.isDefinition(line.text());
        if (!open.isEmpty() && (defines || !goesOn(open.getLast(), line))) {
            close();
        }
        open.add(line);
    }

    /** A number that a wrapped sentence happens to bring to the start of a line opens no item. */
    private Optional<LineMarks.Mark> itemMark(Line line) {
        Optional<LineMarks.Mark> found = LineMarks.item(line.text());
        boolean inParagraph = !open.isEmpty() && mark.isEmpty();
        boolean doubtful =
                found.isPresent()
                        && (!found.get().number().isEmpty() || LineMarks.isDash(line.text()));
        return inParagraph && doubtful && goesOn(open.getLast(), line) ? Optional.empty() : found;
    }

    private boolean goesOn(Line last, Line line) {
        if (markdown) {
            return true;
        }
        if (mark.isPresent() && line.indent() > open.getFirst().indent()) {
            return true;
        }
        return WrappedLines.goesOn(last, line, width);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        if (mark.isPresent()) {
            LineMarks.Mark item = mark.get();
            String text = WrappedLines.join(open).substring(item.length());
            blocks.add(
                    new Item(
                            text,
                            open.getFirst().number(),
                            open.getLast().number(),
                            true,
                            item.number()));
        } else {
            blocks.add(paragraph(open));
        }
        mark = Optional.empty();
        open.clear();
    }

    private static Paragraph paragraph(List<Line> lines) {
        return new Paragraph(
                WrappedLines.join(lines),
                lines.getFirst().number(),
                lines.getLast().number(),
                lines.size() == 1);
    }

    private void keep(List<Line> lines) {
        if (!lines.isEmpty()) {
            String text =
                    lines.stream().map(BlockReader::indented).collect(Collectors.joining("\n"));
            blocks.add(new AsItStands(text, lines.getFirst().number(), lines.getLast().number()));
            lines.clear();
        }
    }

    private static String indented(Line line) {
        return " ".repeat(line.indent()) + line.text();
    }

    private static boolean isTable(List<Line> group) {
        return group.size() > 1
                && group.get(1).text().matches("[|:\\- ]*-[|:\\- ]*\\|?[|:\\- ]*")
                && group.get(1).text().contains("|");
    }

    /** Fenced code was found first; the order of the lines is the order of the blocks. */
    private List<ForeignBlock> inOrder() {
        blocks.sort(Comparator.comparingInt(ForeignBlock::firstLine));
        return List.copyOf(blocks);
    }
}
