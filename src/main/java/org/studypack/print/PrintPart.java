package org.studypack.print;

/**
 * The parts of a file that are set apart from each other, in the order of their pages. Packs of one
 * selection share the body.
 *
 * <p>Names in a file's name trees begin with the mark of their part, so that those of one part
 * never lie between those of another; no id begins with such a character.
 */
enum PrintPart {
    FRONT(" "),
    BODY("");

    private final String mark;

    PrintPart(String mark) {
        this.mark = mark;
    }

    /** The name of an id of this part. */
    String name(String id) {
        return mark + id;
    }
}
