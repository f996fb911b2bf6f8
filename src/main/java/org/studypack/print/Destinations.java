package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.print.SetMatter.Place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the ids of some pages stand, and links from one matter into another.
 *
 * <p>Every id of cover and body is a named destination of the file (ISO 32000-1 § 12.3.2.3), and so
 * is every id of the front matter that the body leads to. The names of those begin with a space,
 * which comes before everything that an id may begin with, so that they fill a leaf of their own.
 */
final class Destinations {
    private static final String FRONT = " ";

    private final TreeMap<String, COSArray> byId = new TreeMap<>();

    void add(List<PDPage> pages, Map<String, Place> places) {
        places.forEach(
                (id, place) -> byId.put(id, destination(pages.get(place.page()), place.top())));
    }

    private static COSArray destination(PDPage page, float top) {
        return LookupTree.array(
                List.of(
                        page.getCOSObject(),
                        COSName.getPDFName("XYZ"),
                        COSNull.NULL,
                        new COSFloat(Math.round(top)),
                        COSNull.NULL));
    }

    /** A destination of its own, which nothing else refers to. */
    Optional<COSBase> of(String id) {
        return Optional.ofNullable(byId.get(id)).map(known -> LookupTree.array(known.toList()));
    }

    SortedMap<String, COSArray> byId() {
        return byId;
    }

    /** The destinations of ids of the front matter by their names; what is not here is left out. */
    SortedMap<String, COSArray> named(Set<String> ids) {
        SortedMap<String, COSArray> named = new TreeMap<>(byId);
        named.keySet().retainAll(ids);
        SortedMap<String, COSArray> front = new TreeMap<>();
        named.forEach((id, destination) -> front.put(FRONT + id, destination));
        return front;
    }

    /**
     * Makes links that lead out of their matter lead to named destinations.
     *
     * @param shared the ids of cover and body
     * @param wanted gets the ids of the front matter
     */
    static void mendLinks(List<PDPage> pages, Set<String> shared, Set<String> wanted) {
        for (PDPage page : pages) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                mendLink((COSDictionary) annotations.getObject(i), shared, wanted);
            }
        }
    }

    private static void mendLink(COSDictionary link, Set<String> shared, Set<String> wanted) {
        COSDictionary action = link.getCOSDictionary(COSName.A);
        String uri = action == null ? null : action.getString(COSName.URI);
        if (uri == null || !uri.startsWith(MarkUp.ELSEWHERE)) {
            return;
        }
        String id = uri.substring(MarkUp.ELSEWHERE.length());
        COSDictionary goTo = new COSDictionary();
        goTo.setName(COSName.S, "GoTo");
        boolean known = shared.contains(id);
        if (!known) {
            wanted.add(id);
        }
        goTo.setItem(COSName.D, LookupTree.name(known ? id : FRONT + id));
        link.setItem(COSName.A, goTo);
    }
}
