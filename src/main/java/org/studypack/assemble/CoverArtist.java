package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Creator;
import org.studypack.pack.Image;
import org.studypack.pack.Metadata;
import org.studypack.pack.Pack;
import org.studypack.template.CoverDesign;
import org.studypack.template.TemplateEngine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the cover: the pack's own picture, or the default design. Nothing of a branch stands on it.
 */
final class CoverArtist {
    /** The EPUB cover's size in pixels. */
    static final int WIDTH = 1400;

    static final int HEIGHT = 2100;

    /** Where the cover lies; no picture of a pack is put there. */
    static final String PATH = "cover/cover.jpg";

    private static final String PRINT_PATH = "cover/print.svg";
    private static final float QUALITY = 0.85f;

    private final TemplateEngine templates;
    private final Diagnostics diagnostics;

    CoverArtist(TemplateEngine templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /**
     * The cover in both forms.
     *
     * @param screen a JPEG of {@value #WIDTH} by {@value #HEIGHT} pixels
     * @param print SVG, or the pack's own picture
     */
    record Cover(Asset screen, Asset print) {}

    /** Draws it; empty where the design's template has an error, which is reported. */
    Optional<Cover> draw(Pack pack, double paperWidth, double paperHeight) {
        Optional<Image> own =
                pack.cover()
                        .flatMap(
                                path ->
                                        pack.images().stream()
                                                .filter(i -> i.path().equals(path))
                                                .findFirst());
        if (own.isPresent()) {
            Asset print = new Asset("cover/print", own.get().mediaType(), own.get().bytes());
            return Optional.of(new Cover(jpeg(framed(own.get())), print));
        }
        int printHeight = (int) Math.round(WIDTH * paperHeight / paperWidth);
        Optional<String> screen = design(pack.metadata(), HEIGHT);
        Optional<String> print = design(pack.metadata(), printHeight);
        if (screen.isEmpty() || print.isEmpty()) {
            return Optional.empty();
        }
        byte[] svg = print.get().getBytes(StandardCharsets.UTF_8);
        return Optional.of(
                new Cover(
                        jpeg(SvgRaster.draw(screen.get(), WIDTH, HEIGHT)),
                        new Asset(PRINT_PATH, "image/svg+xml", svg)));
    }

    private Optional<String> design(Metadata metadata, int height) {
        double width = WIDTH * 0.82;
        Outliner heavy = Outliner.with("/fonts/SourceSans3-Semibold.ttf");
        Outliner light = Outliner.with("/fonts/SourceSans3-Regular.ttf");
        CoverDesign design =
                new CoverDesign(
                        WIDTH,
                        height,
                        heavy.lines(metadata.title(), width, 168, 5),
                        metadata.subtitle().isEmpty()
                                ? List.of()
                                : light.lines(metadata.subtitle(), width, 72, 4),
                        credits(metadata, light, width),
                        metadata.title());
        return templates
                .render(design, diagnostics)
                .filter(rendered -> MarkupParser.parse(rendered, diagnostics).isPresent())
                .map(org.studypack.template.Rendered::markup);
    }

    private static List<CoverDesign.OutlinedLine> credits(
            Metadata metadata, Outliner outliner, double width) {
        String names =
                String.join(
                        ", ",
                        metadata.creators().stream()
                                .filter(creator -> creator.role() == Creator.Role.AUTHOR)
                                .map(Creator::name)
                                .toList());
        return names.isEmpty() ? List.of() : outliner.lines(names, width, 54, 2);
    }

    /** The picture as large as the cover allows, upon white. */
    private static BufferedImage framed(Image image) {
        BufferedImage cover = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        BufferedImage picture = raster(image);
        double scale =
                Math.min(
                        (double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        Graphics2D canvas = cover.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.drawImage(picture, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        canvas.dispose();
        return cover;
    }

    private static BufferedImage raster(Image image) {
        if (image.mediaType().equals("image/svg+xml")) {
            return SvgRaster.draw(new String(image.bytes(), StandardCharsets.UTF_8), WIDTH, HEIGHT);
        }
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.bytes()));
            if (picture == null) {
                throw new IllegalStateException("a checked image cannot be read: " + image.path());
            }
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asset jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Asset(PATH, "image/jpeg", bytes.toByteArray());
    }
}
