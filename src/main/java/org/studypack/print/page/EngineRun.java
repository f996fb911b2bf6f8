package org.studypack.print.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Watch;
import org.studypack.print.content.DrawnDocument;
import org.studypack.print.face.DrawingFaces;
import org.studypack.print.face.TypeCase;
import org.studypack.print.line.LineBreaks;
import org.studypack.print.manuscript.BookFiles;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.BookTextRenderer.CurrentPage;

import java.io.OutputStream;

/**
 * The engine with one manuscript, which it lays out once.
 *
 * @param pdf gets what is drawn; whoever closes the run does not close it
 * @param cut what of it is cut off
 * @param named gives what begins a page one of its name
 */
record EngineRun(
        Manuscript manuscript,
        PageGeometry geometry,
        PDDocument pdf,
        TypeCase types,
        CurrentPage current,
        CutText cut,
        NamedPages named,
        PdfBoxRenderer renderer)
        implements AutoCloseable {

    /**
     * Has nothing laid out yet.
     *
     * @param matter that it is a manuscript of; what colours mean is said by the body's file
     */
    static EngineRun of(
            Matter matter, Manuscript manuscript, PageGeometry geometry, BookFiles files) {
        PDDocument pdf = DrawnDocument.empty();
        TypeCase types = new TypeCase(pdf, geometry.design().type().space());
        CurrentPage current = new CurrentPage();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(manuscript.document(), BookFiles.BASE);
        builder.usePDDocument(pdf);
        builder.usePageSupplier(current);
        builder.toStream(OutputStream.nullOutputStream());
        builder.usePdfUaAccessibility(true);
        if (matter == Matter.BODY) {
            builder.useColorProfile(SrgbProfile.bytes());
        }
        builder.useUnicodeLineBreaker(new LineBreaks());
        files.guard(builder);
        types.lend(builder);
        PdfBoxRenderer renderer =
                manuscript.hasSvg() ? drawing(builder, files) : builder.buildPdfRenderer();
        return new EngineRun(
                manuscript,
                geometry,
                pdf,
                types,
                current,
                new CutText(),
                new NamedPages(),
                renderer);
    }

    /** An engine that draws SVG; the library for that is loaded where something needs it. */
    private static PdfBoxRenderer drawing(PdfRendererBuilder builder, BookFiles files) {
        DrawingFaces drawer = new DrawingFaces();
        builder.useSVGDrawer(drawer);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        ReadDrawings.keep(renderer.getSharedContext(), drawer, files.drawings());
        return renderer;
    }

    /**
     * Lets the text of the first page begin below a masthead.
     *
     * @param lines that are left to that
     */
    void lowerOpening(int lines) {
        OpeningPages.lower(renderer.getSharedContext(), geometry, lines, named::count);
    }

    /**
     * Has the engine lay the manuscript out.
     *
     * @param revisions choose lines before that
     */
    LaidOut layOut(Matter matter, Watch watch, Revisions revisions) {
        renderer.getSharedContext()
                .setTextRenderer(new BookTextRenderer(renderer, types, current, cut));
        WatchedBlocks.watch(renderer.getSharedContext(), watch);
        BaselineGrid.keep(renderer.getSharedContext(), line());
        BelowFigures.keep(renderer.getSharedContext());
        ShortPages.keep(renderer.getSharedContext());
        OpenSheets.keep(renderer.getSharedContext(), geometry);
        named.keep(renderer.getSharedContext());
        CountedPages.count(renderer.getSharedContext(), manuscript.document());
        revisions.fitLines(this);
        renderer.layout();
        return LaidOut.of(renderer, matter, geometry);
    }

    /** The distance of lines in dots. */
    int line() {
        return Math.round((float) geometry.design().type().line() * renderer.getDotsPerPoint());
    }

    @Override
    public void close() {
        renderer.close();
    }
}
