package org.studypack.print;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;

import org.studypack.print.FontStack.Face;
import org.studypack.print.TotalFit.Place;
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
final class Paragraph {
    private static final double HYPHEN_PENALTY = 40;

    /** What a break costs more that leaves two letters, and one within a name. */
    private static final double TWO_LETTERS = 40;

    private static final double NAME = 40;

    private final SharedContext shared;
    private final LayoutContext context;
    private final Function<CalculatedStyle, FontStack> fonts;
    private final int width;

    private final StringBuilder text = new StringBuilder();
    private final List<Text> nodes = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final BitSet held = new BitSet();
    private double reached;
    private double spaces;
    private boolean fits = true;

    /**
     * A character.
     *
     * @param node the index of its text node
     * @param before where it begins, in dots from the paragraph's start
     * @param kern how much of that is kerning with the character before it
     * @param hyphen how wide a hyphen after the character before it is
     * @param spaces how much of {@code before} is spaces
     */
    private record Letter(int node, double before, double kern, double hyphen, double spaces) {}

    Paragraph(
            SharedContext shared,
            LayoutContext context,
            Function<CalculatedStyle, FontStack> fonts,
            int width) {
        this.shared = shared;
        this.context = context;
        this.fonts = fonts;
        this.width = width;
    }

    /**
     * The block with its lines chosen, as a copy of itself: each line but the last ends in a line
     * feed. Empty where the block has to be left to the engine: it holds a picture, a line break or
     * another block, or no breaks fit.
     */
    Optional<FittedBlock> fitted(Element block) {
        CalculatedStyle style = shared.getStyle(block);
        double indent =
                (int) style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
        if (hasGenerated(block)) {
            return Optional.empty();
        }
        reached = indent;
        collect(block, style);
        trimEnd();
        if (!fits || text.isEmpty()) {
            return Optional.empty();
        }
        double em = fonts.apply(style).size();
        return TotalFit.breaks(places(), width - 1, 2 * em)
                .filter(breaks -> !breaks.isEmpty())
                .map(breaks -> new FittedBlock(block, copy(block, breaks), breaks.size(), width));
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

    /** A time in the margin. */
    private boolean isWithoutWidth(CalculatedStyle style) {
        return !style.isAutoWidth()
                && style.isAbsoluteWidth()
                && (int) style.getFloatPropertyProportionalWidth(CSSName.WIDTH, width, context)
                                + style.getMarginBorderPadding(context, width, CalculatedStyle.LEFT)
                                + style.getMarginBorderPadding(
                                        context, width, CalculatedStyle.RIGHT)
                        == 0;
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
                add(codePoint, 0, hyphen(stack, before, left), 0);
            } else if (face.isEmpty()) {
                fits = false;
                return;
            } else {
                float kern =
                        before.isPresent()
                                ? stack.kern(before.get(), left, face.get(), codePoint)
                                : 0;
                add(
                        codePoint,
                        kern,
                        hyphen(stack, before, left),
                        stack.advance(face.get(), codePoint));
                before = face;
                left = codePoint;
            }
        }
    }

    /** The width of a hyphen behind a character. */
    private static float hyphen(FontStack stack, Optional<Face> before, int left) {
        return before.map(face -> stack.advance(face, '-') + stack.kern(face, left, face, '-'))
                .orElse(0f);
    }

    private void add(int codePoint, float kern, float hyphen, float advance) {
        reached += kern;
        Letter letter = new Letter(nodes.size() - 1, reached, kern, hyphen, spaces);
        for (int i = 0; i < Character.charCount(codePoint); i++) {
            letters.add(letter);
        }
        text.appendCodePoint(codePoint);
        reached += advance;
        if (FaceMetrics.isSpace(codePoint)) {
            spaces += advance;
        }
    }

    private void trimEnd() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            reached = letters.get(last).before;
            spaces = letters.get(last).spaces;
            text.setLength(last);
            letters.remove(last);
        }
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(new Place(0, 0, 0, 0, 0, 0, false));
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text.toString());
        for (int at = breaks.next(); at > 0 && at < text.length(); at = breaks.next()) {
            if (!held.get(at)) {
                places.add(place(at));
            }
        }
        places.add(new Place(text.length(), reached, reached, spaces, spaces, 0, false));
        return places;
    }

    private Place place(int at) {
        Letter next = letters.get(at);
        double start = next.before;
        double end = next.before - next.kern;
        return switch (text.charAt(at - 1)) {
            case ' ' -> {
                Letter space = letters.get(at - 1);
                yield new Place(at, space.before, start, space.spaces, next.spaces, 0, false);
            }
            case Hyphens.SOFT_HYPHEN ->
                    new Place(
                            at,
                            end + letters.get(at - 1).hyphen,
                            start,
                            next.spaces,
                            next.spaces,
                            hyphenPenalty(at - 1),
                            true);
            case '-', '\u2010' ->
                    new Place(at, end, start, next.spaces, next.spaces, HYPHEN_PENALTY, true);
            default -> new Place(at, end, start, next.spaces, next.spaces, 0, false);
        };
    }

    private double hyphenPenalty(int hyphen) {
        int first = hyphen;
        int before = 0;
        for (int i = hyphen - 1; i >= 0 && isOfWord(text.charAt(i)); i--) {
            first = i;
            before += text.charAt(i) == Hyphens.SOFT_HYPHEN ? 0 : 1;
        }
        return HYPHEN_PENALTY
                + (before < 3 ? TWO_LETTERS : 0)
                + (Character.isUpperCase(text.charAt(first)) ? NAME : 0);
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetter(letter) || letter == Hyphens.SOFT_HYPHEN;
    }

    /** The copy is taken of the block while its text nodes hold the lines. */
    private Element copy(Element block, List<Place> breaks) {
        List<String> before = nodes.stream().map(Text::getData).toList();
        List<StringBuilder> lines = lines(breaks);
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(lines.get(i).toString());
        }
        Element copy = (Element) block.cloneNode(true);
        copy.setAttribute(FittedBlock.MARK, "fitted");
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setData(before.get(i));
        }
        return copy;
    }

    /** The text of each node, with line feeds and {@link LineMarks}. */
    private List<StringBuilder> lines(List<Place> breaks) {
        List<StringBuilder> lines = new ArrayList<>();
        nodes.forEach(node -> lines.add(new StringBuilder()));
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            StringBuilder to = lines.get(letters.get(i).node);
            boolean ends = line < breaks.size() && breaks.get(line).at() == i + 1;
            boolean shown = letter != Hyphens.SOFT_HYPHEN || ends;
            if (shown && !(ends && letter == ' ')) {
                if (to.isEmpty() || to.charAt(to.length() - 1) == '\n') {
                    to.append(line < breaks.size() ? LineMarks.TIGHT : LineMarks.LOOSE);
                }
                to.append(letter);
            }
            if (ends) {
                endLine(to, letter);
                line++;
            }
        }
        return lines;
    }

    private static void endLine(StringBuilder to, char letter) {
        if (letter == Hyphens.SOFT_HYPHEN) {
            to.append('-');
        }
        if (letter != ' ') {
            to.append(LineMarks.JOINED);
        }
        to.append('\n');
    }
}
