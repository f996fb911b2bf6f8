package org.studypack.print;

import org.studypack.print.file.FileStart;
import org.studypack.print.manuscript.Folios;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The form in which a printed body is kept: a mark with the form's version, and then the fields in
 * order. Numbers are written high byte first.
 */
final class PrintedBodyFile {
    private static final int MARK = 0x53504207;

    private PrintedBodyFile() {}

    static void write(PrintedBody body, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        body.start().writeTo(out);
        body.joints().writeTo(out);
        body.addresses().writeTo(out);
        writeFolios(body.folios(), out);
        body.fonts().writeTo(out);
    }

    /** Whether it is unharmed is for the caller to know. */
    static PrintedBody read(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("this is not a printed body of this version");
        }
        return new PrintedBody(
                FileStart.readFrom(in),
                Joints.readFrom(in),
                Addresses.readFrom(in),
                readFolios(in),
                BodyFonts.readFrom(in),
                Optional.empty());
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
}
