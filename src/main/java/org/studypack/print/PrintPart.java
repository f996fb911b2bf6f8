package org.studypack.print;

/**
 * The parts of a file that are set apart from each other, in the order of their pages. Packs of one
 * selection share all of them but the front matter.
 *
 * <p>Names in a file's name trees begin with the mark of their part, so that those of one part
 * never lie between those of another; no id begins with such a character.
 */
enum PrintPart {
    COVER("\""),
    /** What comes between the cover and the contents page. */
    FRONT(" "),
    /** The contents page, where the front matter ends with one. */
    CONTENTS("!"),
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
