package org.studypack.print;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws text so that it reads back as it was written.
 *
 * <p>The hyphen that a line break adds is set from a font in which its glyph reads as a soft hyphen
 * (ISO 32000-1 § 14.8.2.2.3), and so is every other character whose glyph reads as another one.
 */
final class BookTextRenderer extends PdfBoxTextRenderer {
    private final SharedContext context;
    private final TypeCase types;

    private BookTextRenderer(SharedContext context, TypeCase types) {
        this.context = context;
        this.types = types;
    }

    static void install(PdfBoxRenderer renderer, TypeCase types) {
        SharedContext context = renderer.getSharedContext();
        context.setTextRenderer(new BookTextRenderer(context, types));
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        List<Run> runs = runs(device, text);
        if (runs.isEmpty()) {
            super.drawString(device, text, x, y);
        } else {
            draw((PdfBoxOutputDevice) device, runs, x, y, Optional.empty());
        }
    }

    @Override
    public void drawString(
            OutputDevice device, String text, float x, float y, JustificationInfo adjustment) {
        List<Run> runs = runs(device, text);
        if (runs.isEmpty()) {
            super.drawString(device, text, x, y, adjustment);
        } else {
            draw((PdfBoxOutputDevice) device, runs, x, y, Optional.of(adjustment));
        }
    }

    @SuppressWarnings("NullAway") // the engine takes null for text that is not justified
    private static void draw(
            PdfBoxOutputDevice device,
            List<Run> runs,
            float x,
            float y,
            Optional<JustificationInfo> adjustment) {
        float at = x;
        for (Run run : runs) {
            device.drawStringFast(
                    run.text, at, y, adjustment.orElse(null), run.description, run.size);
            at += run.width(adjustment);
        }
    }

    /** What has to be set from several fonts; empty where the engine can set the text itself. */
    private List<Run> runs(OutputDevice device, String text) {
        if (text.chars().allMatch(letter -> letter < 0xA1)) {
            return List.of();
        }
        FontSpecification specification = ((AbstractOutputDevice) device).getFontSpecification();
        PdfBoxFSFont font = (PdfBoxFSFont) context.getFont(specification);
        String shown = text.replace("\u00AD", "").replace("\uFFFC", "");
        boolean hyphenated = text.endsWith("\u00AD-");
        List<Run> runs = new ArrayList<>();
        boolean special = false;
        for (int i = 0; i < shown.length(); ) {
            int codePoint = shown.codePointAt(i);
            i += Character.charCount(codePoint);
            FontDescription description = description(font, codePoint);
            Typeface face = types.face(description.getFont());
            int rank = hyphenated && i == shown.length() ? 1 : types.rank(face, codePoint);
            special |= rank > 0;
            FontDescription ranked =
                    rank == 0 ? description : description(specification, face, rank);
            append(runs, Character.toString(codePoint), ranked, font.getSize2D());
        }
        return special ? runs : List.of();
    }

    private static void append(
            List<Run> runs, String letter, FontDescription description, float size) {
        if (!runs.isEmpty() && runs.getLast().description.equals(description)) {
            Run last = runs.removeLast();
            runs.add(new Run(last.text + letter, description, size));
        } else {
            runs.add(new Run(letter, description, size));
        }
    }

    private static FontDescription description(PdfBoxFSFont font, int codePoint) {
        return font.getFontDescriptions().stream()
                .filter(each -> has(each.getFont(), codePoint))
                .findFirst()
                .orElse(font.getFontDescriptions().getFirst());
    }

    private static boolean has(PDFont font, int codePoint) {
        return ((PDType0Font) font).getCmapLookup().getGlyphId(codePoint) != 0;
    }

    private FontDescription description(FontSpecification like, Typeface face, int rank) {
        FontSpecification ranked = new FontSpecification();
        ranked.size = like.size;
        ranked.fontWeight = like.fontWeight;
        ranked.fontStyle = like.fontStyle;
        ranked.variant = like.variant;
        ranked.families = new String[] {TypeCase.family(face.family(), rank)};
        return ((PdfBoxFSFont) context.getFont(ranked)).getFontDescriptions().getFirst();
    }

    /** A stretch of text in one font. */
    private record Run(String text, FontDescription description, float size) {
        float width(Optional<JustificationInfo> adjustment) {
            try {
                float plain = description.getFont().getStringWidth(text) / 1000f * size;
                return plain + adjustment.map(this::adjusted).orElse(0f);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private float adjusted(JustificationInfo adjustment) {
            float sum = 0;
            for (int codePoint : text.codePoints().toArray()) {
                sum +=
                        InlineText.isJustifySpaceCodePoint(codePoint)
                                ? adjustment.getSpaceAdjust()
                                : adjustment.getNonSpaceAdjust();
            }
            return sum;
        }
    }
}
