package org.studypack.print.manuscript;

import org.studypack.book.Book;
import org.studypack.book.MarkupRole;
import org.studypack.book.Matter;
import org.studypack.book.Node.Element;
import org.studypack.book.WordPlaces;
import org.studypack.book.Wording;

/**
 * Says which elements of a book are printed in their place. The links between a question and its
 * answer space are not printed, footnotes stand below their calls, not at the end of their
 * document, and the foot of a card stands in the foot of its page.
 */
public final class PrintedElements {
    private PrintedElements() {}

    /**
     * The words that print is to show of one matter, the addresses of links and the pages of
     * references among them.
     *
     * @param folios of the body's ids
     */
    public static Wording wording(Book book, Matter matter, Folios folios) {
        return Wording.of(shown(book, matter, folios), matter, PrintedElements::isPrinted);
    }

    /** Where those words come from. */
    public static WordPlaces places(Book book, Matter matter, Folios folios) {
        return WordPlaces.of(shown(book, matter, folios), matter, PrintedElements::isPrinted);
    }

    /** Of one matter alone: that of a body would be made again for each pack. */
    private static Book shown(Book book, Matter matter, Folios folios) {
        Book noted = NotedLinks.in(book.withDocuments(book.printed(matter).toList()));
        return SeenText.in(PageReferences.in(noted, folios));
    }

    public static boolean isPrinted(Element element) {
        return !MarkupRole.ON_SCREEN.isOf(element)
                && !MarkupRole.TO_ANSWER.isOf(element)
                && !MarkupRole.TO_QUESTION.isOf(element)
                && !MarkupRole.NOTES.isOf(element)
                && !MarkupRole.CARD_FOOT.isOf(element);
    }
}
