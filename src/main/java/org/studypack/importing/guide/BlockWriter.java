package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignInline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes blocks as the Markdown of a pack. */
final class BlockWriter {
    private static final Pattern DIGITS_AND_MARK = Pattern.compile("\\d{1,9}[.)]");
    private static final Pattern TICKS = Pattern.compile("`{3,}");
    private static final int DEEPEST = 6;

    /** Quotations within each other; what is quoted more deeply is quoted as deeply as that. */
    private static final int MOST_QUOTED = 4;

    private final InlineWriter inlines;
    private final Function<ForeignBlock.Heading, String> ids;
    private int quoted;

    /**
     * @param ids the id of each heading
     */
    BlockWriter(InlineWriter inlines, Function<ForeignBlock.Heading, String> ids) {
        this.inlines = inlines;
        this.ids = ids;
    }

    /**
     * Blocks with blank lines between them where they need some.
     *
     * @param base how many lists around them are not theirs
     */
    String write(List<ForeignBlock> blocks, int base) {
        Written written = new Written(base);
        blocks.forEach(written::add);
        return String.join("\n", written.lines);
    }

    /** What is written so far, and the lists that are open. */
    private final class Written {
        private final int base;
        private final List<String> lines = new ArrayList<>();
        private final List<Level> levels = new ArrayList<>();
        private boolean emptyItem;
        private Optional<ForeignBlock> last = Optional.empty();

        private Written(int base) {
            this.base = base;
        }

        private void add(ForeignBlock block) {
            int depth = Math.min(DEEPEST, Math.max(0, block.depth() - base));
            boolean item = block instanceof Item opening && opening.opens() && depth > 0;
            int wanted = item ? depth - 1 : depth;
            int known = levels.size();
            Optional<Level> former =
                    item && wanted < known ? Optional.of(levels.get(wanted)) : Optional.empty();
            while (levels.size() > wanted) {
                levels.removeLast();
            }
            if (item && block instanceof Item opening) {
                open(opening, former);
            } else {
                put(body(block), !emptyItem);
            }
            last = Optional.of(block);
        }

        private void open(Item item, Optional<Level> former) {
            boolean number = DIGITS_AND_MARK.matcher(item.number()).matches();
            boolean again =
                    former.isPresent() && former.get().number() == number && apart(item, former);
            boolean other =
                    former.isPresent() && former.get().number() == number && former.get().other();
            Level level = Level.of(item.number(), number, again != other);
            boolean first = former.isEmpty();
            boolean interrupts = first && number && !item.number().matches("1[.)]");
            boolean tight =
                    last.isPresent()
                            && last.get() instanceof Item
                            && !interrupts
                            && (first || (former.get().number() == number && !again));
            String lettered = number || item.number().isEmpty() ? "" : item.number() + " ";
            List<ForeignInline> content = new ArrayList<>();
            if (!lettered.isEmpty()) {
                content.add(new ForeignInline.Text(lettered));
            }
            content.addAll(item.content());
            List<String> words = new ArrayList<>(inlines.lines(content));
            String indent = indent();
            words.set(0, (level.marker() + words.getFirst()).stripTrailing());
            for (int i = 1; i < words.size(); i++) {
                words.set(i, " ".repeat(level.width()) + words.get(i));
            }
            broken(words);
            if (!lines.isEmpty() && !tight && !emptyItem) {
                lines.add("");
            }
            words.forEach(line -> lines.add(indent + line));
            emptyItem = item.content().isEmpty() && lettered.isEmpty();
            levels.add(level);
        }

        private boolean apart(Item item, Optional<Level> former) {
            return item.role() == Role.BEGINS && former.isPresent();
        }

        /** Under an item without words its first paragraph stands after the mark. */
        private void put(List<String> body, boolean blankBefore) {
            if (emptyItem && last.isPresent() && last.get() instanceof Item) {
                String mark = lines.removeLast();
                lines.add(mark + " " + body.getFirst());
                body.stream().skip(1).forEach(line -> lines.add(indented(line)));
            } else {
                if (!lines.isEmpty() && blankBefore) {
                    lines.add("");
                }
                body.forEach(line -> lines.add(indented(line)));
            }
            emptyItem = false;
        }

        private String indented(String line) {
            return line.isEmpty() ? "" : indent() + line;
        }

        private String indent() {
            StringBuilder indent = new StringBuilder();
            levels.forEach(level -> indent.append(" ".repeat(level.width())));
            return indent.toString();
        }
    }

    /**
     * A list that is open.
     *
     * @param number whether its items are numbered
     * @param other whether it has other marks than the list before, which it must not run into
     * @param marker of its item
     */
    private record Level(boolean number, boolean other, String marker) {
        static Level of(String counted, boolean number, boolean other) {
            if (!number) {
                return new Level(false, other, other ? "* " : "- ");
            }
            String mark = counted.endsWith(".") == other ? ")" : ".";
            return new Level(true, other, counted.substring(0, counted.length() - 1) + mark + " ");
        }

        int width() {
            return Math.max(4, marker.length());
        }
    }

    private List<String> body(ForeignBlock block) {
        return switch (block) {
            case ForeignBlock.Paragraph paragraph -> paragraph(paragraph.content());
            case Item item -> paragraph(item.content());
            case ForeignBlock.Heading heading ->
                    List.of(
                            "#".repeat(heading.level())
                                    + " "
                                    + inlines.line(heading.content())
                                    + " {#"
                                    + ids.apply(heading)
                                    + "}");
            case ForeignBlock.Quotation quotation -> quotation(quotation.blocks());
            case ForeignBlock.Table table -> new TableText(inlines).lines(table);
            case ForeignBlock.Verbatim verbatim -> verbatim(verbatim.lines());
            case ForeignBlock.Figure figure ->
                    List.of(InlineWriter.picture(figure.picture(), figure.picture().caption()));
            case ForeignBlock.Rule ignored -> List.of("***");
        };
    }

    private List<String> paragraph(List<ForeignInline> content) {
        List<String> lines = new ArrayList<>(inlines.lines(content));
        broken(lines);
        return lines;
    }

    /** Marks the ends of lines that belong to the text. */
    private static void broken(List<String> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            lines.set(i, lines.get(i) + "\\");
        }
    }

    /** Headings have no place in a quotation, and are strong paragraphs there. */
    private List<String> quotation(List<ForeignBlock> content) {
        List<ForeignBlock> blocks = content.stream().map(BoldLine::of).toList();
        quoted++;
        List<String> lines = write(blocks, 0).lines().toList();
        quoted--;
        return quoted < MOST_QUOTED
                ? lines.stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList()
                : lines;
    }

    private static List<String> verbatim(String text) {
        String fence =
                TICKS.matcher(text)
                        .results()
                        .map(run -> run.group() + "`")
                        .reduce("```", (a, b) -> a.length() >= b.length() ? a : b);
        List<String> lines = new ArrayList<>();
        lines.add(fence);
        text.lines().forEach(lines::add);
        lines.add(fence);
        return lines;
    }
}
