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
 * Writes into the heads of worksheets which pages of the guide they go with, once those are known.
 * The engine's own counters would leave the width of other numbers at the head's end.
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
        for (Element head : manuscript.elements(MarkUp.SHEET_HEAD)) {
            Optional.ofNullable(heads.get(head.getAttribute(MarkUp.SHEET)))
                    .ifPresent(known -> head.setTextContent(text(known, pages)));
        }
        BlockBox root = renderer.getRootBox();
        Layer layer = root.getLayer();
        LayoutContext context = context(renderer, manuscript, root, layer);
        heads.keySet().stream()
                .flatMapToInt(sheet -> engines.getOrDefault(sheet, new BitSet()).stream())
                .forEach(page -> layer.getPages().get(page).layout(context));
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

    private static String text(SheetHead head, Map<String, BitSet> pages) {
        String with = head.section().map(pages::get).map(on -> with(head, on)).orElse("");
        return Stream.of(head.sheet(), with)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String with(SheetHead head, BitSet on) {
        String first = Integer.toString(on.nextSetBit(0) + 1);
        String last = Integer.toString(on.length());
        return first.equals(last)
                ? head.onePage().replace("{0}", first)
                : head.pages().replace("{0}", first).replace("{1}", last);
    }
}
