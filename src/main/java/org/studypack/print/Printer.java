package org.studypack.print;

import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.Node.Element;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.util.Optional;

/**
 * Prints a book: one tagged PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
 *
 * <p>The body is set first; its page map tells the contents page its folios; then the front matter
 * is set, and both are joined. The same book gives the same bytes under any locale, time zone and
 * order of runs. May be used by several threads.
 */
public final class Printer {

    /** Reports what keeps a book from being printed; nothing is set. */
    public static void check(Book book, Diagnostics diagnostics) {
        GlyphCoverage.check(book, diagnostics);
        SvgGate.check(book, diagnostics);
    }

    /** Whether the typefaces of print have every character of a text. */
    public static boolean hasGlyphs(String text) {
        return GlyphCoverage.covers(text);
    }

    /**
     * Sets and joins a book.
     *
     * @return empty where an error was reported: a character that no typeface has, or a file that
     *     is not the book's own
     */
    public Optional<PrintedBook> print(Book book, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        check(book, found);
        Optional<PrintedBook> printed =
                found.hasErrors() ? Optional.empty() : setAndJoin(book, found);
        for (Diagnostic diagnostic : found.all()) {
            diagnostics.add(diagnostic);
        }
        return found.hasErrors() ? Optional.empty() : printed;
    }

    /**
     * Whether print shows an element. It leaves out the links between a question and its answer
     * space, and sets footnotes elsewhere than at their document's end.
     */
    public static boolean isPrinted(Element element) {
        return !element.hasClass("to-answer")
                && !element.hasClass("to-question")
                && !element.hasClass("footnotes");
    }

    private static Optional<PrintedBook> setAndJoin(Book book, Diagnostics diagnostics) {
        Typesetter typesetter = new Typesetter(book, diagnostics);
        try (SetMatter body = typesetter.set(Matter.BODY, Folios.NONE);
                SetMatter front = typesetter.set(Matter.FRONT, Folios.of(body))) {
            return Optional.of(new Joiner(book).join(front, body));
        } catch (StyleSheetException e) {
            diagnostics.report(
                    Code.STYLESHEET_ERROR,
                    Location.of(BookFiles.STYLE_SHEET),
                    "no page can be set by this style sheet",
                    "take out the last change to it, or delete it to have the shipped one");
            return Optional.empty();
        }
    }
}
