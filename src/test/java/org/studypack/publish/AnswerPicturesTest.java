package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.pack.AnswerKinds;
import org.studypack.publish.press.Product;
import org.studypack.source.FormatExamples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

/**
 * The pictures of docs/pack-format.md show the room to answer of its own examples. {@code
 * -Dpictures=update} makes them again.
 */
final class AnswerPicturesTest {
    private static final Path PICTURES = Path.of("docs/images/answers");
    private static final boolean UPDATE = "update".equals(System.getProperty("pictures"));
    private static final float DPI = 110;
    private static final float PIXELS = DPI / 72;

    /** How much of a page a picture shows at most, in points. */
    private static final float MOST = 200;

    /** How far the edge of a picture is from what it shows, in pixels. */
    private static final int EDGE = 10;

    private static final int WHITE = 0xFF;

    /** The margins of A5, in points. */
    private static final float SIDE = 51;

    @Test
    void eachKindHasItsPicture(@TempDir Path folder) throws IOException {
        if (UPDATE) {
            draw(folder);
        }
        for (String kind : AnswerKinds.names()) {
            assertThat(PICTURES.resolve(kind + ".png")).exists();
            assertThat(Path.of("docs/pack-format.md"))
                    .content()
                    .containsPattern("!\\[[^\\]]{9,}\\]\\(images/answers/" + kind + "\\.png\\)");
        }
    }

    private static void draw(Path folder) throws IOException {
        Path book = folder.resolve("book");
        FormatExamples.write(book);
        Path settings = book.resolve("pack.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replaceFirst("(?m)^parts: .*$", "parts: [worksheets]")
                        .replace("paper: a4", "paper: a5"));
        Path pdf = BuildMaker.of(book).into(folder.resolve("out")).making(Product.PDF).file();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Files.createDirectories(PICTURES);
            for (String kind : AnswerKinds.names()) {
                BufferedImage picture = picture(document, "answer-" + kind);
                ImageIO.write(picture, "png", PICTURES.resolve(kind + ".png").toFile());
            }
        }
    }

    /** A question, from its first line to the next question or the end of what is drawn. */
    private static BufferedImage picture(PDDocument document, String id) throws IOException {
        Map<String, PDPageDestination> places = new HashMap<>();
        collect(document.getDocumentCatalog().getNames().getDests(), places);
        PDPageXYZDestination place = (PDPageXYZDestination) Objects.requireNonNull(places.get(id));
        PDPage page = place.getPage();
        float height = page.getMediaBox().getHeight();
        float top = height - place.getTop();
        float bottom =
                (float)
                        places.entrySet().stream()
                                .filter(each -> each.getKey().startsWith("answer-"))
                                .map(each -> (PDPageXYZDestination) each.getValue())
                                .filter(each -> each.getPage().equals(page))
                                .mapToDouble(each -> height - each.getTop())
                                .filter(y -> y > top)
                                .min()
                                .orElse(height - SIDE + EDGE);
        BufferedImage whole =
                new PDFRenderer(document)
                        .renderImageWithDPI(document.getPages().indexOf(page), DPI, ImageType.GRAY);
        int from = Math.round((top - 2) * PIXELS);
        int to = Math.round(Math.min(bottom - 2, top + MOST) * PIXELS);
        int side = Math.round(SIDE * PIXELS) - EDGE;
        return trimmed(
                whole.getSubimage(side, from, whole.getWidth() - 2 * side, to - from),
                id.endsWith("blank"));
    }

    private static void collect(
            PDNameTreeNode<PDPageDestination> node, Map<String, PDPageDestination> places)
            throws IOException {
        places.putAll(Objects.requireNonNullElse(node.getNames(), Map.of()));
        for (var kid :
                Objects.requireNonNullElse(
                        node.getKids(), List.<PDNameTreeNode<PDPageDestination>>of())) {
            collect(kid, places);
        }
    }

    /** Without the white below, but for room that is nothing else. */
    private static BufferedImage trimmed(BufferedImage picture, boolean room) {
        int bottom = picture.getHeight() - 1;
        while (!room && isWhite(picture, bottom)) {
            bottom--;
        }
        BufferedImage trimmed =
                new BufferedImage(picture.getWidth(), bottom + EDGE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = trimmed.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, trimmed.getWidth(), trimmed.getHeight());
        graphics.drawImage(
                picture.getSubimage(0, 0, picture.getWidth(), bottom + 1), 0, EDGE / 2, null);
        graphics.dispose();
        return trimmed;
    }

    private static boolean isWhite(BufferedImage picture, int y) {
        for (int x = 0; x < picture.getWidth(); x++) {
            if (picture.getRaster().getSample(x, y, 0) != WHITE) {
                return false;
            }
        }
        return true;
    }
}
