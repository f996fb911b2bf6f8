package org.studypack.print.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.print.content.DrawnDocument;
import org.studypack.print.face.DrawingFaces;
import org.studypack.print.face.TypeCase;
import org.studypack.print.line.FittedBlock;
import org.studypack.print.line.LineBreaks;
import org.studypack.print.line.LineEnds;
import org.studypack.print.line.LineRepair;
import org.studypack.print.line.Paragraphs;
import org.studypack.print.manuscript.BookFiles;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.BookTextRenderer.CurrentPage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Sets one matter of a book on pages. */
public final class Typesetter {
    /** The engine would look for these in every jar of the class path, again for each file. */
    private static final Map<String, String> JAXP =
            Map.of(
                    "javax.xml.transform.TransformerFactory",
                    "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl",
                    "javax.xml.parsers.DocumentBuilderFactory",
                    "com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl",
                    "javax.xml.parsers.SAXParserFactory",
                    "com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl");

    static {
        XRLog.setLoggingEnabled(false);
        JAXP.forEach((factory, own) -> System.getProperties().putIfAbsent(factory, own));
    }

    private static final int LAST_ATTEMPT = 3;

    private final Book book;
    private final PageGeometry geometry;
    private final BookFiles files;
    private final Watch watch;
    private final Diagnostics diagnostics;

    public Typesetter(Book book, Watch watch, Diagnostics diagnostics) {
        this.book = book;
        this.watch = watch;
        this.diagnostics = diagnostics;
        this.geometry = new PageGeometry(book.design());
        this.files = new BookFiles(book, diagnostics);
    }

    /**
     * A matter on its own pages.
     *
     * <p>What does not fit on its page has to be set otherwise, and a block whose lines the engine
     * cannot keep is left to it; both are found by setting it, so the matter is then set again. So
     * is one whose pages are better with paragraphs that are a line longer or shorter.
     *
     * @param folios of what was set before
     */
    public TypesetPages set(Matter matter, Folios folios) {
        Manuscript manuscript = Manuscript.of(book, matter, geometry, folios);
        List<FittedBlock> fitted = new ArrayList<>();
        PageFit pageFit = new PageFit(fitted);
        try {
            fillSheets(matter, manuscript);
            for (int attempt = 1; ; attempt++) {
                Optional<TypesetPages> set = set(matter, manuscript, fitted, pageFit, attempt);
                if (set.isPresent()) {
                    return set.get();
                }
            }
        } catch (RuntimeException e) {
            throw new UnsettableException(setsWithoutStyle(matter, folios), e);
        }
    }

    /** Lays the worksheets out by themselves, and gives them the lines that they have room for. */
    private void fillSheets(Matter matter, Manuscript manuscript) {
        List<ContentDocument> sheets =
                new ArrayList<>(
                        book.documents(matter)
                                .filter(each -> each.kind() == Kind.WORKSHEET)
                                .toList());
        if (sheets.isEmpty()) {
            return;
        }
        // The first page of all begins a little higher than others, so that one is not measured.
        sheets.addFirst(sheets.getFirst());
        Manuscript alone = Manuscript.of(book.withDocuments(sheets), matter, geometry, Folios.NONE);
        List<FittedBlock> fitted = new ArrayList<>();
        for (int attempt = 1; ; attempt++) {
            if (fillSheets(matter, manuscript, alone, fitted, attempt)) {
                return;
            }
        }
    }

