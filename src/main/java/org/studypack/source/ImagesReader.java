package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Image;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads images, and makes sure that they are what they seem and harm nobody. */
public final class ImagesReader {
    /** The most pixels of an image: a page of A4 at 600 dots an inch has 35 million. */
    private static final long MOST_PIXELS = 40_000_000;

    private final BookFolder folder;
    private final Diagnostics diagnostics;

    public ImagesReader(BookFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /**
     * An image.
     *
     * @param from the place that shows it
     */
    public Optional<Image> read(String path, Location from) {
        Optional<byte[]> bytes = folder.bytes(path, BookFolder.LARGEST_IMAGE, from);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> type = ImageType.of(bytes.get());
        if (type.isEmpty()) {
            diagnostics.report(
                    Code.NOT_AN_IMAGE,
                    from,
                    "`%s` is neither PNG, JPEG, GIF nor SVG".formatted(path),
                    "save it as one of these");
            return Optional.empty();
        }
        boolean good =
                type.get().equals(ImageType.SVG)
                        ? new SvgInspector(folder.name(path), bytes.get(), diagnostics).isSafe()
                        : isSound(path, type.get(), bytes.get(), from);
        return good ? Optional.of(new Image(path, type.get(), bytes.get())) : Optional.empty();
    }

    private boolean isSound(String path, String type, byte[] bytes, Location from) {
        Optional<Dimension> size = size(type, bytes);
        if (size.isEmpty()) {
            diagnostics.report(
                    Code.NOT_AN_IMAGE,
                    from,
                    "`%s` is damaged".formatted(path),
                    "open it in an image editor and save it anew");
            return false;
        }
        if ((long) size.get().width * size.get().height > MOST_PIXELS) {
            diagnostics.report(
                    Code.IMAGE_TOO_LARGE,
                    from,
                    "`%s` has %d × %d pixels, more than 40 million"
                            .formatted(path, size.get().width, size.get().height),
                    "make it smaller: 2000 pixels fill a page's width");
            return false;
        }
        return true;
    }

    /** The size that an image's header tells; empty where it cannot be read. */
    private static Optional<Dimension> size(String type, byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
