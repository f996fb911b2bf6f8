package org.studypack.assemble;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Image;

import java.util.List;

/**
 * Draws each SVG of a pack once, small, since an engine that sets pages leaves out without a word
 * what it cannot draw.
 */
final class DrawingProof {
    /** Of a trial in pixels, either way. */
    static final int SIZE = 200;

    private DrawingProof() {}

    /** Reports those that cannot be drawn. */
    static void check(List<Image> images, Diagnostics diagnostics) {
        for (Image image : images) {
            if (image.mediaType().equals("image/svg+xml")) {
                try {
                    SvgRaster.draw(image.bytes(), SIZE, SIZE);
                } catch (NotDrawable e) {
                    e.report(image, diagnostics);
                }
            }
        }
    }
}
