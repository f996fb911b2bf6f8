package org.studypack.print.face;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The widths of a face's characters and what kerning adds between two of them, in thousandths of
 * the size of the type. Not to be shared by threads.
 */
public final class FaceMetrics {
    /** Latin, Greek and Cyrillic, and the common punctuation after them, are kept once read. */
    private static final int LETTERS = 0x530;

    private static final int PUNCTUATION = 0x2000;
    private static final int KEPT = LETTERS + 0x80;
    private static final float ABSENT = -1;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float scale;
    private final Kerning kerning;
    private final MarkPlacement accents;
    private final float[] advances = new float[KEPT];
    private final float[][] kerns = new float[KEPT][];

    public FaceMetrics(TrueTypeFont font) {
        try {
            this.font = font;
            this.glyphs = font.getUnicodeCmapLookup();
            this.scale = 1000f / font.getUnitsPerEm();
            PositioningTable positions = PositioningTable.of(font);
            this.kerning = new Kerning(positions);
            this.accents = new MarkPlacement(positions);
            Arrays.fill(advances, Float.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(int codePoint) {
        return advance(codePoint) != ABSENT;
    }

    /** The width of a character; negative where the face does not have it. */
    public float advance(int codePoint) {
        int kept = kept(codePoint);
        if (kept < 0) {
            return read(codePoint);
        }
        if (Float.isNaN(advances[kept])) {
            advances[kept] = read(codePoint);
        }
        return advances[kept];
    }

    /** What is added between two characters; spaces are not kerned. */
    public float kern(int left, int right) {
        int row = kept(left);
        int column = kept(right);
        if (row < 0 || column < 0 || isSpace(left) || isSpace(right)) {
            return 0;
        }
        float[] known = kerns[row];
        if (known == null) {
            known = new float[KEPT];
            Arrays.fill(known, Float.NaN);
            kerns[row] = known;
        }
        if (Float.isNaN(known[column])) {
            known[column] =
                    kerning.between(glyphs.getGlyphId(left), glyphs.getGlyphId(right)) * scale;
        }
        return known[column];
    }

    /**
     * Where an accent stands that belongs to a letter.
     *
     * @param before the accent before it on the same letter, or the letter itself
     * @return from where {@code before} stands; empty where the face does not say
     */
    public Optional<Place> place(int before, int accent) {
        return accents.of(glyphs.getGlyphId(before), glyphs.getGlyphId(accent))
                .map(place -> new Place(place.right() * scale, place.up() * scale));
    }

    /** A distance in thousandths of the size of the type. */
    public record Place(float right, float up) {}

    public static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\u00A0';
    }

    private static int kept(int codePoint) {
        if (codePoint < LETTERS) {
            return codePoint;
        }
        int index = LETTERS + codePoint - PUNCTUATION;
        return index >= LETTERS && index < KEPT ? index : -1;
    }

    private float read(int codePoint) {
        try {
            int glyph = glyphs.getGlyphId(codePoint);
            return glyph == 0 ? ABSENT : font.getAdvanceWidth(glyph) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
