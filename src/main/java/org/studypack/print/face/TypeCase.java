package org.studypack.print.face;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The fonts of one PDF, each loaded at its first use.
 *
 * <p>A face at a rank above 0 has a family name of its own; see {@link SharedGlyphs}.
 */
public final class TypeCase {
    private static final int RANKS = 4;

    private final PDDocument pdf;
    private final Map<FaceAtRank, PDFont> fonts = new LinkedHashMap<>();
    private final Map<String, Typeface> faces = new HashMap<>();
    private final Set<PDFont> added = new HashSet<>();

    private final Map<Letter, Integer> ranks = new HashMap<>();

    private final float space;

    /**
     * @param space by how much of the size of its type a space between words is wider than its face
     *     has it; the engine knows no {@code word-spacing}
     */
    public TypeCase(PDDocument pdf, double space) {
        this.pdf = pdf;
        this.space = (float) space;
    }

    /** What a character is wider than its face has it, as a share of the size of its type. */
    public float spacing(int codePoint) {
        return FaceMetrics.isSpace(codePoint) ? space : 0;
    }

    /** The family name of a face whose shared glyphs read as their character of a rank. */
    public static String family(String family, int rank) {
        return rank == 0 ? family : family + " " + rank;
    }

    public void lend(PdfRendererBuilder builder) {
        for (Typeface face : Typeface.values()) {
            for (int rank = 0; rank < RANKS; rank++) {
                builder.useFont(
                        new Lazy(this, face, rank),
                        family(face.family(), rank),
                        face.weight(),
                        face.style(),
                        true);
            }
        }
    }

    /** The face that a font is; empty for a font of a style sheet, which is not set. */
    public Optional<Typeface> find(@Nullable PDFont font) {
        return font == null ? Optional.empty() : Optional.ofNullable(faces.get(font.getName()));
    }

    /** At which rank a face reads a character back. No-break spaces count as spaces. */
    public int rank(Typeface face, int codePoint) {
        return codePoint < 0xA1
                ? 0
                : ranks.computeIfAbsent(
                        new Letter(face, codePoint),
                        unknown -> SharedGlyphs.rankOf(face.font(), codePoint));
    }

    /**
     * A font that pages use.
     *
     * @param glyphs how many its face has; its codes are their numbers
     */
    public record UsedFont(PDFont font, int glyphs) {}

    /** The fonts that pages use or that were added, each by a name that all documents give it. */
    public Map<String, UsedFont> used() throws IOException {
        Set<COSBase> onPages = onPages();
        Map<String, UsedFont> used = new LinkedHashMap<>();
        for (Map.Entry<FaceAtRank, PDFont> font : fonts.entrySet()) {
            if (added.contains(font.getValue())
                    || onPages.contains(font.getValue().getCOSObject())) {
                int glyphs = font.getKey().face().font().getNumberOfGlyphs();
                used.put(font.getKey().name(), new UsedFont(font.getValue(), glyphs));
            }
        }
        return used;
    }

    private Set<COSBase> onPages() {
        Set<COSBase> onPages = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pdf.getPages()) {
            COSDictionary onPage =
                    page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (onPage != null) {
                onPage.keySet().forEach(name -> onPages.add(onPage.getDictionaryObject(name)));
            }
        }
        return onPages;
    }

    /** Keeps characters in the fonts that pages use, though no page shows them. */
    public void keep(IntStream codePoints) throws IOException {
        int[] kept = codePoints.toArray();
        Set<COSBase> onPages = onPages();
        for (Map.Entry<FaceAtRank, PDFont> each : fonts.entrySet()) {
            PDFont font = each.getValue();
            if (each.getKey().rank() == 0
                    && onPages.contains(font.getCOSObject())
                    && font.willBeSubset()) {
                addTo(font, each.getKey().face(), kept);
            }
        }
    }

    /** Adds a face for pages of other documents, with the characters that they show of it. */
    public void add(Typeface face, IntStream codePoints) throws IOException {
        PDFont font = load(face, 0);
        added.add(font);
        addTo(font, face, codePoints.toArray());
    }

    private static void addTo(PDFont font, Typeface face, int[] characters) throws IOException {
        CmapLookup glyphs = face.font().getUnicodeCmapLookup();
        for (int character : characters) {
            if (glyphs.getGlyphId(character) > 0) {
                font.addToSubset(character);
            }
        }
    }

    /**
     * Subsets the fonts that pages use, for pages that are saved with another document. A document
     * does this for its own pages when it is saved.
     *
     * @param but the names of those that stay as they are
     */
    public void subset(Set<String> but) throws IOException {
        for (Map.Entry<String, UsedFont> used : used().entrySet()) {
            PDFont font = used.getValue().font();
            if (!but.contains(used.getKey()) && font.willBeSubset()) {
                font.subset();
            }
        }
    }

    /** The font in which a character reads back as itself. */
    public PDFont fontOf(Typeface face, int codePoint) {
        return load(face, rank(face, codePoint));
    }

    private PDFont load(Typeface face, int rank) {
        return fonts.computeIfAbsent(new FaceAtRank(face, rank), unknown -> font(face, rank));
    }

    private PDFont font(Typeface face, int rank) {
        try {
            TrueTypeFont font = face.font();
            SharedGlyphs.read(font, rank);
            PDFont loaded = PDType0Font.load(pdf, font, true);
            faces.put(loaded.getName(), face);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record FaceAtRank(Typeface face, int rank) {
        String name() {
            return face + "/" + rank;
        }
    }

    private record Letter(Typeface face, int codePoint) {}

    /** Hands the engine a font when it first asks. */
    private static final class Lazy extends PDFontSupplier {
        private final TypeCase types;
        private final Typeface face;
        private final int rank;

        @SuppressWarnings("NullAway") // the superclass keeps a font that this class never asks for
        Lazy(TypeCase types, Typeface face, int rank) {
            super(null);
            this.types = types;
            this.face = face;
            this.rank = rank;
        }

        @Override
        public PDFont supply() {
            return types.load(face, rank);
        }
    }
}
