package org.studypack.print;

import org.studypack.print.file.FileStart;
import org.studypack.print.file.WrittenObjects;
import org.studypack.print.manuscript.Folios;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The form in which a printed body is kept: a mark with the form's version, and then the fields in
 * order. Numbers are written high byte first.
 */
final class PrintedBodyFile {
    private static final int MARK = 0x53504204;

    private PrintedBodyFile() {}

    static void write(PrintedBody body, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        body.start().writeTo(out);
        body.joints().writeTo(out);
        body.addresses().writeTo(out);
        writeFolios(body.folios(), out);
        writeContents(body.contents(), out);
    }

    /** Whether it is unharmed is for the caller to know. */
    static PrintedBody read(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("this is not a printed body of this version");
        }
        FileStart start = FileStart.readFrom(in);
        return new PrintedBody(
                start,
                Joints.readFrom(in),
                Addresses.readFrom(in),
                readFolios(in),
                Optional.empty(),
                readContents(start, in));
    }

    private static void writeFolios(Folios folios, DataOutputStream out) throws IOException {
        out.writeInt(folios.byId().size());
        for (Map.Entry<String, String> folio : new TreeMap<>(folios.byId()).entrySet()) {
            out.writeUTF(folio.getKey());
            out.writeUTF(folio.getValue());
        }
    }

    private static Folios readFolios(DataInputStream in) throws IOException {
        Map<String, String> folios = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            folios.put(in.readUTF(), in.readUTF());
        }
        return new Folios(folios);
    }

    /**
     * Those of which nothing was reported; the others are set again, so that it is reported again.
     */
    private static void writeContents(
            SortedMap<Integer, PrintedContents> contents, DataOutputStream out) throws IOException {
        contents.values().removeIf(each -> !each.reported().isEmpty());
        out.writeInt(contents.size());
        for (Map.Entry<Integer, PrintedContents> each : contents.entrySet()) {
            out.writeInt(each.getKey());
            each.getValue().objects().writeTo(out);
            each.getValue().part().writeTo(out);
        }
    }

    private static Map<Integer, PrintedContents> readContents(FileStart start, DataInputStream in)
            throws IOException {
        Map<Integer, PrintedContents> contents = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            int before = in.readInt();
            WrittenObjects objects = WrittenObjects.readFrom(in);
            WrittenPart part = WrittenPart.readFrom(in);
            contents.put(
                    before, new PrintedContents(start.with(objects), objects, part, List.of()));
        }
        return contents;
    }
}
