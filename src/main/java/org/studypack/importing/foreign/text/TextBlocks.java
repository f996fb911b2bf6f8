package org.studypack.importing.foreign.text;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignBlock.Rule;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.ListLevels;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.line.CountedLines;
import org.studypack.importing.foreign.line.ItemMark;
import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.foreign.line.LineMarks;
import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.wording.QuestionsLine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads plain text. Each word of the lines is in one block, in the order of the lines. */
final class TextBlocks {
    /** Lines of the longest paragraph that is looked at by itself. */
    private static final int LONGEST = 50;

    private final List<ForeignBlock> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final ListLevels levels = new ListLevels();
    private final CountedLines counted = new CountedLines();
    private final int width;
    private final TypedTables tables;
    private Optional<Opened> item = Optional.empty();
    private boolean follows;

    /** Which of the lines up to the next blank one begin items, and how many lines these are. */
    private final BitSet marked = new BitSet();

    private int size;

    /** The width of the lines that are read, by themselves; 0 where they do not look wrapped. */
    private int widthAlone;

    /** The item whose lines are read. */
    private record Opened(ItemMark mark, ListLevels.Place place) {}

    private TextBlocks(int width, TypedTables tables) {
        this.width = width;
        this.tables = tables;
    }

    static List<ForeignBlock> read(List<Line> lines, TypedTables tables) {
        TextBlocks reader = new TextBlocks(WrappedLines.width(lines), tables);
        Line.groups(lines).forEach(reader::readGroup);
        return List.copyOf(reader.blocks);
    }

    private void readGroup(List<Line> group) {
        marked.clear();
        for (int i = 0; i < group.size(); i++) {
            marked.set(i, WrappedLines.isList(group.get(i)));
        }
        size = group.size();
        boolean opens = counted.mark(group, false).isPresent();
        boolean continuesItem =
                !opens && group.stream().allMatch(line -> levels.hold(line.indent()));
        if (continuesItem) {
            readContinued(group);
            return;
        }
        if (!opens) {
            levels.close();
        }
        follows = false;
        readLines(group);
        close();
    }

    private void readLines(List<Line> group) {
        for (int i = 0; i < group.size(); i++) {
            Optional<List<List<String>>> table = tables.at(group.get(i));
            if (table.isPresent() && i + table.get().size() <= group.size()) {
                readTable(group.subList(i, i + table.get().size()), table.get());
                i += table.get().size() - 1;
            } else {
                readLine(group.subList(i, group.size()));
            }
        }
    }

    /** A table that is typed with spaces; right below an item it belongs to it. */
    private void readTable(List<Line> lines, List<List<String>> rows) {
        boolean within = item.isPresent() || follows || levels.hold(lines.getFirst().indent());
        close();
        if (!within) {
            levels.close();
        }
        blocks.add(
                new ForeignBlock.Table(
                        /* headed= */ false,
                        List.of(),
                        rows.stream()
                                .map(row -> row.stream().map(TextBlocks::words).toList())
                                .toList(),
                        origin(lines.getFirst(), lines.getLast()),
                        within ? levels.depth(Integer.MAX_VALUE) : 0));
        follows = within;
    }

    /** Lines under an item, after a blank line: a paragraph of it, and perhaps items in it. */
    private void readContinued(List<Line> group) {
        for (int i = 0; i < group.size(); i++) {
            List<Line> rest = group.subList(i, group.size());
            if (counted.mark(rest, item.isPresent()).isPresent()) {
                readWords(rest);
            } else {
                open.add(group.get(i));
            }
        }
        close();
    }

    /** Reads the first of some lines. */
    private void readLine(List<Line> lines) {
        Line line = lines.getFirst();
        Optional<Integer> underline = LineMarks.underline(line.text());
        if (underline.isPresent() && item.isEmpty() && open.size() == 1) {
            Line title = open.getFirst();
            open.clear();
            Origin origin = new Origin.Lines(title.number(), line.number());
            blocks.add(new Heading(underline.get(), words(title.text()), origin));
            if (QuestionsLine.isWorded(title.text())) {
                counted.expect();
            } else {
                counted.end();
            }
        } else if (LineMarks.isRule(line.text())) {
            readRule(line);
        } else {
            readWords(lines);
        }
    }

    /** A line of marks; directly under an item it is a blank to be filled in, and belongs to it. */
    private void readRule(Line line) {
        boolean blank = item.isPresent() && LineMarks.isBlank(line.text());
        close();
        if (blank) {
            blocks.add(continued(line.text(), levels.depth(Integer.MAX_VALUE), origin(line, line)));
        } else {
            blocks.add(new Rule(line.text(), origin(line, line), 0));
        }
        follows = blank;
    }

    private void readWords(List<Line> lines) {
        Line line = lines.getFirst();
        boolean directly = !open.isEmpty() ? item.isPresent() : follows;
        Optional<ItemMark> opening = itemMark(lines, directly);
        if (opening.isPresent()) {
            close();
            follows = directly;
            ListLevels.Place place =
                    levels.next(counted.list(opening.get()), line.indent(), directly);
            item = Optional.of(new Opened(opening.get(), place));
            counted.add(opening.get(), place.depth());
            begin(lines);
            open.add(line);
            return;
        }
        if (!open.isEmpty() && !goesOn(open.getLast(), line)) {
            close();
        }
        begin(lines);
        open.add(line);
    }

    /** Looks at the lines that may be one paragraph with the first, where it begins one. */
    private void begin(List<Line> lines) {
        if (open.isEmpty()) {
            int first = size - lines.size();
            int end = 1;
            while (end < Math.min(LONGEST, lines.size()) && !marked.get(first + end)) {
                end++;
            }
            widthAlone = WrappedLines.widthAlone(lines.subList(0, end));
        }
    }

    /** A number that a wrapped sentence happens to bring to the start of a line opens no item. */
    private Optional<ItemMark> itemMark(List<Line> lines, boolean directly) {
        Line line = lines.getFirst();
        Optional<ItemMark> found = counted.mark(lines, directly);
        boolean inParagraph = !open.isEmpty() && item.isEmpty();
        boolean chance = found.filter(m -> m.isByChance(line.text())).isPresent();
        return inParagraph && chance && goesOn(open.getLast(), line) ? Optional.empty() : found;
    }

    private boolean goesOn(Line last, Line line) {
        if (item.isPresent() && line.indent() > open.getFirst().indent()) {
            return !LineMarks.opensNote(line.text());
        }
        return WrappedLines.goesOn(last, line, width)
                || WrappedLines.goesOn(last, line, widthAlone);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Origin origin = origin(open.getFirst(), open.getLast());
        String text = WrappedLines.join(open);
        if (item.isPresent()) {
            ListLevels.Place place = item.get().place();
            ItemMark mark = item.get().mark();
            List<ForeignInline> content = words(text.substring(mark.length()));
            blocks.add(
                    new Item(
                            content,
                            origin,
                            place.depth(),
                            place.role(),
                            mark.written(),
                            text.substring(0, mark.length())));
            follows = true;
        } else if (levels.hold(open.getFirst().indent())) {
            blocks.add(continued(text, levels.depth(open.getFirst().indent()), origin));
        } else {
            levels.close();
            addParagraph(text, origin);
        }
        item = Optional.empty();
        open.clear();
    }

    private void addParagraph(String text, Origin origin) {
        boolean alone = open.size() == 1;
        blocks.add(new Paragraph(words(text), origin, alone));
        follows = false;
        if (alone && QuestionsLine.isWorded(text)) {
            counted.expect();
        } else {
            counted.add();
        }
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
