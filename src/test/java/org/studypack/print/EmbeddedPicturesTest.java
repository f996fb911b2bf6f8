package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.studypack.diagnostic.Diagnostics;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/** A picture that is embedded in a drawing is printed. */
final class EmbeddedPicturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void pictureWithinADrawingIsPrinted(String format) throws IOException {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " width='200' height='200'><image width='200' height='200'"
                        + " xlink:href='data:image/"
                        + format
                        + ";base64,"
                        + Base64.getEncoder().encodeToString(green(format))
                        + "'/></svg>";
        Book book =
                BookMaker.book()
                        .image(BookMaker.svg("images/x.svg", svg))
                        .chapter("One", "<p><img src='images/x.svg' alt='x'/></p>")
                        .front()
                        .make();
        PrintedBook printed = new Printer().print(book, new Diagnostics()).orElseThrow();
        assertThat(greenPoints(printed.pdf())).isGreaterThan(1_000);
    }

    /** None of them asks to be smoothed, which an archive does not allow, wherever it is drawn. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pattern id='x' width='20' height='20' patternUnits='userSpaceOnUse'>%s</pattern>"
                        + "<rect width='200' height='200' fill='url(#x)'/>",
                "<mask id='x'>%s</mask><rect width='200' height='200' mask='url(#x)'/>"
            })
    void pictureWithinAPatternIsFitForArchives(String drawn) throws IOException {
        String image =
                "<image width='20' height='20' xlink:href='data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(green("png"))
                        + "'/>";
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                        + " width='200' height='200'>"
                        + drawn.replace("%s", image)
                        + "</svg>";
        Book book =
                BookMaker.book()
                        .image(BookMaker.svg("images/x.svg", svg))
                        .chapter("One", "<p><img src='images/x.svg' alt='x'/></p>")
                        .front()
                        .make();
        byte[] pdf = new Printer().print(book, new Diagnostics()).orElseThrow().pdf();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static byte[] green(String format) throws IOException {
        BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.GREEN);
        canvas.fillRect(0, 0, 20, 20);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static long greenPoints(byte[] pdf) throws IOException {
        long green = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImage(page, 0.5f);
                for (int rgb :
                        picture.getRGB(
                                0,
                                0,
                                picture.getWidth(),
                                picture.getHeight(),
                                null,
                                0,
                                picture.getWidth())) {
                    Color color = new Color(rgb);
                    green += color.getGreen() > 200 && color.getRed() < 60 ? 1 : 0;
                }
            }
        }
        return green;
    }
}
