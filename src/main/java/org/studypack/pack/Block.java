package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;

/** A piece of prose that stands by itself. */
public sealed interface Block {

    Location location();

    record Paragraph(List<Inline> content, Location location) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A heading inside a section.
     *
     * @param level 2 to 6; level 1 is the section's own title
     * @param id unique in the pack
     */
    record Heading(int level, String id, List<Inline> content, Location location) implements Block {
        public Heading {
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("heading of level " + level);
            }
            content = List.copyOf(content);
        }
    }

    /**
     * A quotation set apart.
     *
     * @param source who says it and where, without the dash; empty where the author names none
     */
    record Quotation(List<Block> content, List<Inline> source, Location location) implements Block {
        public Quotation {
            content = List.copyOf(content);
            source = List.copyOf(source);
        }
    }

    /**
     * A bulleted list.
     *
     * @param tight whether the items are set without space between them
     * @param items the blocks of each item
     */
    record BulletList(boolean tight, List<List<Block>> items, Location location) implements Block {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A numbered list.
     *
     * @param start the number of the first item
     */
    record NumberedList(int start, boolean tight, List<List<Block>> items, Location location)
            implements Block {
        public NumberedList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table with one row of column headings.
     *
     * @param columns one for each column
     * @param rows each with as many cells as there are columns
     */
    record Table(List<Column> columns, List<List<List<Inline>>> rows, Location location)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }

    /** The heading of a table's column, and how its cells are aligned. */
    record Column(List<Inline> heading, Alignment alignment) {
        public Column {
            heading = List.copyOf(heading);
        }
    }

    /** How the cells of a column are aligned. */
    enum Alignment {
        START,
        CENTER,
        END
    }

    /**
     * An image that stands by itself.
     *
     * @param path from the pack's folder, with forward slashes
     * @param alternative what it shows, for those who cannot see it; never empty
     * @param caption empty where there is none
     */
    record Figure(String path, String alternative, List<Inline> caption, Location location)
            implements Block {
        public Figure {
            caption = List.copyOf(caption);
        }
    }

    /** Text whose line breaks are kept. */
    record Verbatim(String text, Location location) implements Block {}

    /** A change of subject, shown by a mark or by space. */
    record ThematicBreak(Location location) implements Block {}
}
