package org.studypack.importing.foreign.block;

import java.util.Comparator;

/** Where a piece of a foreign document stood, in the terms in which a person finds it there. */
public sealed interface Origin {
    /** As pieces follow each other in one document. */
    Comparator<Origin> ORDER = Comparator.comparingInt(Origin::place);

    /** As the report says it, beginning with a small letter. */
    String described();

    /** A number that grows from piece to piece of one document. */
    int place();

    /** The same of the last of what it spans. */
    int lastPlace();

    /** Whether the next piece stands apart from this one, as after a blank line. */
    boolean isApartFrom(Origin next);

    /** From here to the end of another piece of the same document. */
    Origin to(Origin last);

    /**
     * Lines of a text file.
     *
     * @param first from 1
     */
    record Lines(int first, int last) implements Origin {
        @Override
        public String described() {
            return first == last ? "line " + first : "lines " + first + " to " + last;
        }

        @Override
        public int place() {
            return first;
        }

        @Override
        public int lastPlace() {
            return last;
        }

        @Override
        public boolean isApartFrom(Origin next) {
            return next.place() > last + 1;
        }

        @Override
        public Origin to(Origin last) {
            return last instanceof Lines lines ? new Lines(first, lines.last()) : this;
        }
    }

    /**
     * Paragraphs of a page that has no lines, counted from its beginning: headings, items of lists,
     * tables and pictures are paragraphs too.
     *
     * @param first from 1
     * @param heading the words of the last heading before the first; empty where there is none
     */
    record Paragraphs(int first, int last, String heading) implements Origin {
        @Override
        public String described() {
            String numbers =
                    first == last ? "paragraph " + first : "paragraphs " + first + " to " + last;
            return heading.isEmpty() ? numbers : numbers + " (under “" + heading + "”)";
        }

        @Override
        public int place() {
            return first;
        }

        @Override
        public int lastPlace() {
            return last;
        }

        @Override
        public boolean isApartFrom(Origin next) {
            return true;
        }

        @Override
        public Origin to(Origin last) {
            return last instanceof Paragraphs other
                    ? new Paragraphs(first, other.last(), heading)
                    : this;
        }
    }
}
