package org.studypack.print;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.studypack.print.manuscript.PageGeometry;

import java.util.List;

/**
 * The boxes of pages that reach beyond their trim (ISO 32000-1 § 14.11.2): what a viewer and an
 * office printer show is the page as it is cut, and a print shop finds the rest around it.
 */
final class Bleed {
    private Bleed() {}

    /** Says of pages that are larger than their design by a bleed where they are cut. */
    static void mark(List<PDPage> pages, PageGeometry geometry) {
        for (PDPage page : pages) {
            PDRectangle media = page.getMediaBox();
            float beyond = geometry.bleedOf(media.getWidth());
            if (beyond > 0) {
                PDRectangle trim =
                        new PDRectangle(beyond, beyond, geometry.width(), geometry.height());
                page.setCropBox(trim);
                page.setTrimBox(trim);
                page.setBleedBox(media);
            }
        }
    }
}
