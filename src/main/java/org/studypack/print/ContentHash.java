package org.studypack.print;

import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;

/** The number that a file's identifier is made from: what stands on its pages, and its metadata. */
final class ContentHash {
    private ContentHash() {}

    static long of(PDDocument pdf) throws IOException {
        MessageDigest digest = sha256();
        digest.update(pdf.getDocumentCatalog().getMetadata().toByteArray());
        for (PDPage page : pdf.getPages()) {
            for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
                COSStream part = parts.next().getCOSObject();
                try (InputStream raw = part.createRawInputStream()) {
                    digest.update(raw.readAllBytes());
                }
            }
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
