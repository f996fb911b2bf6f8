package org.studypack.publish;

import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Edition;
import org.studypack.pack.Creator;
import org.studypack.pack.Metadata;
import org.studypack.print.Printer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Books that print has not the characters for. An EPUB can be made of them all the same, without
 * the numbers of printed pages.
 */
final class ScreenOnly {
    private ScreenOnly() {}

    /**
     * Whether characters, and nothing else, keep a book from being printed; that is told as a
     * warning, or as an error where the cover that is drawn cannot show them either.
     */
    static boolean is(Edition edition, Book book, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Printer.check(book, found);
        List<Diagnostic> missing = found.all();
        if (missing.isEmpty() || missing.stream().anyMatch(d -> d.code() != Code.MISSING_GLYPH)) {
            return false;
        }
        Diagnostic first = missing.getFirst();
        if (!Printer.hasGlyphs(drawn(edition))) {
            diagnostics.report(
                    Code.MISSING_GLYPH,
                    Location.of("pack.yaml"),
                    "the cover is drawn in print's typefaces, which do not have all of its"
                            + " characters",
                    "name a picture of your own as `cover` in pack.yaml");
            return true;
        }
        int files = missing.size() - 1;
        diagnostics.report(
                Code.NO_PAGE_NUMBERS,
                first.location(),
                first.message()
                        + (files == 0 ? "" : ", nor for characters of " + files + " more files")
                        + ", so the EPUB has no page numbers",
                "nothing else is missing from the EPUB; a PDF cannot be made of this pack");
        return true;
    }

    private static String drawn(Edition edition) {
        Metadata metadata = edition.metadata();
        String names =
                metadata.creators().stream().map(Creator::name).collect(Collectors.joining());
        return edition.pack().cover().isPresent()
                ? ""
                : metadata.title() + metadata.subtitle() + names;
    }
}
