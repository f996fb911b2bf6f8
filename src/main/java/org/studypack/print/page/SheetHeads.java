package org.studypack.print.page;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;

import org.studypack.book.SheetHead;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.MarkUp;
import org.w3c.dom.Element;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes into the heads of worksheets which pages of the guide they go with, or on a further page
 * of one which page of it that is, once all are known. The engine's own counters would leave the
 * width of other numbers at the head's end.
 */
final class SheetHeads {
    private SheetHeads() {}

    /** Fills the heads, and lays them out again. */
    static void fill(
            PdfBoxRenderer renderer,
            Manuscript manuscript,
            LaidOut laidOut,
            Map<String, SheetHead> heads) {
        if (heads.isEmpty()) {
            return;
        }
        Map<String, BitSet> pages = laidOut.pagesOfDocuments();
        Map<String, BitSet> engines = laidOut.enginesPagesOfDocuments();
        BlockBox root = renderer.getRootBox();
        Layer layer = root.getLayer();
        LayoutContext context = context(renderer, manuscript, root, layer);
        for (Element head : manuscript.elements(MarkUp.SHEET_HEAD)) {
            String sheet = head.getAttribute(MarkUp.SHEET);
            Optional<SheetHead> known = Optional.ofNullable(heads.get(sheet));
            int[] own = engines.getOrDefault(sheet, new BitSet()).stream().toArray();
            for (int i = 0; known.isPresent() && i < own.length; i++) {
                head.setTextContent(text(known.get(), i, own.length, pages));
                layer.getPages().get(own[i]).layout(context);
            }
        }
    }

    /** One as the engine has when it lays out the margins of pages. */
    private static LayoutContext context(
            PdfBoxRenderer renderer, Manuscript manuscript, BlockBox root, Layer layer) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.getParagraphSplitter().splitRoot(context, manuscript.document());
        context.pushLayer(root);
        root.setLayer(layer);
        root.setContainingLayer(layer);
        context.setRootDocumentLayer(layer);
        return context;
    }

    /** What a sheet's page says at its head, the first one being page 0. */
    private static String text(SheetHead head, int page, int count, Map<String, BitSet> pages) {
        String more =
                page > 0
                        ? further(head, page, count)
                        : head.section().map(pages::get).map(on -> with(head, on)).orElse("");
        return Stream.of(head.sheet(), more)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String further(SheetHead head, int page, int count) {
        return head.further()
                .replace("{0}", Integer.toString(page + 1))
                .replace("{1}", Integer.toString(count));
    }

    private static String with(SheetHead head, BitSet on) {
        String first = Integer.toString(on.nextSetBit(0) + 1);
        String last = Integer.toString(on.length());
        return first.equals(last)
                ? head.onePage().replace("{0}", first)
                : head.pages().replace("{0}", first).replace("{1}", last);
    }
}
