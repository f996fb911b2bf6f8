package org.studypack.print.line;

import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.util.OpenUtil;

import org.studypack.print.face.FaceMetrics;
import org.studypack.print.face.TypeCase;
import org.studypack.print.face.Typeface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A font as a style sheet asks for it: faces in order, each character in the first that has it, at
 * one size. Widths are in the engine's dots and kerned.
 */
public final class FontStack {
    /** How much of its width a space of a tight line loses. */
    static final float SHRINK = 0.27f;

    /**
     * By how much of the size of its type the distance of two letters may be less or more: a tenth
     * of a point, which nobody sees.
     */
    static final float GIVE = 0.01f;

    /** How often that a line may lose where nothing else fits. */
    static final float TIGHTEST = 1.25f;

    private final List<FontDescription> descriptions;
    private final TypeCase types;
    private final float scale;

    /**
     * The faces that were asked for so far; a face is loaded when the ones before lack a letter.
     */
    private final List<Optional<Face>> faces = new ArrayList<>();

    /** A face of the stack, and the engine's name for it. */
    public record Face(Typeface face, FaceMetrics metrics, FontDescription description) {}

    public FontStack(PdfBoxFSFont font, TypeCase types) {
        this.scale = font.getSize2D() / 1000;
        this.descriptions = font.getFontDescriptions();
        this.types = types;
    }

    /** The size of the type in dots. */
    public float size() {
        return scale * 1000;
    }

    /** The face that has a character; empty where none has. */
    public Optional<Face> face(int codePoint) {
        for (int i = 0; i < descriptions.size(); i++) {
            if (i == faces.size()) {
                faces.add(load(descriptions.get(i)));
            }
            Optional<Face> face = faces.get(i);
            if (face.isPresent() && face.get().metrics.has(codePoint)) {
                return face;
            }
        }
        return Optional.empty();
    }

    private Optional<Face> load(FontDescription description) {
        return types.find(description.getFont())
                .map(face -> new Face(face, face.metrics(), description));
    }

    /** How much closer a character of a tight line stands to the next than it would by itself. */
    public float tightening(Face face, int codePoint) {
        return TIGHTEST
                * (FaceMetrics.isSpace(codePoint)
                        ? advance(face, codePoint) * SHRINK
                        : size() * GIVE);
    }

    /** How wide a character is, and what its design adds to it. */
    public float advance(Face face, int codePoint) {
        return face.metrics.advance(codePoint) * scale + spacing(codePoint);
    }

    /** How much of that is no part of its face. */
    public float spacing(int codePoint) {
        return types.spacing(codePoint) * size();
    }

    /** What kerning adds between two neighbours. */
    public float kern(Face leftFace, int left, Face rightFace, int right) {
        return leftFace.face == rightFace.face ? leftFace.metrics.kern(left, right) * scale : 0;
    }

    /** Whether a character is drawn, or has to be and cannot. */
    public boolean isShown(int codePoint) {
        if (codePoint == Hyphens.SOFT_HYPHEN
                || codePoint == '\uFFFC'
                || FittedMarks.isMark(codePoint)) {
            return false;
        }
        return OpenUtil.isCodePointPrintable(codePoint) || face(codePoint).isPresent();
    }

    /** The width of a text; empty where a character of it is in no face. */
    public Optional<Float> width(String text) {
        boolean tight = FittedMarks.isTight(text);
        double hanging = 0;
        float width = 0;
        Optional<Face> before = Optional.empty();
        int left = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (!isShown(codePoint)) {
                hanging = codePoint == FittedMarks.HANGING ? 1 : hanging;
                continue;
            }
            Optional<Face> face = face(codePoint);
            if (face.isEmpty()) {
                return Optional.empty();
            }
            float advance = advance(face.get(), codePoint);
            width += advance * (float) (1 - hanging * Overhang.share(codePoint));
            width -= tight ? tightening(face.get(), codePoint) : 0;
            if (before.isPresent()) {
                width += kern(before.get(), left, face.get(), codePoint);
            }
            before = face;
            left = codePoint;
        }
        return Optional.of(width);
    }
}
