package org.studypack.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Sets one matter of a book on pages. */
final class Typesetter {
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Book book;
    private final PageGeometry geometry;
    private final BookFiles files;

    Typesetter(Book book, Diagnostics diagnostics) {
        this.book = book;
        this.geometry = PageGeometry.of(book.pageSize());
        this.files = new BookFiles(book, diagnostics);
    }

    /**
     * A matter on its own pages.
     *
     * @param folios of what was set before
     */
    SetMatter set(Matter matter, Folios folios) {
        Manuscript manuscript = Manuscript.of(book, matter, geometry, folios);
        PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
        TypeCase types = new TypeCase(pdf);
        try (PdfBoxRenderer renderer = renderer(manuscript, pdf, types)) {
            BookTextRenderer.install(renderer, types);
            renderer.layout();
            LaidOut laidOut = LaidOut.of(renderer, matter, geometry);
            LineEnds.keepSpaces(laidOut.roots());
            renderer.createPDFKeepOpen();
            laidOut.clearBlankPages(pdf);
            Tagging.mend(laidOut);
            return new SetMatter(matter, pdf, laidOut.places(), laidOut.starts(), types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(Manuscript manuscript, PDDocument pdf, TypeCase types) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(manuscript.document(), BookFiles.BASE);
        builder.usePDDocument(pdf);
        builder.toStream(OutputStream.nullOutputStream());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.useUnicodeLineBreaker(new LineBreaks());
        files.guard(builder);
        types.lend(builder);
        if (manuscript.hasSvg()) {
            builder.useSVGDrawer(
                    new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
        }
        return builder.buildPdfRenderer();
    }
}
