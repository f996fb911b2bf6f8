package org.studypack.assemble;

import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;

import java.awt.font.TextAttribute;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;

/**
 * The typefaces that drawings are lettered with: the shipped serif and sans, whichever a drawing
 * names first, else the sans. The machine's own are never looked at, so a drawing is the same
 * everywhere.
 */
final class DrawingFonts implements FontFamilyResolver {
    private static final Family SANS = new Family("Source Sans 3", "SourceSans3");
    private static final Family SERIF = new Family("Source Serif 4", "SourceSerif4");

    /** Nothing for one that is not shipped: the next that a drawing names is asked for then. */
    @Override
    public @Nullable GVTFontFamily resolve(String familyName) {
        return switch (familyName.toLowerCase(Locale.ROOT)) {
            case "source serif 4", "serif" -> SERIF;
            case "source sans 3", "sans-serif" -> SANS;
            default -> null;
        };
    }

    @Override
    public @Nullable GVTFontFamily resolve(String familyName, FontFace face) {
        return resolve(familyName);
    }

    @Override
    public @Nullable GVTFontFamily loadFont(InputStream in, FontFace face) {
        return resolve(face.getFamilyName());
    }

    @Override
    public GVTFontFamily getDefault() {
        return SANS;
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char character) {
        return SANS;
    }

    /**
     * Four faces of one family.
     *
     * @param files what the names of their files begin with
     */
    private record Family(String getFamilyName, String files) implements GVTFontFamily {

        @Override
        public GVTFontFace getFontFace() {
            return new GVTFontFace(getFamilyName);
        }

        @Override
        public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
            return deriveFont(size, text.getAttributes());
        }

        @Override
        @SuppressWarnings("rawtypes") // as Batik declares it
        public GVTFont deriveFont(float size, Map attributes) {
            return new AWTGVTFont(ShippedFonts.load(files + style(attributes)).deriveFont(size));
        }

        @Override
        public boolean isComplex() {
            return false;
        }

        private static String style(Map<?, ?> attributes) {
            boolean bold =
                    number(attributes, TextAttribute.WEIGHT, 1) >= TextAttribute.WEIGHT_MEDIUM;
            boolean italic = number(attributes, TextAttribute.POSTURE, 0) > 0;
            if (bold) {
                return italic ? "-SemiboldIt" : "-Semibold";
            }
            return italic ? "-It" : "-Regular";
        }

        private static float number(Map<?, ?> attributes, TextAttribute key, float otherwise) {
            return attributes.get(key) instanceof Number number ? number.floatValue() : otherwise;
        }
    }
}
