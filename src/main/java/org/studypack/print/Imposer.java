package org.studypack.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Publication;
import org.studypack.print.file.FileStart;
import org.studypack.print.file.LookupTree;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.imposed.ImpositionPlan;
import org.studypack.print.imposed.PaperDrawing;
import org.studypack.print.imposed.PlainContents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a file of sheets from a file of pages, to be printed, folded and cut. It is PDF/A-2b (ISO
 * 19005-2) and no more: a screen reader would read pages in the order of the sheets, so that it has
 * no tags, and its pages no links and fields. Nothing else is lost of them.
 */
public final class Imposer {
    private static final int CATALOG = 1;
    private static final int PAGES = 2;

    private final Publication publication;
    private final PlainContents contents;

    /**
     * @param publication what the file says of itself
     * @param contents of pages that the packs of a body share
     */
    public Imposer(Publication publication, PlainContents contents) {
        this.publication = publication;
        this.contents = contents;
    }

    /**
     * The sheets of all pages of files that {@link Printer} made, numbered through.
     *
     * @param pdfs at least one
     * @return a file with a page for each side that is printed
     */
    public byte[] impose(List<byte[]> pdfs, ImpositionPlan plan) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try {
            List<PDPage> pages = new ArrayList<>();
            for (byte[] pdf : pdfs) {
                PDDocument printed = Loader.loadPDF(pdf);
                open.add(printed);
                printed.getPages().forEach(pages::add);
            }
            PaperDrawing drawing = new PaperDrawing(plan, pages, contents);
            return written(drawing.sides(), intents(open.getFirst(), drawing));
        } finally {
            for (PDDocument printed : open) {
                printed.close();
            }
        }
    }

    /** What colours mean, as in the file of pages. */
    private static COSBase intents(PDDocument printed, PaperDrawing drawing) {
        COSArray intents =
                printed.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
        drawing.adopt(intents);
        return intents;
    }

    private byte[] written(List<COSDictionary> sides, COSBase intents) throws IOException {
        FileStart start = FileStart.of(FileStart.writer(PAGES).finish());
        ObjectWriter writer = start.continuation();
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, LookupTree.array(sides));
        pages.setInt(COSName.COUNT, sides.size());
        sides.forEach(side -> side.setItem(COSName.PARENT, ObjectWriter.reference(PAGES)));
        writer.put(PAGES, pages);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setString(COSName.LANG, publication.language());
        catalog.setItem(COSName.METADATA, Catalog.metadata(Xmp.untagged(publication)));
        catalog.setItem(COSName.PAGES, ObjectWriter.reference(PAGES));
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
        writer.put(CATALOG, catalog);
        int about = writer.add(Catalog.about(publication));
        return start.complete(writer.finish(), CATALOG, about);
    }
}
