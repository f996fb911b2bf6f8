package org.studypack.importing.foreign;

/** A piece of a foreign document that stands by itself, with the lines it was read from. */
public sealed interface ForeignBlock {

    /** The words, on one line; of what is kept as it stands, the lines. */
    String text();

    /** From 1. */
    int firstLine();

    int lastLine();

    /**
     * Running text.
     *
     * @param alone whether it is one short line of its own, as headings are
     */
    record Paragraph(String text, int firstLine, int lastLine, boolean alone)
            implements ForeignBlock {}

    /**
     * A heading that is marked as one: by hashes, by a line under it or by capitals.
     *
     * @param level 1 to 6
     */
    record Heading(int level, String text, int firstLine, int lastLine) implements ForeignBlock {}

    /**
     * An item of a list, or a further paragraph of one.
     *
     * @param opens whether the item begins here
     * @param number what the item is counted with, such as {@code 1.}; empty for a bullet
     */
    record Item(String text, int firstLine, int lastLine, boolean opens, String number)
            implements ForeignBlock {}

    /** Markdown that is more than a paragraph and kept line by line: a table, a quotation, code. */
    record AsItStands(String text, int firstLine, int lastLine) implements ForeignBlock {}

    /** A line of marks between paragraphs. */
    record Rule(String text, int firstLine, int lastLine) implements ForeignBlock {}

    /** How many words it has. */
    default int words() {
        return text().isBlank() ? 0 : text().strip().split("\\s+").length;
    }
}
