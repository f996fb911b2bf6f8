package org.studypack.check;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.Matter;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Publication;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.LanguageTag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in a book, before it is written, what makes an EPUB worse and what EPUBCheck lets pass:
 * WCAG 2.1 on pictures, languages, headings, links and tables, EPUB Accessibility 1.1 on metadata
 * and page lists. A book made by the shipped templates from a pack without errors has none of it;
 * templates of a pack can.
 */
public final class EpubLint {
    private final Diagnostics diagnostics;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private EpubLint(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong with the book, whatever it becomes. */
    public static void check(Book book, Diagnostics diagnostics) {
        check(book, book.documents(), diagnostics);
    }

    /** Does the same for the front matter alone, where the body was checked before. */
    public static void checkFront(Book book, Diagnostics diagnostics) {
        check(book, book.documents(Matter.FRONT).toList(), diagnostics);
    }

    private static void check(Book book, List<ContentDocument> documents, Diagnostics diagnostics) {
        EpubLint lint = new EpubLint(diagnostics);
        lint.metadata(book);
        book.documents().forEach(lint::ids);
        Set<String> images =
                book.images().stream()
                        .map(Asset::path)
                        .collect(Collectors.toCollection(HashSet::new));
        images.add(book.cover().path());
        for (ContentDocument document : documents) {
            new DocumentLint(document, lint.ids, images, diagnostics).check();
        }
    }

    /**
     * Reports what is wrong with the page list.
     *
     * @param pages as given to the EPUB; may be empty
     */
    public static void checkPages(Book book, PageMap pages, Diagnostics diagnostics) {
        EpubLint lint = new EpubLint(diagnostics);
        book.documents().forEach(document -> lint.sizes.put(document.id(), document.elements()));
        lint.pages(pages);
    }

    /** What a reading system and a catalogue must know (EPUB 3.3 § 5.5, EPUB A11y 1.1 § 2.2). */
    private void metadata(Book book) {
        Publication publication = book.publication();
        require(publication.title(), "the publication has no title");
        require(publication.identifier(), "the publication has no identifier");
        require(book.labels().accessibility(), "the accessibility summary is empty");
        require(book.labels().pageNumbers(), "the accessibility summary has no page numbers");
        require(book.labels().contents(), "the table of contents has no name");
        if (!LanguageTag.isWellFormed(publication.language())) {
            diagnostics.report(
                    Code.NO_LANGUAGE,
                    Location.of("pack.yaml"),
                    "`" + publication.language() + "` is not a language tag");
        }
    }

    private void require(String text, String message) {
        if (text.isBlank()) {
            diagnostics.report(Code.METADATA_INCOMPLETE, Location.of("pack.yaml"), message);
        }
    }

    /** Ids are unique in the whole book: links are resolved by them alone. */
    private void ids(ContentDocument document) {
        for (String id : document.ids()) {
            if (!ids.add(id)) {
                diagnostics.report(
                        Code.REPEATED_ID,
                        source(document, id)
                                .or(() -> document.body().source())
                                .orElse(Location.of(document.id() + ".xhtml")),
                        "two elements have the id `" + id + "`");
            }
        }
    }

    /** Where the last element of an id comes from. */
    private static Optional<Location> source(ContentDocument document, String id) {
        List<Location> sources = new ArrayList<>();
        document.body()
                .walk(
                        element -> {
                            if (element.attribute("id").filter(id::equals).isPresent()) {
                                element.source().ifPresent(sources::add);
                            }
                        });
        return sources.isEmpty() ? Optional.empty() : Optional.of(sources.getLast());
    }

    /** Each printed page leads to one place, in the order of the pages. */
    private void pages(PageMap pages) {
        Set<String> folios = new HashSet<>();
        for (PageStart page : pages.pages()) {
            Location location = Location.of(page.document() + ".xhtml");
            if (!folios.add(page.folio())) {
                diagnostics.report(
                        Code.PAGE_WITHOUT_PLACE,
                        location,
                        "two pages are numbered " + page.folio());
            }
            if (page.element() >= sizes.getOrDefault(page.document(), 0)) {
                diagnostics.report(
                        Code.PAGE_WITHOUT_PLACE,
                        location,
                        "page " + page.folio() + " begins on a block that is not there");
            }
        }
    }
}
