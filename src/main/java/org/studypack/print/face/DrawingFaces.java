package org.studypack.print.face;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Draws SVG in the book's own typefaces; the engine would take the machine's. Each thread reads
 * them once. Drawings run nothing and open nothing but the pictures that are embedded in them.
 */
public final class DrawingFaces extends BatikSVGDrawer {
    /** Drawings have no code. */
    private static final List<Typeface> LETTERS =
            Arrays.stream(Typeface.values())
                    .filter(face -> !face.family().equals(Typeface.CODE_FAMILY))
                    .toList();

    private static final ThreadLocal<OpenHtmlFontResolver> FACES =
            ThreadLocal.withInitial(() -> withFaces(new OpenHtmlFontResolver()));

    public DrawingFaces() {
        super(SvgScriptMode.SECURE, Set.of("data"));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        if (fontFaces.isEmpty()) {
            fontResolver = FACES.get();
        } else {
            super.importFontFaceRules(fontFaces, shared);
            withFaces(fontResolver);
        }
    }

    private static OpenHtmlFontResolver withFaces(OpenHtmlFontResolver resolver) {
        for (Typeface face : LETTERS) {
            try {
                resolver.addFontStream(face::file, face.family(), face.weight(), face.style());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }
        return resolver;
    }
}
