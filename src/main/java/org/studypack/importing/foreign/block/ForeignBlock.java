package org.studypack.importing.foreign.block;

import org.studypack.importing.wording.WordCount;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a foreign document that stands by itself, whatever kind of file it came from. What
 * stands within lists stands between their items, in the order of the document, and knows how many
 * lists are around it.
 */
public sealed interface ForeignBlock {

    Origin origin();

    /** How many lists are around it; 0 for what stands in none. */
    int depth();

    /** The words, on one line. */
    String text();

    /** The running text of it; empty for what is more than that. */
    default List<ForeignInline> content() {
        return List.of();
    }

    /**
     * Running text.
     *
     * @param alone whether it is one line of its own, as headings are
     */
    record Paragraph(List<ForeignInline> content, Origin origin, boolean alone)
            implements ForeignBlock {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public String text() {
            return ForeignInline.plain(content);
        }
    }

    /**
     * A heading that is marked as one.
     *
     * @param level 1 to 6
     */
    record Heading(int level, List<ForeignInline> content, Origin origin) implements ForeignBlock {
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public String text() {
            return ForeignInline.plain(content);
        }

        public Heading atLevel(int other) {
            return new Heading(other, content, origin);
        }
    }

    /**
     * An item of a list, or a further paragraph of one.
     *
     * @param depth from 1
     * @param role what it does in its list
     * @param number what the item is counted with, such as {@code 1.}; empty for a bullet
     * @param typed the mark before its words that a page shows as one of them, with the space after
     *     it: in a talk a dash is speech; empty where there is none
     */
    record Item(
            List<ForeignInline> content,
            Origin origin,
            int depth,
            Role role,
            String number,
            String typed)
            implements ForeignBlock {
        public Item {
            content = List.copyOf(content);
        }

        /** An item without a mark among its words. */
        public Item(
                List<ForeignInline> content, Origin origin, int depth, Role role, String number) {
            this(content, origin, depth, role, number, "");
        }

        /** Whether an item begins here. */
        public boolean opens() {
            return role != Role.CONTINUES;
        }

        @Override
        public String text() {
            return ForeignInline.plain(content);
        }
    }

    /** What an item does in its list. */
    enum Role {
        /** It is the first of its list, which is not that of the item before. */
        BEGINS,
        OPENS,
        /** It is a further paragraph of the item before. */
        CONTINUES
    }

    /**
     * A quotation set apart.
     *
     * @param blocks never empty
     */
    record Quotation(List<ForeignBlock> blocks, Origin origin, int depth) implements ForeignBlock {
        public Quotation {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String text() {
            return blocks.stream().map(ForeignBlock::text).collect(Collectors.joining(" "));
        }
    }

    /**
     * A table.
     *
     * @param headed whether the first row is the headings of the columns
     * @param columns how the cells of each are aligned; those that are not named at the start
     * @param rows by cells
     */
    record Table(
            boolean headed,
            List<Alignment> columns,
            List<List<List<ForeignInline>>> rows,
            Origin origin,
            int depth)
            implements ForeignBlock {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .flatMap(List::stream)
                    .map(ForeignInline::plain)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /** How the cells of a column are aligned. */
    enum Alignment {
        START,
        CENTER,
        END
    }

    /** Text whose line ends are kept, such as code. */
    record Verbatim(String lines, Origin origin, int depth) implements ForeignBlock {
        @Override
        public String text() {
            return lines.strip().replaceAll("\\s+", " ");
        }
    }

    /** A picture that stands by itself. */
    record Figure(ForeignInline.Picture picture, Origin origin, int depth) implements ForeignBlock {
        @Override
        public String text() {
            return picture.words();
        }
    }

    /** A line of marks between paragraphs. */
    record Rule(String text, Origin origin, int depth) implements ForeignBlock {}

    /** How many words it has. */
    default int words() {
        return WordCount.of(text());
    }
}
