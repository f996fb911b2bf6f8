package org.studypack.print;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a body's objects to which the rest of a file is joined. 0 stands for what is not
 * there.
 *
 * @param outline the body's bookmarks
 * @param form the catalog's {@code AcroForm}
 * @param first the body's first page
 * @param masthead how many lines that page leaves to a masthead
 * @param links its annotations
 */
record Joints(
        WrittenPart body,
        BodyOutline outline,
        int roles,
        int intent,
        int form,
        int first,
        int masthead,
        List<Integer> links) {

    /** The numbers that the body leaves to each file. */
    static final int CATALOG = 1;

    static final int PAGES = 2;
    static final int STRUCTURE = 3;
    static final int DOCUMENT = 4;
    static final int OUTLINE = 5;

    /** The first bookmark of the body: only a file knows whether there is one before it. */
    static final int FIRST_BOOKMARK = 6;

    /** What the pack says in the heads of its worksheets, a form. */
    static final int SHEET_STAMP = 7;

    /** What the pack says over the text of the body's first page, a form. */
    static final int MASTHEAD = 8;

    /** The annotations of that page, where it has a masthead. */
    static final int FIRST_LINKS = 9;

    static final int RESERVED = 9;

    Joints {
        links = List.copyOf(links);
    }

    void writeTo(DataOutputStream out) throws IOException {
        body.writeTo(out);
        outline.writeTo(out);
        for (int number : List.of(roles, intent, form, first, masthead, links.size())) {
            out.writeInt(number);
        }
        for (int link : links) {
            out.writeInt(link);
        }
    }

    static Joints readFrom(DataInputStream in) throws IOException {
        WrittenPart body = WrittenPart.readFrom(in);
        BodyOutline outline = BodyOutline.readFrom(in);
        int roles = in.readInt();
        int intent = in.readInt();
        int form = in.readInt();
        int first = in.readInt();
        int masthead = in.readInt();
        List<Integer> links = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            links.add(in.readInt());
        }
        return new Joints(body, outline, roles, intent, form, first, masthead, links);
    }
}
