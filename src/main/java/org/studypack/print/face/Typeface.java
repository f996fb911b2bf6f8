package org.studypack.print.face;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The faces that print sets: a serif with true italics for text, a sans for headings, and one of
 * equal widths for code. Semibold stands for CSS's bold.
 */
public enum Typeface {
    SERIF("SourceSerif4-Regular", Typeface.SERIF_FAMILY, 400, FontStyle.NORMAL),
    SERIF_ITALIC("SourceSerif4-It", Typeface.SERIF_FAMILY, 400, FontStyle.ITALIC),
    SERIF_BOLD("SourceSerif4-Semibold", Typeface.SERIF_FAMILY, 700, FontStyle.NORMAL),
    SERIF_BOLD_ITALIC("SourceSerif4-SemiboldIt", Typeface.SERIF_FAMILY, 700, FontStyle.ITALIC),
    SANS("SourceSans3-Regular", Typeface.SANS_FAMILY, 400, FontStyle.NORMAL),
    SANS_ITALIC("SourceSans3-It", Typeface.SANS_FAMILY, 400, FontStyle.ITALIC),
    SANS_BOLD("SourceSans3-Semibold", Typeface.SANS_FAMILY, 700, FontStyle.NORMAL),
    SANS_BOLD_ITALIC("SourceSans3-SemiboldIt", Typeface.SANS_FAMILY, 700, FontStyle.ITALIC),
    CODE("SourceCodePro-Regular", Typeface.CODE_FAMILY, 400, FontStyle.NORMAL),
    CODE_BOLD("SourceCodePro-Semibold", Typeface.CODE_FAMILY, 700, FontStyle.NORMAL);

    public static final String SERIF_FAMILY = "Source Serif 4";
    public static final String SANS_FAMILY = "Source Sans 3";
    static final String CODE_FAMILY = "Source Code Pro";

    /** A parsed font reads lazily from one stream, so threads do not share it. */
    private static final ThreadLocal<Map<Typeface, TrueTypeFont>> PARSED =
            ThreadLocal.withInitial(() -> new EnumMap<>(Typeface.class));

    private static final ThreadLocal<Map<Typeface, FaceMetrics>> METRICS =
            ThreadLocal.withInitial(() -> new EnumMap<>(Typeface.class));

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    Typeface(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    /** The name that style sheets use. */
    public String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** Whether the face has a glyph for a character. */
    boolean has(int codePoint) {
        return metrics().has(codePoint);
    }

    /** The face's measures on this thread. */
    public FaceMetrics metrics() {
        return METRICS.get().computeIfAbsent(this, face -> new FaceMetrics(face.font()));
    }

    /** The parsed font of this thread. Substitution by GSUB is off: it loses text. */
    public TrueTypeFont font() {
        return PARSED.get().computeIfAbsent(this, Typeface::parse);
    }

    /** The face's file, to be closed by who asks for it. */
    InputStream file() {
        String path = "/fonts/" + file + ".ttf";
        InputStream in = Typeface.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("no resource " + path);
        }
        return in;
    }

    private TrueTypeFont parse() {
        try (InputStream in = file()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
