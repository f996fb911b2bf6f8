package org.studypack.print.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.EdgeTab;
import org.studypack.print.face.TypeCase;
import org.studypack.print.manuscript.PageGeometry;

import java.io.IOException;
import java.util.BitSet;

/**
 * Draws the tab at the fore edge of each page: at the right of a recto, at the left of a verso;
 * over the colour of a page that bleeds, and over its edge.
 */
final class EdgeTabs {
    private static final double WIDTH = PageGeometry.points(8);
    private static final double HEIGHT = PageGeometry.points(24);

    /** Below the head of the page, where a running head has no words. */
    private static final double FROM_TOP = PageGeometry.points(36);

    private static final double RULE = 0.75;

    private EdgeTabs() {}

    /**
     * Draws them.
     *
     * @param without the pages that have none
     * @param before how many pages of the file stand before the first one; less than 0 where the
     *     first ones are drawn over others
     */
    static void draw(
            PDDocument pdf,
            EdgeTab tab,
            BitSet without,
            int before,
            PageGeometry geometry,
            TypeCase types)
            throws IOException {
        if (tab == EdgeTab.NONE) {
            return;
        }
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            if (!without.get(i)) {
                PageDrawing drawing = new PageDrawing(types);
                PDPage page = pdf.getPage(i);
                double bleed = geometry.bleedOf(page.getMediaBox().getWidth());
                draw(drawing, tab, page, bleed, (before + i) % 2 == 0);
                if (bleed > 0) {
                    drawing.drawOver(pdf, page);
                } else {
                    drawing.drawUnder(pdf, page);
                }
            }
        }
    }

    private static void draw(
            PageDrawing drawing, EdgeTab tab, PDPage page, double bleed, boolean recto) {
        double edge = recto ? page.getMediaBox().getWidth() : 0;
        double inner = recto ? edge - bleed - WIDTH : bleed + WIDTH;
        double top = page.getMediaBox().getHeight() - bleed - FROM_TOP;
        double bottom = top - HEIGHT;
        switch (tab) {
            case NONE -> {}
            case SOLID ->
                    drawing.line(
                            (edge + inner) / 2, bottom, (edge + inner) / 2, top, WIDTH + bleed);
            case OUTLINED -> {
                drawing.line(edge, top, inner, top, RULE);
                drawing.line(inner, top, inner, bottom, RULE);
                drawing.line(inner, bottom, edge, bottom, RULE);
            }
        }
    }
}
