package org.studypack.source;

import org.studypack.book.reach.DrawingSize;
import org.studypack.diagnostic.Code;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a PNG, JPEG or GIF once, so that no later phase meets one that cannot be drawn. The size
 * is looked at before; then all of it is read into a picture of about a million pixels, whatever
 * size it claims.
 */
final class RasterProof {
    /** The most pixels of an image: a page of A4 at 600 dots an inch has 35 million. */
    private static final long MOST_PIXELS = 40_000_000;

    /** The longest side, since a line of a picture is held in memory at once, or each by itself. */
    private static final int LONGEST_SIDE = 30_000;

    /** The most scans of a JPEG; programs write about ten. */
    private static final int MOST_SCANS = 100;

    /** The most pixels of a JPEG, counted once for each scan: decoding goes over all of them. */
    private static final long MOST_SCANNED = 15 * MOST_PIXELS;

    private static final double PROOF_PIXELS = 1_000_000;
    private static final int CMYK_COMPONENTS = 4;

    private static final Flaw DAMAGED =
            new Flaw(
                    Code.NOT_AN_IMAGE,
                    "is damaged",
                    "open it in an image editor and save it again");
    private static final Flaw CMYK =
            new Flaw(
                    Code.NOT_AN_IMAGE,
                    "is in the colours of a printing press (CMYK)",
                    "save it with RGB colours: e-readers and the PDF show no others");

    private RasterProof() {}

    /**
     * Why an image cannot be printed.
     *
     * @param message follows the image's name
     */
    record Flaw(Code code, String message, String hint) {}

    /**
     * What is wrong with an image; empty where it is sound.
     *
     * @param type {@code image/png}, {@code image/jpeg} or {@code image/gif}
     */
    static Optional<Flaw> flaw(String type, byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        if (!readers.hasNext()) {
            return Optional.of(DAMAGED);
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, /* seekForwardOnly= */ true, /* ignoreMetadata= */ true);
            JpegMarkers markers =
                    type.equals("image/jpeg") ? JpegMarkers.of(bytes) : new JpegMarkers(0, 1);
            return markers.components() == CMYK_COMPONENTS
                    ? Optional.of(CMYK)
                    : flaw(reader, markers.scans());
        } catch (IOException | RuntimeException e) {
            return Optional.of(DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** What keeps a sound image from being printed: it would have next to no height or width. */
    static Optional<Flaw> flawOfShape(String type, byte[] bytes) {
        return read(
                type,
                bytes,
                reader -> {
                    int width = reader.getWidth(0);
                    int height = reader.getHeight(0);
                    return DrawingSize.isStripe(width, height)
                            ? Optional.of(stripe(width + " × " + height + " pixels,"))
                            : Optional.empty();
                });
    }

    /**
     * A shape of which print shows nothing.
     *
     * @param size as a sentence goes on after <i>has</i>
     */
    static Flaw stripe(String size) {
        return new Flaw(
                Code.NOT_AN_IMAGE,
                "has %s one side more than %d times the other".formatted(size, DrawingSize.STRIPE),
                "crop it, or give it a margin; a line between paragraphs is written `---`");
    }

    /** How many pixels a sound image has. */
    static long pixels(String type, byte[] bytes) {
        return read(type, bytes, reader -> (long) reader.getWidth(0) * reader.getHeight(0));
    }

    private static <T> T read(String type, byte[] bytes, HeaderReader<T> asked) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type).next();
        try (MemoryCacheImageInputStream stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, /* seekForwardOnly= */ true, /* ignoreMetadata= */ true);
            return asked.of(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("an image was sound a moment ago", e);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Flaw> flaw(ImageReader reader, int scans) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            return Optional.of(tooLarge(width, height, "more than 40 million"));
        }
        if (Math.max(width, height) > LONGEST_SIDE) {
            return Optional.of(tooLarge(width, height, "more than 30000 on a side"));
        }
        if (scans > MOST_SCANS || scans * pixels > MOST_SCANNED) {
            return Optional.of(
                    new Flaw(
                            Code.IMAGE_TOO_LARGE,
                            "is a JPEG in %d layers, too many for its size".formatted(scans),
                            "save it again as a plain JPEG, without *progressive*"));
        }
        Truncation truncation = new Truncation();
        reader.addIIOReadWarningListener(truncation);
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / PROOF_PIXELS)));
        parameters.setSourceSubsampling(step, step, 0, 0);
        reader.read(0, parameters);
        return truncation.found ? Optional.of(DAMAGED) : Optional.empty();
    }

    private static Flaw tooLarge(int width, int height, String limit) {
        return new Flaw(
                Code.IMAGE_TOO_LARGE,
                "has %d × %d pixels, %s".formatted(width, height, limit),
                "make it smaller: 2000 pixels fill a page's width");
    }

    /** What is asked of the header of an image. */
    @FunctionalInterface
    private interface HeaderReader<T> {
        T of(ImageReader reader) throws IOException;
    }

    /**
     * Hears that data of a JPEG is missing, which its reader does not hold for an error and says in
     * words alone.
     */
    private static final class Truncation implements IIOReadWarningListener {
        private boolean found;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            found |= warning.toLowerCase(Locale.ROOT).contains("premature end");
        }
    }
}
