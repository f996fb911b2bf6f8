package org.studypack.print.page;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Matter;
import org.studypack.book.PageMap.PageStart;
import org.studypack.print.face.TypeCase;
import org.studypack.print.manuscript.Folios;
import org.studypack.print.manuscript.PageGeometry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A manuscript on pages, not yet joined with others.
 *
 * @param pdf tagged pages, with no outline, no labels and no metadata of the book
 * @param places where each id stands
 * @param starts the page map of this matter
 * @param documents the pages on which each document has content, by its id
 * @param geometry of the pages
 * @param types the fonts that are used
 */
public record TypesetPages(
        Matter matter,
        PDDocument pdf,
        Map<String, Place> places,
        List<PageStart> starts,
        Map<String, BitSet> documents,
        PageGeometry geometry,
        TypeCase types)
        implements AutoCloseable {

    /**
     * A place on a page.
     *
     * @param page from 0
     * @param top points from the page's foot
     */
    public record Place(int page, float top) {}

    public TypesetPages {
        places = Map.copyOf(places);
        starts = List.copyOf(starts);
        documents = Map.copyOf(documents);
    }

    /** The pages in order. */
    public List<PDPage> pages() {
        List<PDPage> pages = new ArrayList<>();
        pdf.getPages().forEach(pages::add);
        return pages;
    }

    /** The pages on which a document has content; none where it is not set here. */
    public List<PDPage> pagesOf(String document) {
        List<PDPage> all = pages();
        return documents.getOrDefault(document, new BitSet()).stream().mapToObj(all::get).toList();
    }

    /** The folios of all ids, for references from a matter that is set later. */
    public Folios folios() {
        Map<String, String> folios = new HashMap<>();
        places.forEach((id, place) -> folios.put(id, folio(place.page())));
        return new Folios(folios);
    }

    /** The folio of a page, from 0: roman in the front matter. */
    String folio(int page) {
        return folio(matter, page);
    }

    static String folio(Matter matter, int page) {
        return matter == Matter.FRONT ? roman(page + 1) : Integer.toString(page + 1);
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(letters[i]);
            }
        }
        return roman.toString();
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
