package org.studypack.publish.press;

import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.MissingCharacters;
import org.studypack.print.Printer;

import java.util.Comparator;
import java.util.List;

/**
 * Books of which print lacks characters. An EPUB can be made of them all the same, without the
 * numbers of printed pages.
 */
final class ScreenOnly {
    private ScreenOnly() {}

    /** Whether characters keep a book from being printed; that is reported as a warning. */
    static boolean is(Book book, Printer printer, Diagnostics diagnostics) {
        List<MissingCharacters> missing =
                printer.missing(book).stream()
                        .sorted(Comparator.comparing(MissingCharacters::place))
                        .toList();
        if (missing.isEmpty()) {
            return false;
        }
        MissingCharacters first = missing.getFirst();
        int files = missing.size() - 1;
        diagnostics.report(
                Code.NO_PAGE_NUMBERS,
                first.place(),
                "print has no glyph for "
                        + first.named()
                        + others(files)
                        + ", so the EPUB has no page numbers",
                "nothing else is missing from the EPUB; a PDF cannot be made of this pack");
        return true;
    }

    private static String others(int files) {
        return switch (files) {
            case 0 -> "";
            case 1 -> ", nor for characters of another file";
            default -> ", nor for characters of " + files + " other files";
        };
    }
}
