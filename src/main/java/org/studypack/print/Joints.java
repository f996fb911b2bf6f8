package org.studypack.print;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The numbers of a body's objects to which the rest of a file is joined. 0 stands for what is not
 * there.
 *
 * @param outline the body's bookmarks
 * @param form the catalog's {@code AcroForm}
 */
record Joints(
        WrittenPart cover, WrittenPart body, int roles, Outline outline, int intent, int form) {

    /** The numbers that the body leaves to each file. */
    static final int CATALOG = 1;

    static final int PAGES = 2;
    static final int STRUCTURE = 3;
    static final int DOCUMENT = 4;
    static final int OUTLINE = 5;

    /** The last bookmark of the front matter, or null. */
    static final int BOOKMARK_BEFORE_BODY = 6;

    static final int RESERVED = 6;

    /**
     * The bookmarks of the first level.
     *
     * @param count how many there are
     */
    record Outline(int first, int last, int count) {
        static final Outline NONE = new Outline(0, 0, 0);
    }

    void writeTo(DataOutputStream out) throws IOException {
        cover.writeTo(out);
        body.writeTo(out);
        for (int number :
                List.of(roles, outline.first(), outline.last(), outline.count(), intent, form)) {
            out.writeInt(number);
        }
    }

    static Joints readFrom(DataInputStream in) throws IOException {
        return new Joints(
                WrittenPart.readFrom(in),
                WrittenPart.readFrom(in),
                in.readInt(),
                new Outline(in.readInt(), in.readInt(), in.readInt()),
                in.readInt(),
                in.readInt());
    }
}
