package org.studypack.publish.press;

import org.studypack.epub.PackedBody;
import org.studypack.print.PrintedBody;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * What is expensive to make of a body: its pages, and its files in an EPUB. All were compared with
 * the text, of which nothing was reported.
 *
 * @param halves empty where nobody needed them
 */
record KeptBody(PrintedBody printed, Optional<PrintedBody> halves, PackedBody packed) {

    void writeTo(DataOutputStream out) throws IOException {
        printed.writeTo(out);
        out.writeBoolean(halves.isPresent());
        if (halves.isPresent()) {
            halves.get().writeTo(out);
        }
        packed.writeTo(out);
    }

    /** How many bytes are written of it; two gigabytes stand for any more. */
    long bytes() throws IOException {
        DataOutputStream counted = new DataOutputStream(OutputStream.nullOutputStream());
        writeTo(counted);
        return counted.size();
    }

    /**
     * Reads what {@link #writeTo} wrote.
     *
     * @throws IOException where something else was written
     */
    static KeptBody readFrom(DataInputStream in) throws IOException {
        PrintedBody printed = PrintedBody.readFrom(in);
        Optional<PrintedBody> halves =
                in.readBoolean() ? Optional.of(PrintedBody.readFrom(in)) : Optional.empty();
        return new KeptBody(printed, halves, PackedBody.readFrom(in));
    }
}
