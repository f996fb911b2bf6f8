package org.studypack.assemble;

import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.StrokingTextPainter.TextRun;
import org.apache.batik.bridge.TextNode;
import org.apache.batik.bridge.TextSpanLayout;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.text.TextPaintInfo;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the letters of a drawing into outlines of the shipped typefaces, as they were laid out. An
 * e-reader shows a drawing as a picture, to which no typeface of the publication reaches: it would
 * take one of its own, of another width. What cannot be outlined, such as letters filled with a
 * pattern, stays as it is.
 */
final class LetterOutlines {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** As a drawing is written: signs within values and texts are escaped. */
    private static final Pattern TEXT =
            Pattern.compile("<text((?:\\s[^>]*?)?)(?:/>|>.*?</text>)", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"[^\"]*\"");

    /** What is said of a text that does not say where its letters stand. */
    private static final Set<String> KEPT =
            Set.of(
                    "id",
                    "class",
                    "style",
                    "transform",
                    "opacity",
                    "clip-path",
                    "mask",
                    "filter",
                    "display");

    /** A text is no drawing any more; its outlines would be many times as long. */
    static final int MOST_LETTERS = 5_000;

    private LetterOutlines() {}

    /**
     * A drawing with outlines for letters; as it is where it has more than {@value #MOST_LETTERS}.
     *
     * @param svg as it was written for the book
     * @param document what was read of it
     * @param context which knows what was painted for each element
     */
    static String in(String svg, Document document, BridgeContext context) {
        NodeList texts = document.getElementsByTagNameNS(SVG, "text");
        if (letters(texts) > MOST_LETTERS) {
            return svg;
        }
        StringBuilder outlined = new StringBuilder();
        Matcher matcher = TEXT.matcher(svg);
        int number = 0;
        while (matcher.find()) {
            MatchResult text = matcher.toMatchResult();
            GraphicsNode node = context.getGraphicsNode(texts.item(number++));
            Optional<String> paths =
                    node instanceof TextNode drawn ? paths(drawn) : Optional.empty();
            matcher.appendReplacement(
                    outlined,
                    Matcher.quoteReplacement(
                            paths.map(each -> group(text.group(1), each)).orElse(text.group())));
        }
        return matcher.appendTail(outlined).toString();
    }

    private static int letters(NodeList texts) {
        int letters = 0;
        for (int i = 0; i < texts.getLength(); i++) {
            letters += texts.item(i).getTextContent().length();
        }
        return letters;
    }

    private static String group(String attributes, String paths) {
        StringBuilder group = new StringBuilder("<g");
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            if (KEPT.contains(matcher.group(1))) {
                group.append(' ').append(matcher.group());
            }
        }
        return group.append('>').append(paths).append("</g>").toString();
    }

    /** A path for each run of letters that look alike; empty where that would not be the same. */
    private static Optional<String> paths(TextNode node) {
        StringBuilder paths = new StringBuilder();
        if (node.getTextRuns() == null) {
            return Optional.of(""); // nothing in it is drawn
        }
        for (Object each : node.getTextRuns()) {
            TextRun run = (TextRun) each;
            AttributedCharacterIterator characters = run.getACI();
            characters.first();
            if (!(characters.getAttribute(TextNode.PAINT_INFO) instanceof TextPaintInfo paint)) {
                return Optional.empty();
            }
            if (!isPlain(paint) || run.getLayout().isAltGlyph() || !isOurs(characters)) {
                return Optional.empty();
            }
            if (paint.visible) {
                run(run.getLayout(), paint, paths);
            }
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths.toString());
    }

    /** Whether our typefaces have all of its characters; a reader may have others. */
    private static boolean isOurs(AttributedCharacterIterator characters) {
        StringBuilder text = new StringBuilder();
        for (char c = characters.first(); c != CharacterIterator.DONE; c = characters.next()) {
            text.append(c);
        }
        return Outliner.with("SourceSans3-Regular").has(text.toString())
                && Outliner.with("SourceSerif4-Regular").has(text.toString());
    }

    /** Of one colour, with no line through it. */
    private static boolean isPlain(TextPaintInfo paint) {
        return isPlain(paint.fillPaint)
                && isPlain(paint.strokePaint)
                && (paint.composite == null || paint.composite instanceof AlphaComposite)
                && paint.underlinePaint == null
                && paint.overlinePaint == null
                && paint.strikethroughPaint == null;
    }

    private static boolean isPlain(@Nullable Paint paint) {
        return paint == null || paint instanceof Color;
    }

    private static void run(TextSpanLayout layout, TextPaintInfo paint, StringBuilder paths) {
        Shape whole = layout.getOutline();
        float opacity =
                paint.composite instanceof AlphaComposite composite ? composite.getAlpha() : 1;
        OutlinePath path = new OutlinePath(whole.getBounds2D().getHeight());
        if (paint.fillPaint instanceof Color colour) {
            path(path.letters(layout.getGlyphVector()), colour, opacity, paths);
        }
        if (paint.strokePaint instanceof Color colour && paint.strokeStroke != null) {
            Shape stroked = paint.strokeStroke.createStrokedShape(whole);
            path(path.shape(stroked), colour, opacity, paths);
        }
    }

    /** The style says all, since a style sheet of the drawing may say something of paths. */
    private static void path(String data, Color colour, float opacity, StringBuilder paths) {
        if (data.isEmpty()) {
            return;
        }
        double seen = Math.round(colour.getAlpha() / 255.0 * opacity * 1000) / 1000.0;
        paths.append("<path style=\"fill:#")
                .append(Integer.toHexString(0x1000000 | (colour.getRGB() & 0xFFFFFF)).substring(1))
                .append(";fill-opacity:")
                .append(seen)
                .append(";fill-rule:nonzero;stroke:none\" d=\"")
                .append(data)
                .append("\"/>");
    }
}
