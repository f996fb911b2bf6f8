package org.studypack.publish;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A PDF as text to read: language, title and bookmarks, then each page with its number, its side,
 * its folio and its lines from top to bottom.
 */
public final class PdfDump {
    private static final double MILLIMETRES = 25.4 / 72;

    private final PDDocument pdf;
    private final StringBuilder out = new StringBuilder();

    private PdfDump(PDDocument pdf) {
        this.pdf = pdf;
    }

    public static String of(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PdfDump dump = new PdfDump(pdf);
            dump.dump();
            return dump.out.toString();
        }
    }

    private void dump() throws IOException {
        out.append("Title: ").append(pdf.getDocumentInformation().getTitle()).append('\n');
        out.append("Language: ").append(pdf.getDocumentCatalog().getLanguage()).append('\n');
        out.append("Bookmarks\n");
        bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), 1);
        String[] folios = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDRectangle trim = pdf.getPage(page - 1).getTrimBox();
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%n== page %d, %s, folio %s, %.0f × %.0f mm%n",
                            page,
                            page % 2 == 1 ? "recto" : "verso",
                            folios[page - 1],
                            trim.getWidth() * MILLIMETRES,
                            trim.getHeight() * MILLIMETRES));
            lines(page).forEach(line -> out.append(line).append('\n'));
        }
    }

    private void bookmarks(PDOutlineNode parent, int depth) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            out.append("  ".repeat(depth)).append(item.getTitle());
            out.append(" → page ").append(page).append('\n');
            bookmarks(item, depth + 1);
        }
    }

    private List<String> lines(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
