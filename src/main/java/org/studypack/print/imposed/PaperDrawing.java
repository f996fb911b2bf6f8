package org.studypack.print.imposed;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Draws the sides of sheets, each as a page of a file. */
public final class PaperDrawing {
    private static final double POINTS = 72 / 25.4;

    private final ImpositionPlan plan;
    private final CellGrid grid;
    private final PageForms forms;
    private final List<COSStream> pages = new ArrayList<>();

    /**
     * @param pages in the order of their numbers
     * @param contents of pages that were drawn on sheets before
     */
    public PaperDrawing(ImpositionPlan plan, List<PDPage> pages, PlainContents contents)
            throws IOException {
        this.plan = plan;
        this.forms = new PageForms(contents);
        this.grid = plan.grid();
        for (PDPage page : pages) {
            this.pages.add(forms.of(page, plan.bleed() > 0));
        }
    }

    /** Makes something else of the file of pages fit for another file. */
    public void adopt(COSBase object) {
        forms.unbox(object);
    }

    /**
     * The sides of all sheets in the order in which they are printed; backs only where there is one
     * that is not blank, since else one side of the paper is meant.
     */
    public List<COSDictionary> sides() throws IOException {
        List<PaperSheet> sheets = plan.order().sheets(pages.size());
        boolean duplex = sheets.stream().anyMatch(sheet -> !sheet.back().isBlank());
        List<COSDictionary> sides = new ArrayList<>();
        for (PaperSheet sheet : sheets) {
            sides.add(side(sheet.front(), sheet.outside()));
            if (duplex) {
                sides.add(side(sheet.back(), sheet.outside()));
            }
        }
        return sides;
    }

    private COSDictionary side(Side side, int outside) throws IOException {
        StringBuilder content = new StringBuilder();
        COSDictionary shown = new COSDictionary();
        for (int cell = 0; cell < side.cells().size(); cell++) {
            OptionalInt page = side.cells().get(cell);
            if (page.isPresent()) {
                String name = "P" + page.getAsInt();
                shown.setItem(COSName.getPDFName(name), pages.get(page.getAsInt() - 1));
                content.append(
                        String.format(
                                Locale.ROOT,
                                "q 1 0 0 1 %s cm /%s Do Q\n",
                                place(cell, outside),
                                name));
            }
        }
        if (!side.isBlank()) {
            content.append(new CutMarks(grid, side).of(plan.cuts()));
        }
        return page(content.toString(), shown);
    }

    /** The lower left of a page; the inner sheets of a booklet come nearer to the fold. */
    private String place(int cell, int outside) {
        int column = cell % grid.columns();
        double left = grid.left(column);
        double toFold = plan.creep().of(outside) * (2 * column < grid.columns() ? 1 : -1);
        return points(left + toFold) + " " + points(grid.foot(cell / grid.columns()));
    }

    private COSDictionary page(String content, COSDictionary shown) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, shown);
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(
                COSName.MEDIA_BOX,
                new PDRectangle((float) (grid.width() * POINTS), (float) (grid.height() * POINTS))
                        .getCOSArray());
        if (plan.bleed() > 0) {
            page.setItem(COSName.TRIM_BOX, box(0));
            page.setItem(COSName.BLEED_BOX, box(plan.bleed()));
        }
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, stream);
        return page;
    }

    /** All cells and so much around them. */
    private COSArray box(double around) {
        double left = grid.left(0) - around;
        double foot = grid.foot(grid.rows() - 1) - around;
        double right = grid.left(grid.columns()) + around;
        double top = grid.foot(-1) + around;
        return new PDRectangle(
                        (float) (left * POINTS),
                        (float) (foot * POINTS),
                        (float) ((right - left) * POINTS),
                        (float) ((top - foot) * POINTS))
                .getCOSArray();
    }

    /** Millimetres in points, as a content stream has them. */
    static String points(double millimetres) {
        return String.format(Locale.ROOT, "%.3f", millimetres * POINTS);
    }
}
