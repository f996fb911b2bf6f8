package org.studypack.print.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;

import org.studypack.print.face.FaceMetrics;
import org.studypack.print.line.FontStack.Face;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text of a block, measured: its characters as they stand on one line, white space collapsed,
 * each with the text node it comes from.
 */
final class MeasuredText {
    private final SharedContext shared;
    private final LayoutContext context;
    private final Function<CalculatedStyle, FontStack> fonts;
    private final int width;

    /** Whether a line break counts as a space. */
    private final boolean ofWords;

    private final StringBuilder text = new StringBuilder();
    private final List<Text> nodes = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final BitSet held = new BitSet();
    private double reached;
    private double spaces;
    private double give;
    private boolean fits = true;

    /**
     * A character.
     *
     * @param node the index of its text node
     * @param before where it begins, in dots from the paragraph's start
     * @param kern how much of that is kerning with the character before it
     * @param hyphen how wide a hyphen after the character before it is
     * @param spaces how much of {@code before} is spaces
     * @param give how much narrower or wider the letters before can be set
     * @param overhang how far it stands out at a line's end
     */
    record Letter(
            int node,
            double before,
            double kern,
            double hyphen,
            double spaces,
            double give,
            double overhang) {}

    private MeasuredText(
            SharedContext shared,
            LayoutContext context,
            Function<CalculatedStyle, FontStack> fonts,
            int width,
            boolean ofWords) {
        this.shared = shared;
        this.context = context;
        this.fonts = fonts;
        this.width = width;
        this.ofWords = ofWords;
    }

    /**
     * Measures a block; empty where it cannot be: it holds a picture, a line break or another
     * block, or has no text.
     *
     * @param fonts of a style
     * @param width of the block in dots
     */
    static Optional<MeasuredText> of(
            Element block,
            SharedContext shared,
            LayoutContext context,
            Function<CalculatedStyle, FontStack> fonts,
            int width) {
        return new MeasuredText(shared, context, fonts, width, /* ofWords= */ false)
                .collected(block);
    }

    /** The same where only the words matter, and not on which lines they stand. */
    static Optional<MeasuredText> ofWords(
            Element block,
            SharedContext shared,
            LayoutContext context,
            Function<CalculatedStyle, FontStack> fonts,
            int width) {
        return new MeasuredText(shared, context, fonts, width, /* ofWords= */ true)
                .collected(block);
    }

    private Optional<MeasuredText> collected(Element block) {
        if (hasGenerated(block)) {
            return Optional.empty();
        }
        CalculatedStyle style = shared.getStyle(block);
        reached =
                (int) style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
        collect(block, style);
        trimEnd();
        return fits && !text.isEmpty() ? Optional.of(this) : Optional.empty();
    }

    /** The characters, soft hyphens among them. */
    CharSequence text() {
        return text;
    }

    /** The character at an index of the text. */
    Letter letter(int index) {
        return letters.get(index);
    }

    /** The text nodes in their order. */
    List<Text> nodes() {
        return nodes;
    }

    /** Whether no line may end before an index of the text. */
    boolean isHeld(int index) {
        return held.get(index);
    }

    /** How wide all of it is, in dots. */
    double end() {
        return reached;
    }

    /** How much of that is spaces. */
    double spaces() {
        return spaces;
    }

    /** How much narrower or wider all letters can be set. */
    double give() {
        return give;
    }

    private void collect(Element parent, CalculatedStyle style) {
        for (Node node = parent.getFirstChild();
                node != null && fits;
                node = node.getNextSibling()) {
            switch (node) {
                case Text run -> add(run, fonts.apply(style));
                case Element element -> add(element, shared.getStyle(element));
                default -> {}
            }
        }
    }

