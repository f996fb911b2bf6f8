package org.studypack.print.page;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.studypack.print.face.TypeCase;
import org.studypack.print.face.Typeface;
import org.studypack.print.manuscript.PageGeometry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is drawn on a page besides what the engine draws: strokes in black, in points from the
 * page's left and foot, which together are one artifact.
 */
final class PageDrawing {
    /** How far dots stand apart. */
    private static final double DOT_DISTANCE = PageGeometry.points(2);

    /** The face of texts. */
    private static final Typeface FACE = Typeface.SANS;

    private final TypeCase types;
    private final StringBuilder drawn = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();

    /** The fonts of the texts, with the names they have on the page. */
    private final Map<PDFont, String> fonts = new LinkedHashMap<>();

    PageDrawing(TypeCase types) {
        this.types = types;
    }

    void line(double fromX, double fromY, double toX, double toY, double width) {
        add("w", width);
        add("m", fromX, fromY);
        add("l", toX, toY);
        add("S");
    }

    /** Dots of 1 pt on a line across the page. */
    void dots(double fromX, double toX, double y) {
        drawn.append("q 1 J 1 w [0 ");
        number(DOT_DISTANCE);
        drawn.append("] 0 d ");
        add("m", fromX + 0.5, y + 0.5);
        add("l", toX, y + 0.5);
        add("S Q");
    }

    void square(double x, double y, double side, double width) {
        add("w", width);
        add("re", x, y, side, side);
        add("S");
    }

    /** A circle of four curves, as near to one as no eye can tell. */
    void circle(double x, double y, double radius, double width) {
        double r = radius;
        double k = 0.5523 * radius;
        add("w", width);
        add("m", x + r, y);
        add("c", x + r, y + k, x + k, y + r, x, y + r);
        add("c", x - k, y + r, x - r, y + k, x - r, y);
        add("c", x - r, y - k, x - k, y - r, x, y - r);
        add("c", x + k, y - r, x + r, y - k, x + r, y);
        add("s");
    }

    /** A number whose last figure ends at a place. */
    void number(int value, double right, double baseline, double size) {
        String figures = Integer.toString(value);
        text(figures, right - width(figures) * size, baseline, size);
    }

    /** For a size of 1. */
    static double width(String text) {
        return text.codePoints().mapToDouble(FACE.metrics()::advance).sum() / 1000;
    }

    /** Words from a place on; those that have a character which the face has not are left out. */
    void text(String words, double left, double baseline, double size) {
        if (!words.codePoints().allMatch(FACE.metrics()::has)) {
            return;
        }
        texts.append(String.format(Locale.ROOT, "1 0 0 1 %.2f %.2f Tm\n", left, baseline));
        words.codePoints().forEach(letter -> letter(letter, size));
    }

    /** Each letter in the font that reads it back. */
    private void letter(int codePoint, double size) {
        PDFont font = types.fontOf(FACE, codePoint);
        try {
            String code = HexFormat.of().formatHex(font.encode(Character.toString(codePoint)));
            font.addToSubset(codePoint);
            texts.append("/")
                    .append(fonts.computeIfAbsent(font, unknown -> "Drawn" + fonts.size()))
                    .append(' ')
                    .append(size)
                    .append(" Tf <")
                    .append(code)
                    .append("> Tj\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
        }
        drawn.append(operator).append('\n');
    }

    private void number(double number) {
        drawn.append(String.format(Locale.ROOT, "%.3f ", number));
    }

    /** Draws it below what stands on the page. */
    void drawUnder(PDDocument pdf, PDPage page) throws IOException {
        PDStream stream = new PDStream(pdf);
        String artifact = "/Artifact BMC q 0 G\n" + drawn + texts(page) + "Q EMC\n";
        try (InputStream before = page.getContents();
                OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(artifact.getBytes(StandardCharsets.US_ASCII));
            before.transferTo(out);
        }
        page.setContents(stream);
    }

    /** Draws it over what stands on the page. */
    void drawOver(PDDocument pdf, PDPage page) throws IOException {
        PDStream stream = new PDStream(pdf);
        String artifact = "\nQ /Artifact BMC q 0 G\n" + drawn + texts(page) + "Q EMC\n";
        try (InputStream before = page.getContents();
                OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("q\n".getBytes(StandardCharsets.US_ASCII));
            before.transferTo(out);
            out.write(artifact.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
    }

    private String texts(PDPage page) {
        if (texts.isEmpty()) {
            return "";
        }
        PDResources resources = page.getResources();
        fonts.forEach((font, name) -> resources.put(COSName.getPDFName(name), font));
        return "BT 0 g\n" + texts + "ET\n";
    }
}
