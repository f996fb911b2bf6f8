package org.studypack.print;

/**
 * The pieces of a file that are set apart from each other, in the order of their pages. Packs of
 * one selection share all of them but the front matter.
 *
 * <p>Names in a file's name trees begin with the mark of their piece, so that those of one piece
 * never lie between those of another; no id begins with such a character.
 */
enum Piece {
    COVER("\""),
    /** What comes between the cover and the contents page. */
    FRONT(" "),
    /** The contents page, where the front matter ends with one. */
    CONTENTS("!"),
    BODY("");

    private final String mark;

    Piece(String mark) {
        this.mark = mark;
    }

    /** The name of an id of this piece. */
    String name(String id) {
        return mark + id;
    }
}
