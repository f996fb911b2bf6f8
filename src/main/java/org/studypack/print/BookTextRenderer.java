package org.studypack.print;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.PageBox;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Draws text so that it reads back as it was written.
 *
 * <p>The hyphen that a line break adds is set from a font in which its glyph reads as a soft hyphen
 * (ISO 32000-1 § 14.8.2.2.3), and so is every other character whose glyph reads as another one.
 */
final class BookTextRenderer extends PdfBoxTextRenderer {
    private static final Pattern ROMAN = Pattern.compile("[\u0131vxlc]+");

    private final PdfBoxRenderer renderer;
    private final SharedContext context;
    private final TypeCase types;
    private final CurrentPage current;

    BookTextRenderer(PdfBoxRenderer renderer, TypeCase types, CurrentPage current) {
        this.renderer = renderer;
        this.context = renderer.getSharedContext();
        this.types = types;
        this.current = current;
    }

    /** Knows the page that is being drawn. */
    static final class CurrentPage implements PageSupplier {
        private int number;

        @Override
        public PDPage requestPage(
                PDDocument pdf, float width, float height, int page, int overflow) {
            number = page;
            PDPage added = new PDPage(new PDRectangle(width, height));
            pdf.addPage(added);
            return added;
        }
    }

    /**
     * Whether text stands on another page than the one that is being drawn. The engine draws the
     * inline blocks of a paragraph on each of its pages, where all but one are clipped away; they
     * would be in the text layer twice. Margins have coordinates of their own, near zero.
     */
    private boolean isElsewhere(float y) {
        PageBox page = renderer.getRootBox().getLayer().getPages().get(current.number);
        boolean inMargin = y < page.getMarginBorderPadding(null, CalculatedStyle.BOTTOM);
        return !inMargin && (y < page.getTop() || y > page.getBottom());
    }

    /**
     * The engine writes roman folios in the letters of the default locale, a dotless i among them.
     */
    private static String localeFree(String text) {
        return text.indexOf('\u0131') >= 0 && ROMAN.matcher(text).matches()
                ? text.replace('\u0131', 'i')
                : text;
    }

    @Override
    public int getWidth(FontContext fonts, FSFont font, String text) {
        return super.getWidth(fonts, font, localeFree(text));
    }

    @Override
    public void drawString(OutputDevice device, String given, float x, float y) {
        if (isElsewhere(y)) {
            return;
        }
        String text = localeFree(given);
        List<Run> runs = runs(device, text);
        if (runs.isEmpty()) {
            super.drawString(device, text, x, y);
        } else {
            draw((PdfBoxOutputDevice) device, runs, x, y, Optional.empty());
        }
    }

    @Override
    public void drawString(
            OutputDevice device, String given, float x, float y, JustificationInfo adjustment) {
        if (isElsewhere(y)) {
            return;
        }
        String text = localeFree(given);
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
        boolean hyphenated = text.endsWith("\u00AD-");
        if (!hyphenated && text.chars().allMatch(BookTextRenderer::isCommon)) {
            return List.of();
        }
        FontSpecification specification = ((AbstractOutputDevice) device).getFontSpecification();
        PdfBoxFSFont font = (PdfBoxFSFont) context.getFont(specification);
        String shown = text.replace("\u00AD", "").replace("\uFFFC", "");
        Runs runs = new Runs(font.getSize2D());
        for (int i = 0; i < shown.length(); ) {
            int codePoint = shown.codePointAt(i);
            i += Character.charCount(codePoint);
            FontDescription description = description(font, codePoint);
            Typeface face = types.face(description.getFont());
            int rank = hyphenated && i == shown.length() ? 1 : types.rank(face, codePoint);
            runs.add(
                    codePoint,
                    rank == 0 ? description : description(specification, face, rank),
                    rank);
        }
        return runs.special ? runs.all() : List.of();
    }

    /**
     * Characters that all faces read back as themselves, and the soft hyphen, which is not shown.
     */
    private static boolean isCommon(int letter) {
        return letter < 0xB0 || letter == '\u2019' || letter == '\u201C' || letter == '\u201D';
    }

    /** Collects neighbouring characters of one font. */
    private static final class Runs {
        private final List<Run> done = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final float size;
        private Optional<FontDescription> font = Optional.empty();
        private boolean special;

        Runs(float size) {
            this.size = size;
        }

        void add(int codePoint, FontDescription description, int rank) {
            if (font.filter(description::equals).isEmpty()) {
                all();
                font = Optional.of(description);
            }
            text.appendCodePoint(codePoint);
            special |= rank > 0;
        }

        List<Run> all() {
            font.ifPresent(each -> done.add(new Run(text.toString(), each, size)));
            text.setLength(0);
            font = Optional.empty();
            return done;
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
