package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.PageDesign;
import org.studypack.book.PageHeads;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;

import java.util.List;
import java.util.Optional;

/** Books of pages that stand beside those of a pack: its cards, and what a booklet has besides. */
final class SideBooks {
    private final Documents documents;
    private final StyleSheets styles;
    private final String generator;

    SideBooks(Documents documents, StyleSheets styles, String generator) {
        this.documents = documents;
        this.styles = styles;
        this.generator = generator;
    }

    /**
     * The discussion cards of an edition, as a book of its own in which each page is a card; empty
     * where a template has an error, which is reported.
     *
     * @param body of the edition
     */
    Optional<Book> cards(
            Edition edition, AssembledBody body, CardPlan plan, Diagnostics diagnostics) {
        PageDesign design = CardPages.design(edition);
        String style = styles.cards(edition.layout());
        return documents
                .of(new CardPages(edition, body.frame()).pages(plan), body.paths(), diagnostics)
                .map(
                        cards ->
                                apart(
                                        edition,
                                        cards,
                                        List.copyOf(body.paths().shown(cards)),
                                        style,
                                        design));
    }

    /**
     * The pages that a booklet has besides those of its pack, as a book of its own: the back cover,
     * and the slip page where that is wanted; empty where a template has an error, which is
     * reported.
     *
     * @param edition on the pages of the booklet
     * @param body of the edition
     * @param sheets how many the booklet takes
     */
    Optional<Book> booklet(
            Edition edition, AssembledBody body, int sheets, Diagnostics diagnostics) {
        BranchPictures pictures = BranchPictures.of(edition.branch());
        return documents
                .of(
                        new BookletPages(edition, body.frame(), pictures).pages(sheets),
                        body.paths(),
                        diagnostics)
                .map(
                        pages ->
                                apart(
                                        edition,
                                        pages,
                                        pictures.all(),
                                        styles.booklet(edition.layout()),
                                        body.design()));
    }

    /** A book of pages that stand beside those of a pack: nothing stands beside their text. */
    private Book apart(
            Edition edition,
            List<ContentDocument> pages,
            List<Asset> pictures,
            String style,
            PageDesign design) {
        return new Book(
                Publications.of(edition, generator),
                pages,
                pictures,
                ScreenCover.AWAITED,
                ScreenCover.AWAITED,
                "",
                style,
                design,
                false,
                PageHeads.NONE,
                Publications.navigationLabels(edition.labels()));
    }
}
