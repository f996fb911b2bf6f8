package org.studypack.print.page;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Watch;
import org.studypack.print.manuscript.BookFiles;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.Manuscript;
import org.studypack.print.manuscript.PageGeometry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays worksheets out by themselves, so that {@link SheetFit} can give them the lines that their
 * pages have room for.
 */
final class SheetFilling {
    private final Book book;
    private final PageGeometry geometry;
    private final BookFiles files;
    private final Watch watch;

    SheetFilling(Book book, PageGeometry geometry, BookFiles files, Watch watch) {
        this.book = book;
        this.geometry = geometry;
        this.files = files;
        this.watch = watch;
    }

    /** Fills the worksheets of a manuscript of the book. */
    void fill(Matter matter, Manuscript manuscript) {
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
        Revisions revisions = Revisions.ofLines();
        while (!isFilled(matter, manuscript, alone, revisions)) {
            alone.withoutEnginesElements();
        }
    }

    /** Whether nothing asked for another layout. */
    private boolean isFilled(
            Matter matter, Manuscript manuscript, Manuscript alone, Revisions revisions) {
        try (EngineRun run = EngineRun.of(matter, alone, geometry, files)) {
            LaidOut laidOut = run.layOut(matter, watch, revisions);
            boolean settled = !revisions.areMade(run, laidOut);
            if (settled) {
                SheetFit.fit(manuscript, laidOut, geometry, run.renderer());
            }
            run.pdf().close();
            return settled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
