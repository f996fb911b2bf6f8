package org.studypack.print.page;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.print.face.TypeCase;
import org.studypack.print.line.LineEnds;
import org.studypack.print.line.LineHyphens;
import org.studypack.print.line.LineRepair;
import org.studypack.print.manuscript.BookFiles;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.PageGeometry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final Book book;
    private final int before;
    private final PageGeometry geometry;
    private final BookFiles files;
    private final Watch watch;
    private final Diagnostics diagnostics;

    /**
     * Sets a part of a book.
     *
     * @param before how many pages of the file stand before the part
     */
    public Typesetter(Book book, int before, Watch watch, Diagnostics diagnostics) {
        this.book = book;
        this.before = before;
        this.watch = watch;
        this.diagnostics = diagnostics;
        this.geometry = new PageGeometry(book.design());
        this.files = new BookFiles(book, diagnostics);
    }

    /**
     * A matter on its own pages. What is wrong with them is found by setting them, so that the
     * matter is set again until nothing asks for that ({@link Revisions}).
     *
     * @param folios of what was set before
     */
    public TypesetPages set(Matter matter, Folios folios) {
        Manuscript manuscript = Manuscript.of(book, matter, geometry, folios);
        Revisions revisions = Revisions.ofPages(diagnostics);
        try {
            new SheetFilling(book, geometry, files, watch).fill(matter, manuscript);
            while (true) {
                Optional<TypesetPages> set = set(matter, manuscript, revisions);
                if (set.isPresent()) {
                    return set.get();
                }
            }
        } catch (RuntimeException e) {
            throw new UnsettableException(setsWithoutStyle(matter, folios), e);
        }
    }

    /** Whether the book's style sheet is what the engine stopped over. */
    private boolean setsWithoutStyle(Matter matter, Folios folios) {
        Manuscript plain = Manuscript.of(book, matter, geometry, folios).withoutStyle();
        try {
            set(matter, plain, Revisions.none()).ifPresent(TypesetPages::close);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Empty where the manuscript was changed and has to be set again. */
    private Optional<TypesetPages> set(Matter matter, Manuscript manuscript, Revisions revisions) {
        try (EngineRun run = EngineRun.of(matter, manuscript, geometry, files)) {
            if (matter == Matter.BODY && book.heads().masthead() > 0) {
                run.lowerOpening(book.heads().masthead());
            }
            LaidOut laidOut = run.layOut(matter, watch, revisions);
            if (revisions.areMade(run, laidOut)) {
                manuscript.withoutEnginesElements();
                run.pdf().close();
                return Optional.empty();
            }
            FilledReferences.fill(laidOut, matter, run.renderer().getSharedContext());
            SheetHeads.fill(run.renderer(), manuscript, laidOut, book.heads().sheets());
            run.current().before(page -> laidOut.source(page).ifPresent(watch::on));
            run.current().follow(laidOut.plan());
            draw(run, laidOut);
            run.cut().report(laidOut, matter, diagnostics);
            return Optional.of(
                    new TypesetPages(
                            matter,
                            run.pdf(),
                            laidOut.places(),
                            laidOut.starts(),
                            laidOut.pagesOfDocuments(),
                            geometry,
                            run.types()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The pages that are drawn over others, and those on which all is to be copied, with the blank
     * backs of their sheets.
     */
    private BitSet untabbed(LaidOut laidOut) {
        BitSet copied = new BitSet();
        BitSet others = new BitSet();
        Set<String> ids = book.heads().copied();
        laidOut.pagesOfDocuments().forEach((id, on) -> (ids.contains(id) ? copied : others).or(on));
        copied.andNot(others);
        int[] rectos = copied.stream().filter(page -> page % 2 == 0).toArray();
        for (int recto : rectos) {
            copied.set(recto + 1, copied.get(recto + 1) || !others.get(recto + 1));
        }
        copied.or(overlays(laidOut));
        return copied;
    }

    /** The pages that are drawn over others. */
    private BitSet overlays(LaidOut laidOut) {
        BitSet overlays = new BitSet();
        Map<String, BitSet> pages = laidOut.pagesOfDocuments();
        book.documents().stream()
                .filter(each -> each.kind() == Kind.STAMP || each.opening() == Opening.OVER_TEXT)
                .forEach(each -> overlays.or(pages.getOrDefault(each.id(), new BitSet())));
        return overlays;
    }

    /** Draws what was laid out, with all that the engine does not do by itself. */
    private void draw(EngineRun run, LaidOut laidOut) throws IOException {
        PdfBoxRenderer renderer = run.renderer();
        PDDocument pdf = run.pdf();
        TypeCase types = run.types();
        ListMarkers.follow(laidOut);
        BaselineGrid.lift(laidOut, run.line());
        LineRepair.repair(renderer, types);
        if (laidOut.matter() == Matter.FRONT) {
            AtFoot.move(laidOut);
        }
        LineHyphens.keepAtSoftOnes(laidOut.roots());
        LineEnds.keepSpaces(laidOut.roots());
        TableEnds.keep(renderer, laidOut);
        renderer.createPDFKeepOpen();
        Smoothing.forbid(pdf);
        TurnedPictures.turn(pdf);
        laidOut.clearBlankPages(pdf);
        Tagging.correct(laidOut);
        RepeatedHeads.hide(pdf, laidOut);
        BoxPlaces places = new BoxPlaces(renderer, laidOut);
        NoteRules.draw(pdf, laidOut, places, geometry);
        PageDrawings drawings = new PageDrawings(types);
        AnswerRules.draw(laidOut, places, drawings, geometry);
        Continuations.draw(laidOut, places, drawings, book.heads().continued(), geometry);
        SheetNames.draw(laidOut, places, drawings, geometry);
        drawings.draw(pdf);
        SideBySide.join(pdf, laidOut.plan());
        int overlaid = overlays(laidOut).nextClearBit(0);
        EdgeTabs.draw(
                pdf, book.heads().tab(), untabbed(laidOut), before - overlaid, geometry, types);
    }
}
