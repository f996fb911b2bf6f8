package org.studypack.publish.press;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.MarkupRole;
import org.studypack.book.Matter;
import org.studypack.book.Node.Element;
import org.studypack.book.WordPlaces;
import org.studypack.book.Wording;
import org.studypack.check.EpubLint;
import org.studypack.check.Fidelity;
import org.studypack.check.PackFidelity;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.edition.Edition;
import org.studypack.epub.EpubReach;
import org.studypack.epub.EpubReader;
import org.studypack.print.PrintedBody;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what was made against what it was made of, word by word. What differs is an error. */
final class Collation {
    private Collation() {}

    /** A book with the edition that it presents, and with the rules of the EPUB. */
    static void book(Edition edition, Book book, Watch watch, Diagnostics diagnostics) {
        EpubLint.check(book, diagnostics);
        PackFidelity.compare(edition, book, watch, diagnostics);
    }

    /** The front matter alone, where the body was compared before. */
    static void front(Edition edition, Book book, Diagnostics diagnostics) {
        EpubLint.checkFront(book, diagnostics);
        PackFidelity.compareFront(edition, book, diagnostics);
    }

    /**
     * Discussion cards with the edition whose questions they are.
     *
     * @param backs the ids of the questions whose backs are made
     */
    static void cards(Edition edition, List<String> backs, Book cards, Diagnostics diagnostics) {
        PackFidelity.compareCards(edition, backs, cards, diagnostics);
    }

    /** What a booklet has besides the pages of its pack, with the edition. */
    static void booklet(Edition edition, Book pages, Diagnostics diagnostics) {
        PackFidelity.compareBooklet(edition, pages, diagnostics);
    }

    /**
     * One matter of a book with what its pages say.
     *
     * @param body says on which page everything stands
     */
    static void pdf(
            Book book, Matter matter, PrintedBody body, Wording printed, Diagnostics diagnostics) {
        Fidelity.compare(
                body.meant(book, matter),
                printed,
                "the PDF",
                () -> body.places(book, matter),
                diagnostics);
    }

    private static boolean isOnScreen(Element element) {
        return !MarkupRole.IN_PRINT.isOf(element) && !MarkupRole.COVER.isOf(element);
    }

    /** A whole EPUB with the rule that nothing in it leads out. */
    static void reach(byte[] epub, Diagnostics diagnostics) throws IOException {
        EpubReach.check(epub, "the EPUB", diagnostics);
    }

    /**
     * One matter of a book with what an EPUB says.
     *
     * @param from where the entries of this matter begin; 0 where they may be anywhere
     */
    static void epub(Book book, Matter matter, byte[] epub, int from, Diagnostics diagnostics)
            throws IOException {
        Set<String> ids =
                book.documents(matter).map(ContentDocument::id).collect(Collectors.toSet());
        Wording meant = Wording.of(book, matter, Collation::isOnScreen);
        Fidelity.compare(
                meant,
                EpubReader.read(epub, from, ids),
                "the EPUB",
                () -> WordPlaces.of(book, matter, Collation::isOnScreen),
                diagnostics);
    }
}
