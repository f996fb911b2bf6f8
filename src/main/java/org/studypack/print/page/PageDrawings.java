package org.studypack.print.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.studypack.print.face.TypeCase;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What is drawn on pages besides what the engine draws. */
final class PageDrawings {
    private final TypeCase types;
    private final Map<Integer, PageDrawing> drawings = new TreeMap<>();

    PageDrawings(TypeCase types) {
        this.types = types;
    }

    /**
     * That of a page.
     *
     * @param page from 0
     */
    PageDrawing on(int page) {
        return drawings.computeIfAbsent(page, unknown -> new PageDrawing(types));
    }

    /** Draws all, below what stands on the pages. */
    void draw(PDDocument pdf) throws IOException {
        for (Map.Entry<Integer, PageDrawing> each : drawings.entrySet()) {
            each.getValue().drawUnder(pdf, pdf.getPage(each.getKey()));
        }
    }
}
