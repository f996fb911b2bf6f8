package org.studypack.print.content;

import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What a font of ours says that its codes mean (ISO 32000-1 § 9.10.3); all its codes are of two
 * bytes. Nothing else of the font is read, and nothing is guessed.
 */
public final class ToUnicode {
    private static final String UNKNOWN = "\uFFFD";

    private final IntFunction<@Nullable String> characters;

    private ToUnicode(IntFunction<@Nullable String> characters) {
        this.characters = characters;
    }

    /** Codes that somebody knows. */
    public static ToUnicode of(Map<Integer, String> characters) {
        return new ToUnicode(code -> characters.getOrDefault(code, UNKNOWN));
    }

    /** What the map in a font says; nothing is known where it has none. */
    public static ToUnicode of(COSDictionary font) throws IOException {
        COSBase map = font.getDictionaryObject(COSName.TO_UNICODE);
        if (!(map instanceof COSStream stream)) {
            return new ToUnicode(code -> UNKNOWN);
        }
        try (InputStream in = stream.createInputStream();
                RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(in.readAllBytes())) {
            CMap codes = new CMapParser().parse(buffer);
            return new ToUnicode(code -> codes.toUnicode(code, 2));
        }
    }

    /**
     * All codes that stand for something.
     *
     * @param most there are, from 0
     */
    public SortedMap<Integer, String> characters(int most) {
        SortedMap<Integer, String> known = new TreeMap<>();
        for (int code = 0; code < most; code++) {
            String character = characters.apply(code);
            if (character != null && !character.equals(UNKNOWN)) {
                known.put(code, character);
            }
        }
        return known;
    }

    void append(byte[] codes, StringBuilder text) {
        for (int i = 0; i + 1 < codes.length; i += 2) {
            int code = (codes[i] & 0xFF) << 8 | (codes[i + 1] & 0xFF);
            String character = characters.apply(code);
            text.append(character == null ? UNKNOWN : character);
        }
    }
}
