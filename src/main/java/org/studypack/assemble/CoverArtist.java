package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.Node.Element;
import org.studypack.book.Orientation;
import org.studypack.book.reach.DrawingWriter;
import org.studypack.book.reach.Flaw;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws the EPUB's cover: the pack's own picture, or the default design. Nothing of a branch stands
 * on it.
 */
final class CoverArtist {
    /** The EPUB cover's size in pixels. */
    static final int WIDTH = 1600;

    static final int HEIGHT = 2560;

    /** The path of the cover; no picture of a pack is put there. */
    static final String PATH = "cover/cover.jpg";

    private static final String PRINT_PATH = "cover/print";

    private static final Asset NO_PICTURE = new Asset(PRINT_PATH, "image/png", new byte[0]);

    private final TemplateEngine templates;
    private final DrawingRoom room;
    private final Diagnostics diagnostics;

    CoverArtist(TemplateEngine templates, DrawingRoom room, Diagnostics diagnostics) {
        this.templates = templates;
        this.room = room;
        this.diagnostics = diagnostics;
    }

    /**
     * The EPUB's cover, a JPEG of {@value #WIDTH} by {@value #HEIGHT} pixels; empty where the
     * picture or the design's template cannot be drawn, which is reported.
     */
    Optional<Asset> screen(Pack pack) {
        Optional<Image> own = own(pack);
        if (own.isPresent()) {
            return framed(own.get());
        }
        if (!CoverLetters.of(pack.metadata()).isComplete()) {
            diagnostics.report(
                    Code.COVER_WITHOUT_LETTERS,
                    Location.of(pack.defaults().location().file()),
                    "the cover is drawn without words, since print's typefaces do not have all of"
                            + " their characters",
                    "name a picture of your own as `cover` in pack.yaml");
        }
        return designed(pack.metadata());
    }

    /** The picture that print shows in its place: the pack's own, where it has one. */
    static Asset print(Pack pack) {
        return own(pack)
                .map(picture -> new Asset(PRINT_PATH, picture.mediaType(), picture.bytes()))
                .orElse(NO_PICTURE);
    }

    private static Optional<Image> own(Pack pack) {
        return pack.cover()
                .flatMap(
                        path ->
                                pack.images().stream()
                                        .filter(image -> image.path().equals(path))
                                        .findFirst());
    }

    private Optional<Asset> framed(Image own) {
        try {
            return Optional.of(jpeg(framed(raster(own))));
        } catch (NotDrawable e) {
            e.report(own, diagnostics);
            return Optional.empty();
        }
    }

    private Optional<Asset> designed(Metadata metadata) {
        return design(metadata, HEIGHT)
                .flatMap(svg -> drawn(svg, WIDTH, HEIGHT))
                .map(CoverArtist::jpeg);
    }

    private Optional<BufferedImage> drawn(byte[] svg, int width, int height) {
        try {
            return Optional.of(
                    room.draw(templates.location(CoverDesign.TEMPLATE), svg, width, height));
        } catch (NotDrawable e) {
            diagnostics.report(
                    Code.TEMPLATE_ERROR,
                    templates.location(CoverDesign.TEMPLATE),
                    "the cover cannot be drawn: " + e.reason(),
                    "compare it with the template that studypack ships");
            return Optional.empty();
        }
    }

    private Optional<byte[]> design(Metadata metadata, int height) {
        CoverLetters letters = CoverLetters.of(metadata);
        CoverDesign design =
                new CoverDesign(
                        WIDTH,
                        height,
                        letters.title(),
                        letters.subtitle(),
                        letters.credits(),
                        metadata.title());
        return templates
                .render(design, diagnostics)
                .flatMap(rendered -> MarkupParser.parse(rendered, diagnostics))
                .flatMap(this::drawing);
    }

    /** The design rewritten, as each drawing is. */
    private Optional<byte[]> drawing(Element svg) {
        DrawingWriter writer = new DrawingWriter((type, picture) -> Optional.empty());
        List<Flaw> found = new ArrayList<>(DesignedDrawing.write(svg, writer));
        writer.flaw().ifPresent(found::add);
        for (Flaw flaw : found) {
            diagnostics.report(
                    Code.TEMPLATE_ERROR,
                    templates.location(CoverDesign.TEMPLATE),
                    "the cover cannot be drawn: " + flaw.message(),
                    flaw.hint());
        }
        return found.isEmpty()
                ? Optional.of(writer.drawing().getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The picture as large as the cover allows, on white. */
    private static BufferedImage framed(BufferedImage picture) {
        BufferedImage cover = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
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

    private BufferedImage raster(Image image) throws NotDrawable {
        if (image.mediaType().equals("image/svg+xml")) {
            return room.draw(image.location(), image.bytes(), WIDTH, HEIGHT);
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(image.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()))) {
            reader.setInput(in, /* seekForwardOnly= */ true, /* ignoreMetadata= */ true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            int step = step(reader.getWidth(0), reader.getHeight(0));
            parameters.setSourceSubsampling(step, step, 0, 0);
            return Orientation.of(image.bytes()).upright(reader.read(0, parameters));
        } catch (IOException | RuntimeException e) {
            throw new NotDrawable(e);
        } finally {
            reader.dispose();
        }
    }

    /**
     * Leaves pixels out of a picture that is far larger than the cover, so that memory holds it.
     */
    private static int step(int width, int height) {
        return Math.max(1, Math.min(width / (2 * WIDTH), height / (2 * HEIGHT)));
    }

    private static Asset jpeg(BufferedImage picture) {
        return new Asset(PATH, "image/jpeg", CoverJpeg.of(picture));
    }
}
