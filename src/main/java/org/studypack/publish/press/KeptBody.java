package org.studypack.publish.press;

import org.studypack.epub.PackedBody;
import org.studypack.print.PrintedBody;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What is expensive to make of a body: its pages, and its files in an EPUB. Both were compared with
 * the text, of which nothing was reported.
 */
record KeptBody(PrintedBody printed, PackedBody packed) {

    void writeTo(DataOutputStream out) throws IOException {
        printed.writeTo(out);
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
        return new KeptBody(PrintedBody.readFrom(in), PackedBody.readFrom(in));
    }
}
