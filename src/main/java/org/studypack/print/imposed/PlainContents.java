package org.studypack.print.imposed;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.print.content.UnmarkedContent;
import org.studypack.print.file.Deflation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What pages draw, without marks, and compressed, as sheets show it. Pages that many packs share
 * draw the same in each, so the latest ones are kept. May be used by several threads.
 */
public final class PlainContents {
    /** More than books of a thousand pages have. */
    private static final int MOST_BYTES = 32 << 20;

    /** By what a page draws as its file has it; those used last stand last. */
    private final Map<ByteBuffer, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long size;

    /** What a page draws; not to be changed. */
    byte[] of(PDPage page) throws IOException {
        Optional<ByteBuffer> written = written(page);
        Optional<byte[]> known = written.flatMap(this::find);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] plain;
        try (InputStream in = page.getContents()) {
            plain = Deflation.quick(UnmarkedContent.of(in.readAllBytes()));
        }
        written.ifPresent(bytes -> keep(bytes, plain));
        return plain;
    }

    /** The compressed bytes of a page's file; empty where it is not one stream of such. */
    private static Optional<ByteBuffer> written(PDPage page) throws IOException {
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream stream
                && COSName.FLATE_DECODE.equals(stream.getFilters())
                && !stream.containsKey(COSName.DECODE_PARMS)) {
            try (InputStream in = stream.createRawInputStream()) {
                return Optional.of(ByteBuffer.wrap(in.readAllBytes()));
            }
        }
        return Optional.empty();
    }

    private synchronized Optional<byte[]> find(ByteBuffer written) {
        return Optional.ofNullable(kept.get(written));
    }

    private synchronized void keep(ByteBuffer written, byte[] plain) {
        if (kept.putIfAbsent(written, plain) != null) {
            return;
        }
        size += written.capacity() + plain.length;
        var oldest = kept.entrySet().iterator();
        while (size > MOST_BYTES && oldest.hasNext()) {
            Map.Entry<ByteBuffer, byte[]> each = oldest.next();
            size -= each.getKey().capacity() + each.getValue().length;
            oldest.remove();
        }
    }
}
