package org.studypack.assemble;

import org.studypack.pack.Image;

import java.util.Optional;

/**
 * Draws an SVG once, small, since an engine that sets pages leaves out without a word what it
 * cannot draw.
 */
final class DrawingProof {
    /** Of a trial in pixels, either way. */
    static final int SIZE = 200;

    private DrawingProof() {}

    /** Why a picture cannot be drawn; empty where it can, or is no drawing. */
    static Optional<NotDrawable> flaw(Image image) {
        if (image.mediaType().equals("image/svg+xml")) {
            try {
                SvgRaster.draw(image.bytes(), SIZE, SIZE);
            } catch (NotDrawable e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}
