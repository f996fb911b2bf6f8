package org.studypack.importing.foreign;

import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.ForeignBlock.Role;
import org.studypack.importing.foreign.ForeignBlock.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text. Each word of the lines is in one block, in the order of the lines. */
final class TextBlocks {
    private final List<ForeignBlock> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final ListLevels levels = new ListLevels();
    private final int width;
    private Optional<LineMarks.Mark> mark = Optional.empty();
    private boolean follows;

    private TextBlocks(int width) {
        this.width = width;
    }

    static List<ForeignBlock> read(List<Line> lines) {
        TextBlocks reader = new TextBlocks(WrappedLines.width(lines));
        Line.groups(lines).forEach(reader::readGroup);
        return List.copyOf(reader.blocks);
    }

    private void readGroup(List<Line> group) {
        boolean item = LineMarks.item(group.getFirst().text()).isPresent();
        boolean continuesItem =
                !item && group.stream().allMatch(line -> levels.hold(line.indent()));
        if (continuesItem) {
            readContinued(group);
            return;
        }
        if (!item) {
            levels.close();
        }
        follows = false;
        group.forEach(this::readLine);
        close();
    }

    /** Lines under an item, after a blank line: a paragraph of it, and perhaps items in it. */
    private void readContinued(List<Line> group) {
        for (Line line : group) {
            if (LineMarks.item(line.text()).isPresent()) {
                readWords(line);
            } else {
                open.add(line);
            }
        }
        close();
    }

    private void readLine(Line line) {
        Optional<Integer> underline = LineMarks.underline(line.text());
        if (underline.isPresent() && mark.isEmpty() && open.size() == 1) {
            Line title = open.getFirst();
            open.clear();
            Origin origin = new Origin.Lines(title.number(), line.number());
            blocks.add(new Heading(underline.get(), words(title.text()), origin));
        } else if (LineMarks.isRule(line.text())) {
            readRule(line);
        } else {
            readWords(line);
        }
    }

    /** A line of marks; directly under an item it is a blank to be filled in, and belongs to it. */
    private void readRule(Line line) {
        boolean blank = mark.isPresent() && LineMarks.isBlank(line.text());
        close();
        if (blank) {
            blocks.add(continued(line.text(), levels.depth(Integer.MAX_VALUE), origin(line, line)));
        } else {
            blocks.add(new Rule(line.text(), origin(line, line), 0));
        }
        follows = blank;
    }

    private void readWords(Line line) {
        Optional<LineMarks.Mark> opening = itemMark(line);
        if (opening.isPresent()) {
            boolean directly = !open.isEmpty() ? mark.isPresent() : follows;
            close();
            follows = directly;
            mark = opening;
            open.add(line);
            return;
        }
        if (!open.isEmpty() && !goesOn(open.getLast(), line)) {
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
        if (mark.isPresent() && line.indent() > open.getFirst().indent()) {
            return !LineMarks.opensNote(line.text());
        }
        return WrappedLines.goesOn(last, line, width);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Origin origin = origin(open.getFirst(), open.getLast());
        String text = WrappedLines.join(open);
        if (mark.isPresent()) {
            LineMarks.Mark item = mark.get();
            ListLevels.Place place = levels.next(item.kind(), open.getFirst().indent(), follows);
            blocks.add(
                    new Item(
                            words(text.substring(item.length())),
                            origin,
                            place.depth(),
                            place.role(),
                            item.number()));
            follows = true;
        } else if (levels.hold(open.getFirst().indent())) {
            blocks.add(continued(text, levels.depth(open.getFirst().indent()), origin));
        } else {
            levels.close();
            blocks.add(new Paragraph(words(text), origin, open.size() == 1));
            follows = false;
        }
        mark = Optional.empty();
        open.clear();
    }

    private static Item continued(String text, int depth, Origin origin) {
        return new Item(words(text), origin, depth, Role.CONTINUES, "");
    }

    private static List<ForeignInline> words(String text) {
        return List.of(new ForeignInline.Text(text));
    }

    private static Origin origin(Line first, Line last) {
        return new Origin.Lines(first.number(), last.number());
    }
}