    private void add(Element element, CalculatedStyle style) {
        boolean unbroken = element.getAttribute("class").equals("unbroken");
        if (style.isDisplayNone() || style.isFootnote()) {
            return;
        }
        if (style.isInlineBlock() && !unbroken && isWithoutWidth(style)) {
            return;
        }
        if (ofWords && element.getTagName().equals("br")) {
            add(element.getOwnerDocument().createTextNode(" "), fonts.apply(style));
            return;
        }
        fits &=
                (style.isInline() || unbroken)
                        && isPlain(style, unbroken)
                        && !hasGenerated(element);
        fits &= !element.getTagName().equals("br") && !element.getTagName().equals("img");
        int from = text.length();
        reached += style.getMarginBorderPadding(context, width, CalculatedStyle.LEFT);
        collect(element, style);
        reached += style.getMarginBorderPadding(context, width, CalculatedStyle.RIGHT);
        if ((unbroken || isWhiteSpace(style, IdentValue.NOWRAP)) && text.length() > from) {
            held.set(from + 1, text.length());
        }
    }

    /** What stands in the side column, whose parts are rounded to dots. */
    private boolean isWithoutWidth(CalculatedStyle style) {
        if (style.isAutoWidth() || !style.isAbsoluteWidth()) {
            return false;
        }
        int width =
                (int) style.getFloatPropertyProportionalWidth(CSSName.WIDTH, this.width, context)
                        + style.getMarginBorderPadding(context, this.width, CalculatedStyle.LEFT)
                        + style.getMarginBorderPadding(context, this.width, CalculatedStyle.RIGHT);
        return Math.abs(width) <= 2;
    }

    static boolean isPlain(CalculatedStyle style, boolean unbroken) {
        return (isWhiteSpace(style, IdentValue.NORMAL)
                        || isWhiteSpace(style, IdentValue.NOWRAP)
                        || unbroken)
                && !style.hasLetterSpacing()
                && style.isIdent(CSSName.TEXT_TRANSFORM, IdentValue.NONE);
    }

    static boolean isWhiteSpace(CalculatedStyle style, IdentValue kind) {
        return style.isIdent(CSSName.WHITE_SPACE, kind);
    }

    private boolean hasGenerated(Element element) {
        return shared.getCss().getPseudoElementStyle(element, "before") != null
                || shared.getCss().getPseudoElementStyle(element, "after") != null;
    }

    private void add(Text run, FontStack stack) {
        nodes.add(run);
        String data = run.getData();
        Optional<Face> before = Optional.empty();
        int left = 0;
        for (int i = 0; i < data.length(); ) {
            int codePoint = data.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint <= ' ') {
                codePoint = ' ';
                if (text.isEmpty() || text.charAt(text.length() - 1) == ' ') {
                    continue;
                }
            }
            Optional<Face> face = stack.face(codePoint);
            if (!stack.isShown(codePoint)) {
                add(stack, codePoint, 0, hyphen(stack, before, left), 0);
            } else if (face.isEmpty()) {
                fits = false;
                return;
            } else {
                float kern =
                        before.isPresent()
                                ? stack.kern(before.get(), left, face.get(), codePoint)
                                : 0;
                add(
                        stack,
                        codePoint,
                        kern,
                        hyphen(stack, before, left),
                        stack.advance(face.get(), codePoint));
                before = face;
                left = codePoint;
            }
        }
    }

    /** How far a hyphen after a character reaches up to the edge of the text. */
    private static double hyphen(FontStack stack, Optional<Face> before, int left) {
        return before.map(
                        face ->
                                stack.advance(face, '-') * (1 - Overhang.share('-'))
                                        + stack.kern(face, left, face, '-'))
                .orElse(0.0);
    }

    private void add(FontStack stack, int codePoint, float kern, double hyphen, float advance) {
        reached += kern;
        double overhang = advance * Overhang.share(codePoint);
        Letter letter = new Letter(nodes.size() - 1, reached, kern, hyphen, spaces, give, overhang);
        for (int i = 0; i < Character.charCount(codePoint); i++) {
            letters.add(letter);
        }
        text.appendCodePoint(codePoint);
        reached += advance;
        if (FaceMetrics.isSpace(codePoint)) {
            spaces += advance;
        } else if (advance > 0) {
            give += stack.size() * FontStack.GIVE;
        }
    }

    private void trimEnd() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            reached = letters.get(last).before;
            spaces = letters.get(last).spaces;
            give = letters.get(last).give;
            text.setLength(last);
            letters.remove(last);
        }
    }
}