    /** Whether the lines of the worksheets' words held. */
    private boolean fillSheets(
            Matter matter,
            Manuscript manuscript,
            Manuscript alone,
            List<FittedBlock> fitted,
            int attempt) {
        PDDocument pdf = DrawnDocument.empty();
        TypeCase types = new TypeCase(pdf);
        CurrentPage current = new CurrentPage();
        try (pdf;
                PdfBoxRenderer renderer = renderer(alone, pdf, types, current)) {
            layOut(renderer, alone, types, current, attempt == 1, fitted);
            LaidOut laidOut = LaidOut.of(renderer, matter, geometry);
            if (attempt < LAST_ATTEMPT && giveBack(fitted, laidOut)) {
                alone.withoutEnginesElements();
                return false;
            }
            SheetFit.fit(manuscript, laidOut, renderer);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Has the engine lay a manuscript out.
     *
     * @param fit whether lines are chosen before that
     * @param fitted gets the blocks whose lines were chosen
     */
    private void layOut(
            PdfBoxRenderer renderer,
            Manuscript manuscript,
            TypeCase types,
            CurrentPage current,
            boolean fit,
            List<FittedBlock> fitted) {
        renderer.getSharedContext().setTextRenderer(new BookTextRenderer(renderer, types, current));
        WatchedBlocks.watch(renderer.getSharedContext(), watch);
        BaselineGrid.keep(renderer.getSharedContext(), line(renderer));
        CountedPages.count(renderer.getSharedContext(), manuscript.document());
        if (fit) {
            fitted.addAll(Paragraphs.fit(renderer, types));
        }
        renderer.layout();
    }

    /** The distance of lines in dots. */
    private int line(PdfBoxRenderer renderer) {
        return Math.round((float) book.design().type().line() * renderer.getDotsPerPoint());
    }

    /** Whether the book's style sheet is what the engine stopped over. */
    private boolean setsWithoutStyle(Matter matter, Folios folios) {
        Manuscript plain = Manuscript.of(book, matter, geometry, folios).withoutStyle();
        try {
            List<FittedBlock> none = new ArrayList<>();
            set(matter, plain, none, new PageFit(none), LAST_ATTEMPT)
                    .ifPresent(TypesetPages::close);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Empty where the manuscript was changed and has to be set again. */
    private Optional<TypesetPages> set(
            Matter matter,
            Manuscript manuscript,
            List<FittedBlock> fitted,
            PageFit pageFit,
            int attempt) {
        PDDocument pdf = DrawnDocument.empty();
        TypeCase types = new TypeCase(pdf);
        CurrentPage current = new CurrentPage();
        try (PdfBoxRenderer renderer = renderer(manuscript, pdf, types, current)) {
            if (matter == Matter.BODY && book.heads().masthead()) {
                OpeningPages.lower(renderer.getSharedContext(), geometry);
            }
            layOut(renderer, manuscript, types, current, attempt == 1, fitted);
            LaidOut laidOut = LaidOut.of(renderer, matter, geometry);
            boolean tall =
                    attempt == 1
                            && Oversize.mark(manuscript, laidOut, renderer, geometry, diagnostics);
            boolean moved = attempt < LAST_ATTEMPT && FloatedFigures.mark(laidOut);
            boolean figures =
                    attempt < LAST_ATTEMPT && FigureLines.mark(laidOut, renderer, line(renderer));
            boolean stranded = attempt < LAST_ATTEMPT && StrandedHeads.mark(laidOut);
            boolean hidden = attempt == 1 && beginsLate(manuscript, laidOut);
            boolean broken = attempt < LAST_ATTEMPT && giveBack(fitted, laidOut);
            boolean poor =
                    tall
                            || moved
                            || figures
                            || stranded
                            || hidden
                            || broken
                            || pageFit.improves(laidOut, renderer.getRootBox());
            if (poor) {
                manuscript.withoutEnginesElements();
                pdf.close();
                return Optional.empty();
            }
            FilledReferences.fill(laidOut, matter);
            SheetHeads.fill(renderer, manuscript, laidOut, book.heads().sheets());
            current.before(page -> laidOut.source(page).ifPresent(watch::on));
            current.follow(laidOut.plan());
            draw(renderer, laidOut, pdf, types);
            return Optional.of(
                    new TypesetPages(
                            matter,
                            pdf,
                            laidOut.places(),
                            laidOut.starts(),
                            laidOut.pagesOfDocuments(),
                            geometry,
                            types));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether documents of which nothing is shown stand before all others, and were taken out. */
    private static boolean beginsLate(Manuscript manuscript, LaidOut laidOut) {
        return laidOut.starts().stream()
                .findFirst()
                .filter(first -> manuscript.beginWith(first.document()))
                .isPresent();
    }

    /** Draws what was laid out, with all that the engine does not do by itself. */
    private void draw(PdfBoxRenderer renderer, LaidOut laidOut, PDDocument pdf, TypeCase types)
            throws IOException {
        BaselineGrid.lift(laidOut, line(renderer));
        LineRepair.repair(renderer, types);
        if (laidOut.matter() == Matter.FRONT) {
            AtFoot.move(laidOut);
        }
        LineEnds.keepSpaces(laidOut.roots());
        renderer.createPDFKeepOpen();
        forbidSmoothing(pdf);
        TurnedPictures.turn(pdf);
        laidOut.clearBlankPages(pdf);
        Tagging.correct(laidOut);
        RepeatedHeads.hide(pdf, laidOut);
        NoteRules.draw(pdf, laidOut, geometry);
        PageDrawings drawings = new PageDrawings(types);
        BoxPlaces places = new BoxPlaces(renderer, laidOut);
        AnswerRules.draw(laidOut, places, drawings, geometry);
        Continuations.draw(laidOut, places, drawings, geometry, book.heads().continued());
        drawings.draw(pdf);
        SideBySide.join(pdf, laidOut.plan());
        EdgeTabs.draw(pdf, book.heads().tab(), laidOut.stamps(), types);
    }

    /** Gives the blocks back to the engine whose lines did not hold; whether there is one. */
    private static boolean giveBack(List<FittedBlock> fitted, LaidOut laidOut) {
        List<FittedBlock> broken = Paragraphs.broken(fitted, laidOut.roots());
        broken.forEach(FittedBlock::giveWay);
        fitted.removeAll(Set.copyOf(broken));
        return !broken.isEmpty();
    }

    /**
     * No picture asks to be smoothed (ISO 19005-2 § 6.2.8.1). The engine lets them, unless PDF/A is
     * asked for; then it writes metadata of its own, which takes as long as a title page.
     */
    private static void forbidSmoothing(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            forbidSmoothing(page.getResources().getCOSObject());
        }
    }

    /** Drawings hold their pictures within, and so do their patterns and masks. */
    private static void forbidSmoothing(COSDictionary resources) {
        each(resources, COSName.XOBJECT, Typesetter::forbidSmoothingIn);
        each(resources, COSName.PATTERN, Typesetter::forbidSmoothingIn);
        each(
                resources,
                COSName.EXT_G_STATE,
                state ->
                        Optional.ofNullable(state.getCOSDictionary(COSName.SMASK))
                                .map(mask -> mask.getCOSStream(COSName.G))
                                .ifPresent(Typesetter::forbidSmoothingIn));
    }

    private static void each(COSDictionary resources, COSName kind, Consumer<COSDictionary> use) {
        COSDictionary all = resources.getCOSDictionary(kind);
        if (all != null) {
            all.keySet().stream().map(all::getCOSDictionary).filter(Objects::nonNull).forEach(use);
        }
    }

    private static void forbidSmoothingIn(COSDictionary drawn) {
        drawn.removeItem(COSName.INTERPOLATE);
        Optional.ofNullable(drawn.getCOSStream(COSName.SMASK))
                .ifPresent(mask -> mask.removeItem(COSName.INTERPOLATE));
        Optional.ofNullable(drawn.getCOSDictionary(COSName.RESOURCES))
                .ifPresent(Typesetter::forbidSmoothing);
    }

    private PdfBoxRenderer renderer(
            Manuscript manuscript, PDDocument pdf, TypeCase types, CurrentPage current) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(manuscript.document(), BookFiles.BASE);
        builder.usePDDocument(pdf);
        builder.usePageSupplier(current);
        builder.toStream(OutputStream.nullOutputStream());
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.useUnicodeLineBreaker(new LineBreaks());
        files.guard(builder);
        types.lend(builder);
        if (manuscript.hasSvg()) {
            builder.useSVGDrawer(new DrawingFaces());
        }
        return builder.buildPdfRenderer();
    }
}
