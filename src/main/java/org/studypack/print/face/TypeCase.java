package org.studypack.print.face;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fonts of one PDF, each loaded at its first use.
 *
 * <p>A face at a rank above 0 has a family name of its own; see {@link SharedGlyphs}.
 */
public final class TypeCase {
    private static final int RANKS = 4;

    private final PDDocument pdf;
    private final Map<String, PDFont> fonts = new LinkedHashMap<>();
    private final Map<String, Typeface> faces = new HashMap<>();

    private final Map<Letter, Integer> ranks = new HashMap<>();

    public TypeCase(PDDocument pdf) {
        this.pdf = pdf;
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
     * Subsets the fonts that pages use, for pages that are saved with another document. A document
     * does this for its own pages when it is saved.
     */
    public void subset() throws IOException {
        Set<COSBase> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : pdf.getPages()) {
            COSDictionary onPage =
                    page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (onPage != null) {
                onPage.keySet().forEach(name -> used.add(onPage.getDictionaryObject(name)));
            }
        }
        for (PDFont font : fonts.values()) {
            if (used.contains(font.getCOSObject()) && font.willBeSubset()) {
                font.subset();
            }
        }
    }

    /** The font in which a character reads back as itself. */
    public PDFont fontOf(Typeface face, int codePoint) {
        return load(face, rank(face, codePoint));
    }

    private PDFont load(Typeface face, int rank) {
        return fonts.computeIfAbsent(face + "/" + rank, unknown -> font(face, rank));
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
