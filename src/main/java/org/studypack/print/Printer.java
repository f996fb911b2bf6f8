package org.studypack.print;

import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.PlacedText;
import org.studypack.diagnostic.Watch;
import org.studypack.print.face.GlyphCoverage;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.file.WrittenObjects;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.NotedLinks;
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

    /** Prints unwatched. */
    public Printer() {
        this(Watch.NONE);
    }

    /**
     * Prints under watch.
     *
     * @param watch is notified of each block that is set
     */
    public Printer(Watch watch) {
        this.watch = watch;
    }

    /** Reports what keeps a book from being printed; nothing is set. */
    public static void check(Book book, Diagnostics diagnostics) {
        GlyphCoverage.check(NotedLinks.in(book), diagnostics);
    }

    /** The characters of a book that print has not, one for each file that has some. */
    public static List<MissingCharacters> missing(Book book) {
        return GlyphCoverage.missing(NotedLinks.in(book)).stream()
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
     * Sets the cover and the body of a book, for this book and all others that share them.
     *
     * <p>A cover on which nothing stands, as where a style sheet hides it, has no page.
     *
     * @return empty where the book, its front matter included, has an error that was reported
     */
    public Optional<PrintedBody> printBody(Book book, Diagnostics diagnostics) {
        return sound(
                book,
                diagnostics,
                found -> {
                    Optional<TypesetPages> cover =
                            set(PrintParts.cover(book), Matter.FRONT, Folios.NONE, found)
                                    .filter(set -> !set.starts().isEmpty());
                    Optional<TypesetPages> body =
                            set(PrintParts.body(book), Matter.BODY, Folios.NONE, found);
                    try {
                        return Optional.of(new BodyWriter(book, cover, body).write());
                    } finally {
                        cover.ifPresent(TypesetPages::close);
                        body.ifPresent(TypesetPages::close);
                    }
                });
    }

    /**
     * Sets the front matter of a book, all but its cover, and joins it with a body that was set
     * before. The front matter is padded with blanks, so that its contents page and the body's page
     * 1 are rectos on paper too.
     *
     * @param body of this book, or of another that has the same cover, contents page and body
     * @return as for a whole book
     */
    public Optional<PrintedBook> print(Book book, PrintedBody body, Diagnostics diagnostics) {
        int cover = body.joints().cover().count();
        return front(
                PrintParts.front(book, cover),
                body,
                cover,
                diagnostics,
                (pages, found) -> {
                    boolean more = hasContents(book) || body.pages() > 0;
                    PartPages even = more ? pages.evenWith(cover, book.design()) : pages;
                    Optional<PrintedContents> contents =
                            contents(book, body, cover + even.pages().size(), found);
                    return found.hasErrors()
                            ? Optional.empty()
                            : Optional.of(new Joiner(book, body, contents).join(even));
                });
    }

    /**
     * Prints a part of the front matter.
     *
     * @param before how many pages of the part only stand for others
     */
    private <T> Optional<T> front(
            Book plain,
            PrintedBody body,
            int before,
            Diagnostics diagnostics,
            PagesPress<T> press) {
        Book part = NotedLinks.in(plain);
        return sound(
                part,
                diagnostics,
                found -> {
                    Optional<TypesetPages> set = set(part, Matter.FRONT, body.folios(), found);
                    try {
                        return press.print(PartPages.of(set, before), found);
                    } finally {
                        set.ifPresent(TypesetPages::close);
                    }
                });
    }

    private static boolean hasContents(Book book) {
        return !PrintParts.contents(book, 0).documents().isEmpty();
    }

    /** Empty where there is none, or an error was reported. */
    private Optional<PrintedContents> contents(
            Book book, PrintedBody body, int before, Diagnostics diagnostics) {
        if (!hasContents(book)) {
            return Optional.empty();
        }
        Optional<PrintedContents> contents =
                body.contents(before, () -> printContents(book, body, before, diagnostics));
        contents.ifPresent(known -> known.reported().forEach(diagnostics::add));
        return contents;
    }

    private Optional<PrintedContents> printContents(
            Book book, PrintedBody body, int before, Diagnostics diagnostics) {
        return front(
                PrintParts.contents(book, before),
                body,
                before,
                diagnostics,
                (pages, found) -> {
                    PartPages even = body.pages() > 0 ? pages.evenWith(0, book.design()) : pages;
                    ObjectWriter writer = body.start().continuation();
                    WrittenPart part =
                            even.write(
                                    PrintPart.CONTENTS,
                                    body.joints().body().nextKey(),
                                    body.addresses(),
                                    writer);
                    WrittenObjects objects = writer.finish();
                    return Optional.of(
                            new PrintedContents(
                                    body.start().with(objects), objects, part, found.all()));
                });
    }

    private static <T> Optional<T> sound(Book book, Diagnostics diagnostics, Press<T> press) {
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

    /** Empty where a part has no documents. */
    private Optional<TypesetPages> set(
            Book part, Matter matter, Folios folios, Diagnostics diagnostics) {
        return part.documents().isEmpty()
                ? Optional.empty()
                : Optional.of(new Typesetter(part, watch, diagnostics).set(matter, folios));
    }

    /** Prints something of a book that was found sound. */
    private interface Press<T> {
        Optional<T> print(Diagnostics diagnostics) throws IOException;
    }

    /** Prints something of pages that were set. */
    private interface PagesPress<T> {
        Optional<T> print(PartPages pages, Diagnostics diagnostics) throws IOException;
    }
}
