package org.studypack.print.content;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A stream that the engine writes. It is compressed at once when it is whole, and in a third of the
 * time that the usual level takes; the outlines of drawings, which are the most of a file, become a
 * twentieth larger by it. The content of a page is made lean before.
 */
final class DrawnStream extends COSStream {
    private static final int LEVEL = 4;

    private Optional<PDPage> page = Optional.empty();

    DrawnStream(RandomAccessStreamCache cache) {
        super(cache);
    }

    /** Says that this is a page's content. */
    void belongTo(PDPage owner) {
        page = Optional.of(owner);
    }

    @Override
    public OutputStream createOutputStream(COSBase filters) throws IOException {
        if (!COSName.FLATE_DECODE.equals(filters)) {
            return super.createOutputStream(filters);
        }
        setItem(COSName.FILTER, filters);
        return new Plain();
    }

    private void write(byte[] plain) throws IOException {
        byte[] content = page.isPresent() ? lean(plain, page.get()) : ofDrawing(plain);
        Deflater deflater = new Deflater(LEVEL);
        try (OutputStream out = new DeflaterOutputStream(createRawOutputStream(), deflater, 8192)) {
            out.write(content);
        } finally {
            deflater.end();
        }
    }

    /** Fonts and pictures stay as they are. */
    private byte[] ofDrawing(byte[] plain) {
        boolean drawing = COSName.FORM.equals(getItem(COSName.SUBTYPE));
        return drawing ? LeanContent.ofDrawing(plain) : plain;
    }

    private static byte[] lean(byte[] content, PDPage page) {
        LeanContent lean = LeanContent.of(content);
        if (page.getResources().getCOSObject().getDictionaryObject(COSName.PROPERTIES)
                instanceof COSDictionary properties) {
            lean.unused().forEach(name -> properties.removeItem(COSName.getPDFName(name)));
        }
        return lean.bytes();
    }

    /** Collects the stream before it is compressed. */
    private final class Plain extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                DrawnStream.this.write(toByteArray());
            }
        }
    }
}
