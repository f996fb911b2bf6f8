package org.studypack.assemble;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.StringReader;

/** Draws SVG as pixels. No script runs and no other file is opened. */
final class SvgRaster {
    private SvgRaster() {}

    /**
     * Fits an SVG document, which was checked before, into a width and a height in pixels, upon
     * white.
     */
    static BufferedImage draw(String svg, int width, int height) {
        Capture capture = new Capture();
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_MAX_HEIGHT, (float) height);
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        capture.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        try {
            capture.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput());
        } catch (TranscoderException e) {
            throw new IllegalStateException("a checked SVG cannot be drawn", e);
        }
        return capture.picture;
    }

    /** Keeps the picture instead of encoding it. */
    private static final class Capture extends ImageTranscoder {
        private BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) {
            picture = image;
        }
    }
}
