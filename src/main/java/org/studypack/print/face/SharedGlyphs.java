package org.studypack.print.face;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A font's characters, where several share one glyph.
 *
 * <p>A PDF font maps a glyph back to one character only, so ’ and the modifier letter apostrophe,
 * or a hyphen and a soft hyphen, cannot both be read from the same font. Such a font is loaded more
 * than once: at rank 0 a glyph reads as the first of its characters, at rank 1 as the second, and
 * so on.
 */
final class SharedGlyphs extends CmapSubtable {
    /** Quotation marks come before the letters that look like them. */
    private static final Set<Integer> LAST = Set.of(0x02BB, 0x02BC);

    private final CmapLookup characters;
    private final int rank;

    private SharedGlyphs(CmapLookup characters, int rank) {
        this.characters = characters;
        this.rank = rank;
        setPlatformId(CmapTable.PLATFORM_UNICODE);
        setPlatformEncodingId(CmapTable.ENCODING_UNICODE_2_0_FULL);
    }

    /** Makes glyphs of the font read as their character of a rank, for fonts loaded from now on. */
    static void read(TrueTypeFont font, int rank) {
        try {
            CmapLookup now = font.getUnicodeCmapLookup();
            CmapLookup plain = now instanceof SharedGlyphs shared ? shared.characters : now;
            font.getCmap().setCmaps(new CmapSubtable[] {new SharedGlyphs(plain, rank)});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At which rank a character is read back from its glyph; 0 for nearly all. */
    static int rankOf(TrueTypeFont font, int codePoint) {
        try {
            CmapLookup now = font.getUnicodeCmapLookup();
            CmapLookup plain = now instanceof SharedGlyphs shared ? shared.characters : now;
            return Math.max(0, ranked(plain, plain.getGlyphId(codePoint)).indexOf(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int getGlyphId(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        List<Integer> codes = ranked(characters, glyph);
        if (codes.isEmpty()) {
            return null; // as the superclass says of a glyph without a character
        }
        return codes.size() == 1 ? codes : List.of(codes.get(Math.min(rank, codes.size() - 1)));
    }

    private static List<Integer> ranked(CmapLookup characters, int glyph) {
        List<Integer> codes = characters.getCharCodes(glyph);
        if (codes == null || codes.size() <= 1) {
            return codes == null ? List.of() : codes;
        }
        return codes.stream()
                .sorted(
                        Comparator.<Integer, Boolean>comparing(LAST::contains)
                                .thenComparing(code -> code))
                .toList();
    }
}
