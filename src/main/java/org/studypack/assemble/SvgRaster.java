package org.studypack.assemble;

import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.EmbededExternalResourceSecurity;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.dom.util.DocumentFactory;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.xml.sax.helpers.DefaultHandler;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Draws SVG as pixels. No script runs, no other file is opened, and letters are set in the shipped
 * typefaces.
 */
final class SvgRaster {
    private static final FontFamilyResolver FONTS = new DrawingFonts();

    private static final Map<RenderingHints.Key, Object> SMOOTH =
            Map.of(
                    RenderingHints.KEY_ANTIALIASING,
                    RenderingHints.VALUE_ANTIALIAS_ON,
                    RenderingHints.KEY_INTERPOLATION,
                    RenderingHints.VALUE_INTERPOLATION_BILINEAR);

    private SvgRaster() {}

    /**
     * Fits an SVG document, which was checked before, into a width and a height in pixels, on
     * white.
     */
    static BufferedImage draw(byte[] svg, int width, int height) throws NotDrawable {
        return capture(svg, width, height, Optional.empty()).picture;
    }

    /**
     * The same picture, and the drawing with outlines for letters.
     *
     * @param outlined the drawing as XML
     */
    record Outlined(BufferedImage picture, String outlined) {}

    /** Draws, and outlines the letters. */
    static Outlined letter(byte[] svg, int width, int height) throws NotDrawable {
        String text = new String(svg, StandardCharsets.UTF_8);
        Capture capture = capture(svg, width, height, Optional.of(text));
        return new Outlined(capture.picture, capture.outlined);
    }

    private static Capture capture(byte[] svg, int width, int height, Optional<String> text)
            throws NotDrawable {
        Capture capture = new Capture(text);
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_MAX_HEIGHT, (float) height);
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        capture.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        capture.setErrorHandler(new Strict());
        try {
            capture.transcode(
                    new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput());
        } catch (TranscoderException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new NotDrawable(e);
        }
        return capture;
    }

    /** Paints straight onto the picture, without the tiles of the library's own renderer. */
    private static final class Capture extends SVGAbstractTranscoder {
        private final Optional<String> text;
        private BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
        private String outlined = "";

        /**
         * @param text of the drawing, where its letters are to be outlined
         */
        Capture(Optional<String> text) {
            this.text = text;
        }

        @Override
        protected void transcode(Document document, String uri, TranscoderOutput output)
                throws TranscoderException {
            super.transcode(document, uri, output);
            int wide = Math.round(width);
            int high = Math.round(height);
            picture = new BufferedImage(wide, high, BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D canvas = GraphicsUtil.createGraphics(picture);
            canvas.addRenderingHints(SMOOTH);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, wide, high);
            canvas.transform(curTxf);
            root.paint(canvas);
            canvas.dispose();
            text.ifPresent(svg -> outlined = LetterOutlines.in(svg, document, ctx));
        }

        /** One that knows what was painted for each element, where somebody will ask. */
        @Override
        protected BridgeContext createBridgeContext(String version) {
            BridgeContext context = super.createBridgeContext(version);
            if (text.isPresent()) {
                context.setDynamicState(BridgeContext.INTERACTIVE);
            }
            return context;
        }

        @Override
        protected UserAgent createUserAgent() {
            return new Lettered();
        }

        @Override
        protected DocumentFactory createDocumentFactory(
                DOMImplementation implementation, String parser) {
            SAXSVGDocumentFactory factory = new SAXSVGDocumentFactory(parser);
            factory.setErrorHandler(new DefaultHandler());
            return factory;
        }

        /** Letters drawings with the shipped typefaces. */
        private final class Lettered extends SVGAbstractTranscoderUserAgent {
            @Override
            public FontFamilyResolver getFontFamilyResolver() {
                return FONTS;
            }

            /** A drawing shows the pictures that are written in it, and no other. */
            @Override
            public ExternalResourceSecurity getExternalResourceSecurity(
                    ParsedURL resource, ParsedURL document) {
                return new EmbededExternalResourceSecurity(resource);
            }

            /** Stops; the library would write to standard error first. */
            @Override
            public void displayError(Exception trouble) {
                throw new IllegalArgumentException(trouble.getMessage(), trouble);
            }
        }
    }

    /** Stops at errors; what is only a warning does not matter to a person. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void error(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void fatalError(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void warning(TranscoderException e) {}
    }
}
