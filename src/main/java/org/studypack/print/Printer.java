package org.studypack.print;

import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.diagnostic.CharacterPlaces;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.PlacedText;
import org.studypack.diagnostic.Watch;
import org.studypack.print.face.DrawnLetters;
import org.studypack.print.face.GlyphCoverage;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.NotedLinks;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.TypesetPages;
import org.studypack.print.page.Typesetter;
import org.studypack.print.page.UnsettableException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Prints a book: one tagged PDF that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
 *
 * <p>The body is set first; its page map gives the contents page its folios; then the front matter
 * is set, and both are joined. A body that is kept is set once for any number of front matters. The
 * same book gives the same bytes under any locale, time zone and order of runs, and so does one
 * body printed with many front matters. May be used by several threads.
 */
public final class Printer {
    private final Watch watch;
    private final CharacterPlaces places;

    /** Prints unwatched. */
    public Printer() {
        this(Watch.NONE);
    }

    /** Prints under watch, of files that nobody knows. */
    public Printer(Watch watch) {
        this(watch, CharacterPlaces.NONE);
    }

    /**
     * Prints under watch.
     *
     * @param watch is notified of each block that is set
     * @param places finds characters that print has not in the files of the book
     */
    public Printer(Watch watch, CharacterPlaces places) {
        this.watch = watch;
        this.places = places;
    }

    /** Reports what keeps a book from being printed; nothing is set. */
    public void check(Book book, Diagnostics diagnostics) {
        GlyphCoverage.check(NotedLinks.in(book), places, diagnostics);
        DrawnLetters.check(book, diagnostics);
    }

    /** The characters of a book that print has not, one for each file that has some. */
    public List<MissingCharacters> missing(Book book) {
        return GlyphCoverage.missing(NotedLinks.in(book), places).stream()
                .map(file -> new MissingCharacters(file.place(), file.named()))
                .toList();
    }

    /** The same of texts. */
    public static List<MissingCharacters> missing(List<PlacedText> texts) {
        return GlyphCoverage.missing(texts).stream()
                .map(file -> new MissingCharacters(file.place(), file.named()))
                .toList();
    }

    /** Whether print has all characters of texts. */
    public static boolean covers(List<PlacedText> texts) {
        return GlyphCoverage.missing(texts).isEmpty();
    }

    /** Reports characters of texts that print has not. */
    public static void check(List<PlacedText> texts, Diagnostics diagnostics) {
        GlyphCoverage.check(texts, diagnostics);
    }

    /**
     * Sets a book and joins its matters.
     *
     * @return empty where an error was reported: a character that no typeface has, or a file that
     *     is not the book's own
     * @throws UnsettableException where the engine cannot set the book
     */
    public Optional<PrintedBook> print(Book book, Diagnostics diagnostics) {
        return printBody(book, diagnostics).flatMap(body -> print(book, body, diagnostics));
    }

    /**
     * Sets the body of a book, for this book and all others that share it.
     *
     * @return empty where the book, its front matter included, has an error that was reported
     */
    public Optional<PrintedBody> printBody(Book book, Diagnostics diagnostics) {
        return sound(
                book,
                diagnostics,
                found -> {
                    try (TypesetPages body =
                            set(PrintParts.body(book), Matter.BODY, Folios.NONE, 0, found)) {
                        return Optional.of(new BodyWriter(book, body).write());
                    }
                });
    }

    /**
     * Sets the front matter of a book, and joins it with a body that was set before. The front
     * matter is padded with a blank where the body's page 1 would be no recto on paper.
     *
     * <p>A cover on which nothing stands, as where a style sheet hides it, has no page.
     *
     * @param body of this book, or of another that has the same body
     * @return as for a whole book
     */
    public Optional<PrintedBook> print(Book book, PrintedBody body, Diagnostics diagnostics) {
        Book part = NotedLinks.in(PrintParts.front(book));
        if (part.documents().isEmpty()) {
            return sound(part, diagnostics, found -> Optional.of(join(book, body)));
        }
        return sound(
                part,
                diagnostics,
                found -> {
                    int before = PrintParts.isAfterBody(book) ? body.pages() : 0;
                    try (TypesetPages set = set(part, Matter.FRONT, body.folios(), before, found)) {
                        PartPages pages =
                                PartPages.of(
                                        set, PrintParts.masthead(book), body.fonts().lend(set));
                        Bleed.mark(pages.pages(), new PageGeometry(book.design()));
                        boolean padded = body.pages() > 0 && before == 0;
                        PartPages front = padded ? pages.even(book.design()) : pages;
                        return found.hasErrors()
                                ? Optional.empty()
                                : Optional.of(new Joiner(book, body).join(front));
                    }
                });
    }

    /** A body without front matter, as cards are. */
    private static PrintedBook join(Book book, PrintedBody body) throws IOException {
        return new Joiner(book, body).join(PartPages.NONE);
    }

    private <T> Optional<T> sound(Book book, Diagnostics diagnostics, Press<T> press) {
        return diagnostics.within(
                found -> {
                    check(book, found);
                    return found.hasErrors() ? Optional.empty() : printed(press, found);
                });
    }

    private static <T> Optional<T> printed(Press<T> press, Diagnostics diagnostics) {
        try {
            return press.print(diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TypesetPages set(
            Book part, Matter matter, Folios folios, int before, Diagnostics diagnostics) {
        return new Typesetter(part, before, watch, diagnostics).set(matter, folios);
    }

    /** Prints something of a book that was found sound. */
    private interface Press<T> {
        Optional<T> print(Diagnostics diagnostics) throws IOException;
    }
}
