package org.studypack.print.content;

import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What a font of ours says that its codes mean (ISO 32000-1 § 9.10.3); all its codes are of two
 * bytes. Nothing else of the font is read, and nothing is guessed.
 */
public final class ToUnicode {
    private static final String UNKNOWN = "\uFFFD";

    private final Optional<CMap> characters;

    private ToUnicode(Optional<CMap> characters) {
        this.characters = characters;
    }

    static ToUnicode of(COSDictionary font) throws IOException {
        COSBase map = font.getDictionaryObject(COSName.TO_UNICODE);
        if (!(map instanceof COSStream stream)) {
            return new ToUnicode(Optional.empty());
        }
        try (InputStream in = stream.createInputStream();
                RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(in.readAllBytes())) {
            return new ToUnicode(Optional.of(new CMapParser().parse(buffer)));
        }
    }

    void append(byte[] codes, StringBuilder text) {
        for (int i = 0; i + 1 < codes.length; i += 2) {
            int code = (codes[i] & 0xFF) << 8 | (codes[i + 1] & 0xFF);
            String character = characters.map(map -> map.toUnicode(code, 2)).orElse(UNKNOWN);
            text.append(character);
        }
    }
}
