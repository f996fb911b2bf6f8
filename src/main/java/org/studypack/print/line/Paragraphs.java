package org.studypack.print.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.studypack.print.face.TypeCase;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the lines of a document's blocks of text before the engine lays them out, and balances
 * those of headings. The engine would fill each line as it comes.
 *
 * <p>A block that the engine then sets otherwise, such as one beside a float, is given back to it.
 */
public final class Paragraphs {
    private final SharedContext shared;
    private final LayoutContext context;
    private final TypeCase types;
    private final float dotsPerPoint;
    private final Map<CalculatedStyle, FontStack> stacks = new HashMap<>();
    private final List<FittedBlock> fitted = new ArrayList<>();

    private Paragraphs(PdfBoxRenderer renderer, TypeCase types) {
        this.shared = renderer.getSharedContext();
        this.types = types;
        this.dotsPerPoint = renderer.getDotsPerPoint();
        this.context = shared.newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
    }

    /** Fits the blocks of a renderer's document. */
    public static List<FittedBlock> fit(PdfBoxRenderer renderer, TypeCase types) {
        Paragraphs paragraphs = new Paragraphs(renderer, types);
        PageBox page = Layer.createPageBox(paragraphs.context, "first");
        Element root = renderer.getDocument().getDocumentElement();
        paragraphs.walk(root, page.getContentWidth(paragraphs.context));
        paragraphs.fitted.forEach(FittedBlock::stand);
        return paragraphs.fitted;
    }

    /**
     * Gives the blocks back to the engine whose lines did not hold in the layout; whether there is
     * one.
     *
     * @param fitted loses them
     */
    public static boolean giveBack(List<FittedBlock> fitted, Iterable<? extends Box> roots) {
        List<FittedBlock> broken = broken(fitted, roots);
        broken.forEach(FittedBlock::giveWay);
        fitted.removeAll(Set.copyOf(broken));
        return !broken.isEmpty();
    }

    private static List<FittedBlock> broken(
            List<FittedBlock> fitted, Iterable<? extends Box> roots) {
        Map<Element, FittedBlock> lost = new HashMap<>();
        fitted.forEach(each -> lost.put(each.copy(), each));
        roots.forEach(root -> find(root, lost));
        return fitted.stream().filter(each -> lost.containsKey(each.copy())).toList();
    }

    private static void find(Box box, Map<Element, FittedBlock> lost) {
        if (FittedBlock.isFitted(box)) {
            FittedBlock block = lost.get(box.getElement());
            if (block != null && block.isKeptBy(box)) {
                lost.remove(box.getElement());
            }
        } else if (!(box instanceof LineBox)) {
            box.getChildren().forEach(child -> find(child, lost));
        }
    }

    private void walk(Element element, int containing) {
        CalculatedStyle style = shared.getStyle(element);
        if (!isBlockInFlow(style) || element.hasAttribute(FittedBlock.MARK)) {
            return;
        }
        int width = width(style, containing);
        if (!style.isAutoWidth()) {
            // What stands in a width of its own is left to the engine, but for headings.
            elements(element).stream()
                    .filter(BalancedHeading::is)
                    .forEach(child -> walk(child, width));
        } else if (BalancedHeading.is(element) && isOfText(element)) {
            heading(element, containing);
        } else if (isFitted(style) && isOfText(element)) {
            double em = stack(style).size();
            LineFill fill = LineFill.of(style).orElseThrow();
            MeasuredText.of(element, shared, context, this::stack, width)
                    .map(measured -> new Paragraph(element, measured, fill, width, em))
                    .flatMap(paragraph -> paragraph.fitted(LineWish.NONE))
                    .ifPresent(fitted::add);
        } else {
            elements(element).forEach(child -> walk(child, width));
        }
    }

    /** Has lines of like widths, of which none ends within a word where smaller type helps. */
    private void heading(Element element, int containing) {
        Element set = smaller(element, containing);
        CalculatedStyle style = shared.getStyle(set);
        int width = width(style, containing);
        double em = stack(style).size();
        MeasuredText.of(set, shared, context, this::stack, width)
                .map(measured -> new Paragraph(set, measured, LineFill.RAGGED, width, em))
                .ifPresent(
                        paragraph ->
                                paragraph.balance(
                                        length(style, CSSName.PADDING_RIGHT, containing),
                                        dotsPerPoint));
    }

    private Element smaller(Element heading, int containing) {
        Optional<Paragraph> own = words(heading, containing);
        if (own.isEmpty() || own.get().wideWords().isEmpty()) {
            return heading;
        }
        Element root = heading.getOwnerDocument().getDocumentElement();
        Element set =
                new SmallerHeading(heading)
                        .smaller(points(heading), own.get().shareOfWidest(), points(root));
        List<String> wide = wideWords(set, containing);
        if (!wide.isEmpty()) {
            set = new SmallerHeading(set).hyphenated(wide);
            wide = wideWords(set, containing);
        }
        return wide.isEmpty() ? set : new SmallerHeading(set).brokenAnywhere(wide);
    }

    /** The size of an element's type. */
    private double points(Element element) {
        return stack(shared.getStyle(element)).size() / dotsPerPoint;
    }

    private List<String> wideWords(Element heading, int containing) {
        return words(heading, containing).map(Paragraph::wideWords).orElse(List.of());
    }

    private Optional<Paragraph> words(Element heading, int containing) {
        CalculatedStyle style = shared.getStyle(heading);
        int width = width(style, containing);
        double em = stack(style).size();
        return MeasuredText.ofWords(heading, shared, context, this::stack, width)
                .map(measured -> new Paragraph(heading, measured, LineFill.RAGGED, width, em));
    }

    private static boolean isBlockInFlow(CalculatedStyle style) {
        return style.isBlockEquivalent()
                && !style.isAbsolute()
                && !style.isFixed()
                && !style.isFloated()
                && !style.isFootnote()
                && !style.isRunning()
                && !style.isTable()
                && style.isMaxWidthNone();
    }

    /** The width of what stands in a block, in dots. */
    private int width(CalculatedStyle style, int containing) {
        return style.isAutoWidth()
                ? containing
                        - style.getMarginBorderPadding(context, containing, CalculatedStyle.LEFT)
                        - style.getMarginBorderPadding(context, containing, CalculatedStyle.RIGHT)
                : (int) length(style, CSSName.WIDTH, containing);
    }

    private float length(CalculatedStyle style, CSSName name, int containing) {
        return style.getFloatPropertyProportionalWidth(name, containing, context);
    }

    private static boolean isFitted(CalculatedStyle style) {
        return LineFill.of(style).isPresent()
                && MeasuredText.isWhiteSpace(style, IdentValue.NORMAL)
                && style.isDirectionLTR()
                && !(style.isListItem() && style.isListMarkerInside())
                && MeasuredText.isPlain(style, false);
    }

    /** Whether an element holds no other blocks. */
    private boolean isOfText(Element element) {
        return elements(element).stream()
                .map(shared::getStyle)
                .allMatch(style -> style.isInline() || style.isInlineBlock() || style.isFootnote());
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private FontStack stack(CalculatedStyle style) {
        return stacks.computeIfAbsent(
                style, each -> new FontStack((PdfBoxFSFont) each.getFSFont(context), types));
    }
}
