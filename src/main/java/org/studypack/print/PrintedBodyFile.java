package org.studypack.print;

import org.studypack.book.PageMap.PageStart;
import org.studypack.print.file.Digest;
import org.studypack.print.file.FileStart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The form in which a printed body is kept: a mark with the form's version, the length of what
 * follows, its SHA-256, and then the fields in order. Numbers are written high byte first.
 */
final class PrintedBodyFile {
    private static final int MARK = 0x53504201;

    private PrintedBodyFile() {}

    static void write(PrintedBody body, DataOutputStream out) throws IOException {
        ByteArrayOutputStream fields = new ByteArrayOutputStream();
        try (DataOutputStream into = new DataOutputStream(fields)) {
            body.start().writeTo(into);
            body.joints().writeTo(into);
            writeStarts(body.coverStarts(), into);
            writeStarts(body.bodyStarts(), into);
            into.writeInt(body.folios().byId().size());
            for (Map.Entry<String, String> folio : new TreeMap<>(body.folios().byId()).entrySet()) {
                into.writeUTF(folio.getKey());
                into.writeUTF(folio.getValue());
            }
            into.writeInt(body.wanted().size());
            for (String id : new TreeSet<>(body.wanted())) {
                into.writeUTF(id);
            }
        }
        out.writeInt(MARK);
        out.writeInt(fields.size());
        out.write(Digest.of(fields.toByteArray()));
        fields.writeTo(out);
    }

    static PrintedBody read(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("this is not a printed body of this version");
        }
        int length = in.readInt();
        byte[] digest = in.readNBytes(Digest.LENGTH);
        byte[] fields = in.readNBytes(Math.max(0, length));
        if (fields.length != length || !Arrays.equals(digest, Digest.of(fields))) {
            throw new IOException("this printed body is damaged");
        }
        try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(fields))) {
            return new PrintedBody(
                    FileStart.readFrom(from),
                    Joints.readFrom(from),
                    readStarts(from),
                    readStarts(from),
                    new Folios(readFolios(from)),
                    readIds(from),
                    Optional.empty());
        }
    }

    private static void writeStarts(List<PageStart> starts, DataOutputStream out)
            throws IOException {
        out.writeInt(starts.size());
        for (PageStart start : starts) {
            out.writeUTF(start.folio());
            out.writeUTF(start.document());
            out.writeInt(start.element());
        }
    }

    private static List<PageStart> readStarts(DataInputStream in) throws IOException {
        List<PageStart> starts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            starts.add(new PageStart(in.readUTF(), in.readUTF(), in.readInt()));
        }
        return starts;
    }

    private static Map<String, String> readFolios(DataInputStream in) throws IOException {
        Map<String, String> folios = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            folios.put(in.readUTF(), in.readUTF());
        }
        return folios;
    }

    private static Set<String> readIds(DataInputStream in) throws IOException {
        Set<String> ids = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            ids.add(in.readUTF());
        }
        return ids;
    }
}
