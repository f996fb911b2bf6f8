package org.studypack.print.page;

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
import org.studypack.print.content.DrawnDocument;
import org.studypack.print.face.TypeCase;
import org.studypack.print.face.Typeface;
import org.studypack.print.line.FittedMarks;
import org.studypack.print.line.FontStack;
import org.studypack.print.line.FontStack.Face;
import org.studypack.print.page.AccentPlaces.Spot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Draws text so that it reads back as it was written.
 *
 * <p>The hyphen that a line break adds is set from a font in which its glyph reads as a soft hyphen
 * (ISO 32000-1 § 14.8.2.2.3), and so is every other character whose glyph reads as another one. All
 * text is kerned.
 */
final class BookTextRenderer extends PdfBoxTextRenderer {
    private static final Pattern ROMAN = Pattern.compile("[\u0131vxlc]+");
    private static final JustificationInfo NOT_JUSTIFIED = new JustificationInfo();

    /** What a width may exceed a whole dot by before it takes up another. */
    private static final float ROUNDING = 0.01f;

    private final PdfBoxRenderer renderer;
    private final SharedContext context;
    private final TypeCase types;
    private final CurrentPage current;
    private final CutText cut;
    private final Map<PdfBoxFSFont, FontStack> stacks = new HashMap<>();
    private final Map<FontSpecification, FontStack> drawn = new HashMap<>();

    /**
     * @param cut gets to know all text that is drawn
     */
    BookTextRenderer(PdfBoxRenderer renderer, TypeCase types, CurrentPage current, CutText cut) {
        this.cut = cut;
        this.renderer = renderer;
        this.context = renderer.getSharedContext();
        this.types = types;
        this.current = current;
    }

    /** Knows the page that is being drawn. */
    static final class CurrentPage implements PageSupplier {
        private int number;
        private PagePlan plan = new PagePlan(List.of());
        private IntConsumer begun = page -> {};

        /** Has somebody know of each page before it is drawn. */
        void before(IntConsumer page) {
            begun = page;
        }

        /** Has columns share the resources of their page. */
        void follow(PagePlan wanted) {
            plan = wanted;
        }

        /** The folio of the page of the file in place of the engine's. */
        private String folio(String text) {
            boolean known = number < plan.pages().size() && !plan.isLeftOut(number);
            return known && text.equals(Integer.toString(number + 1))
                    ? Integer.toString(plan.page(number) + 1)
                    : text;
        }

        @Override
        public PDPage requestPage(
                PDDocument pdf, float width, float height, int page, int overflow) {
            begun.accept(page);
            number = page;
            PDPage added = DrawnDocument.page(PageSides.page(width, height));
            if (page < plan.pages().size() && plan.isBeside(page)) {
                added.setResources(pdf.getPage(page - 1).getResources());
            }
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
        return !isInMargin(y) && (y < page.getTop() || y > page.getBottom());
    }

    private boolean isInMargin(float y) {
        PageBox page = renderer.getRootBox().getLayer().getPages().get(current.number);
        return y < page.getMarginBorderPadding(null, CalculatedStyle.BOTTOM);
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
        String shown = localeFree(text);
        return stack((PdfBoxFSFont) font)
                .width(shown)
                .map(width -> FittedMarks.isTight(shown) ? width.intValue() : roundedUp(width))
                .orElseGet(() -> super.getWidth(fonts, font, shown));
    }

    private static int roundedUp(float width) {
        return (int) Math.ceil(width - ROUNDING);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, NOT_JUSTIFIED);
    }

    @Override
    public void drawString(
            OutputDevice device, String given, float x, float y, JustificationInfo justification) {
        if (isElsewhere(y)) {
            return;
        }
        String text = localeFree(isInMargin(y) ? current.folio(given) : given);
        FontSpecification specification = ((AbstractOutputDevice) device).getFontSpecification();
        FontStack stack = drawn.computeIfAbsent(specification, this::stack);
        int[] shown = text.codePoints().filter(stack::isShown).toArray();
        if (!IntStream.of(shown).allMatch(each -> stack.face(each).isPresent())) {
            super.drawString(device, text, x, y, justification);
        } else if (shown.length > 0) {
            SetText set = set(text, shown, stack, specification, justification);
            set.draw((PdfBoxOutputDevice) device, x, y);
            know(text, stack, justification, x, x + set.reach(), isInMargin(y));
        }
    }

    /**
     * @param doubtful whether it may stand in a margin, or else in the first lines of all: there
     *     only what leaves the paper is known to be cut off
     */
    private void know(
            String text,
            FontStack stack,
            JustificationInfo justification,
            float left,
            float end,
            boolean doubtful) {
        PageBox page = renderer.getRootBox().getLayer().getPages().get(current.number);
        int spaces = text.length() - text.stripTrailing().length();
        // Those at its end take up no room that is seen.
        float space = stack.face(' ').map(face -> stack.advance(face, ' ')).orElse(0f);
        float right = end - spaces * (space + justification.getSpaceAdjust());
        cut.drawn(
                current.number,
                text,
                doubtful ? 0 : left,
                right,
                doubtful ? CutText.paper(page) : CutText.area(page),
                renderer.getDotsPerPoint());
    }

    private SetText set(
            String text,
            int[] shown,
            FontStack stack,
            FontSpecification specification,
            JustificationInfo justification) {
        boolean hyphenated = FittedMarks.without(text).endsWith("\u00AD-");
        boolean tight = FittedMarks.isTight(text);
        Face before = stack.face(shown[0]).orElseThrow();
        SetText set = new SetText(before.description(), stack.size(), shown.length);
        AccentPlaces accents = new AccentPlaces(stack.size());
        for (int i = 0; i < shown.length; i++) {
            int letter = shown[i];
            Face face = stack.face(letter).orElseThrow();
            if (i > 0) {
                set.space(stack.kern(before, shown[i - 1], face, letter));
            }
            boolean last = i == shown.length - 1;
            int rank = hyphenated && last ? 1 : types.rank(face.face(), letter);
            FontDescription font =
                    rank == 0 ? face.description() : description(specification, face.face(), rank);
            float spacing = stack.spacing(letter);
            float advance = stack.advance(face, letter) - spacing;
            Optional<Spot> accent = accents.of(letter, face);
            if (accent.isPresent()) {
                set.addAccent(letter, font, accent.get());
            } else {
                accents.letter(letter, face, set.reach());
                set.add(letter, font, advance);
            }
            set.space(
                    (InlineText.isJustifySpaceCodePoint(letter)
                                    ? justification.getSpaceAdjust()
                                    : justification.getNonSpaceAdjust())
                            + spacing
                            - (tight ? stack.tightening(face, letter) : 0));
            before = face;
        }
        return set;
    }

    private FontStack stack(FontSpecification specification) {
        return stack((PdfBoxFSFont) context.getFont(specification));
    }

    private FontStack stack(PdfBoxFSFont font) {
        return stacks.computeIfAbsent(font, unknown -> new FontStack(unknown, types));
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
}
