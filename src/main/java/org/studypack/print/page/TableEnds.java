package org.studypack.print.page;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;

import java.awt.Rectangle;

/**
 * Has tables end on the page of their last row. The engine draws a table's head once for each page
 * that the table reaches, and takes the room around its letters for part of it: that of a last row
 * right at the foot of a page reaches the next one, where there is nothing to stand above, so that
 * the head would be drawn twice in its own place.
 */
final class TableEnds {
    private final LaidOut laidOut;
    private final LayoutContext context;

    private TableEnds(LaidOut laidOut, LayoutContext context) {
        this.laidOut = laidOut;
        this.context = context;
    }

    /** Keeps them there; what was laid out is not moved any more. */
    static void keep(PdfBoxRenderer renderer, LaidOut laidOut) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        laidOut.roots().forEach(new TableEnds(laidOut, context)::walk);
    }

    private void walk(Box box) {
        if (box instanceof TableBox table && table.getStyle().isPaginateTable()) {
            end(table);
        }
        box.getChildren().forEach(this::walk);
    }

    private void end(TableBox table) {
        int last = lastRow(table);
        if (last < table.getAbsY()) {
            return;
        }
        Rectangle drawn =
                table.calcPaintingInfo(context, /* useCache= */ true).getAggregateBounds();
        int foot = laidOut.page(laidOut.pageAt(last)).getBottom();
        if (drawn.y + drawn.height >= foot) {
            drawn.height = foot - 1 - drawn.y;
        }
    }

    /** The lowest dot of all rows. */
    private static int lastRow(Box box) {
        if (box instanceof TableRowBox) {
            return box.getAbsY() + box.getHeight() - 1;
        }
        return box.getChildren().stream().mapToInt(TableEnds::lastRow).max().orElse(-1);
    }
}
