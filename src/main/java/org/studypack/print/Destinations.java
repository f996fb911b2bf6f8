package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.print.file.LookupTree;
import org.studypack.print.page.TypesetPages.Place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the ids of a part stand (ISO 32000-1 § 12.3.2.2). */
final class Destinations {
    static final Destinations NONE = new Destinations(Map.of());

    private final Map<String, COSArray> byId;

    private Destinations(Map<String, COSArray> byId) {
        this.byId = byId;
    }

    /**
     * The places of a matter that was set.
     *
     * @param pages all of it
     * @param shown those that go into the file
     */
    static Destinations of(List<PDPage> pages, List<PDPage> shown, Map<String, Place> places) {
        Map<String, COSArray> byId = new HashMap<>();
        places.forEach(
                (id, place) -> {
                    PDPage page = pages.get(place.page());
                    if (shown.contains(page)) {
                        byId.put(id, destination(page, place.top()));
                    }
                });
        return new Destinations(byId);
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

    /** All of them by their names in a file. */
    SortedMap<String, COSArray> named(PrintPart part) {
        SortedMap<String, COSArray> named = new TreeMap<>();
        byId.forEach((id, destination) -> named.put(part.name(id), destination));
        return named;
    }
}
