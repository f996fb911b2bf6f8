package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.studypack.print.file.LookupTree;
import org.studypack.print.file.ObjectWriter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The bookmarks of a body, of which each file rewrites the first: it names the one before it, where
 * the front matter has any (ISO 32000-1 § 12.3.3). Numbers of objects are 0 for what is not there.
 *
 * @param count how many there are of the first level
 * @param title of the first
 * @param target the id to which the first leads; empty where it leads nowhere
 * @param next the second
 * @param last the last of the first level; the reserved number where there is one alone
 * @param firstKid of the first
 * @param lastKid of the first
 * @param kids as the first counts them: below 0 where they are not shown at once
 */
record BodyOutline(
        int count,
        String title,
        String target,
        int next,
        int last,
        int firstKid,
        int lastKid,
        int kids) {
    static final BodyOutline NONE = new BodyOutline(0, "", "", 0, 0, 0, 0, 0);

    /**
     * Writes all bookmarks but the first, to which they refer by its reserved number.
     *
     * @param items the first level
     * @param target of the first
     */
    static BodyOutline write(List<COSDictionary> items, String target, ObjectWriter writer) {
        if (items.isEmpty()) {
            return NONE;
        }
        COSDictionary first = items.getFirst();
        COSBase reserved = ObjectWriter.reference(Joints.FIRST_BOOKMARK);
        for (COSDictionary kid = first.getCOSDictionary(COSName.FIRST);
                kid != null;
                kid = kid.getCOSDictionary(COSName.NEXT)) {
            kid.setItem(COSName.PARENT, reserved);
        }
        if (items.size() > 1) {
            items.get(1).setItem(COSName.PREV, reserved);
        }
        return new BodyOutline(
                items.size(),
                first.getString(COSName.TITLE, ""),
                first.containsKey(COSName.DEST) ? target : "",
                number(first, COSName.NEXT, writer),
                items.size() > 1 ? writer.add(items.getLast()) : Joints.FIRST_BOOKMARK,
                number(first, COSName.FIRST, writer),
                number(first, COSName.LAST, writer),
                first.getInt(COSName.COUNT, 0));
    }

    private static int number(COSDictionary item, COSName key, ObjectWriter writer) {
        return Optional.ofNullable(item.getCOSDictionary(key)).map(writer::add).orElse(0);
    }

    /**
     * The first bookmark as a file has it.
     *
     * @param before the last bookmark of the front matter
     */
    COSDictionary first(Optional<COSDictionary> before) {
        COSDictionary item = new COSDictionary();
        item.setString(COSName.TITLE, title);
        item.setItem(COSName.PARENT, ObjectWriter.reference(Joints.OUTLINE));
        if (!target.isEmpty()) {
            item.setItem(COSName.DEST, LookupTree.name(PrintPart.BODY.name(target)));
        }
        before.ifPresent(earlier -> item.setItem(COSName.PREV, earlier));
        refer(item, COSName.NEXT, next);
        refer(item, COSName.FIRST, firstKid);
        refer(item, COSName.LAST, lastKid);
        if (kids != 0) {
            item.setInt(COSName.COUNT, kids);
        }
        return item;
    }

    private static void refer(COSDictionary item, COSName key, int number) {
        if (number != 0) {
            item.setItem(key, ObjectWriter.reference(number));
        }
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(title);
        out.writeUTF(target);
        for (int number : List.of(count, next, last, firstKid, lastKid, kids)) {
            out.writeInt(number);
        }
    }

    static BodyOutline readFrom(DataInputStream in) throws IOException {
        String title = in.readUTF();
        String target = in.readUTF();
        return new BodyOutline(
                in.readInt(),
                title,
                target,
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt());
    }
}
