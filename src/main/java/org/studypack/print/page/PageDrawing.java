package org.studypack.print.page;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
import java.util.Locale;

/**
 * What is drawn on a page besides what the engine draws: strokes in black, in points from the
 * page's left and foot, which together are one artifact.
 */
final class PageDrawing {
    /**
     * Strokes that are many and close together, and would be grey as a whole if they were wider.
     */
    static final double THIN = 0.25;

    /** How far dots stand apart. */
    private static final double DOT_DISTANCE = PageGeometry.points(2);

    /** The size of numbers of lines, in points. */
    private static final double TYPE = 7.5;

    private final TypeCase types;
    private final StringBuilder drawn = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();

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
    void number(int value, double right, double baseline) {
        PDFont font = types.font(Typeface.SANS);
        String figures = Integer.toString(value);
        try {
            StringBuilder codes = new StringBuilder();
            for (int figure : figures.chars().toArray()) {
                font.addToSubset(figure);
            }
            for (byte each : font.encode(figures)) {
                codes.append(String.format(Locale.ROOT, "%02X", each));
            }
            double width = font.getStringWidth(figures) / 1000 * TYPE;
            texts.append(
                    String.format(
                            Locale.ROOT,
                            "1 0 0 1 %.2f %.2f Tm <%s> Tj\n",
                            right - width,
                            baseline,
                            codes));
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

    private String texts(PDPage page) {
        if (texts.isEmpty()) {
            return "";
        }
        COSName font = page.getResources().add(types.font(Typeface.SANS));
        return String.format(
                Locale.ROOT, "BT /%s %.2f Tf 0 g\n%sET\n", font.getName(), TYPE, texts);
    }
}
