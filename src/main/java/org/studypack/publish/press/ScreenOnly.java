package org.studypack.publish.press;

import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.print.Printer;

import java.util.List;

/**
 * Books of which print lacks characters. An EPUB can be made of them all the same, without the
 * numbers of printed pages.
 */
final class ScreenOnly {
    private ScreenOnly() {}

    /**
     * Whether characters, and nothing else, keep a book from being printed; that is reported as a
     * warning.
     */
    static boolean is(Book book, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Printer.check(book, own);
        List<Diagnostic> missing = own.all();
        if (missing.isEmpty() || missing.stream().anyMatch(d -> d.code() != Code.MISSING_GLYPH)) {
            return false;
        }
        Diagnostic first = missing.getFirst();
        int files = missing.size() - 1;
        diagnostics.report(
                Code.NO_PAGE_NUMBERS,
                first.location(),
                first.message() + others(files) + ", so the EPUB has no page numbers",
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
