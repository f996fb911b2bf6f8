package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.print.SetMatter.Place;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The named destinations of a joined file: every id of the book (ISO 32000-1 § 12.3.2.3). */
final class Destinations {
    private final PDDocument joined;
    private final TreeMap<String, COSArray> byId = new TreeMap<>();

    Destinations(PDDocument joined, SetMatter front, SetMatter body) {
        this.joined = joined;
        front.places().forEach((id, place) -> put(id, front.pdf().getPage(place.page()), place));
        body.places().forEach((id, place) -> put(id, body.pdf().getPage(place.page()), place));
    }

    private void put(String id, PDPage page, Place place) {
        COSArray destination = new COSArray();
        destination.add(page.getCOSObject());
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(new COSFloat(Math.round(place.top())));
        destination.add(COSNull.NULL);
        byId.put(id, destination);
    }

    Optional<COSArray> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    COSDictionary names() {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.DESTS, nameTree(byId));
        return names;
    }

    /** A name tree of one node; the keys have to be in the order of their bytes. */
    static COSDictionary nameTree(Map<String, ? extends COSBase> entries) {
        COSArray names = new COSArray();
        new TreeMap<>(entries)
                .forEach(
                        (name, value) -> {
                            names.add(new COSString(name.getBytes(StandardCharsets.UTF_8)));
                            names.add(value);
                        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }

    /** Makes links into the other matter lead to named destinations. */
    void mendLinks() {
        for (PDPage page : joined.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                mendLink((COSDictionary) annotations.getObject(i));
            }
        }
    }

    private static void mendLink(COSDictionary link) {
        COSDictionary action = link.getCOSDictionary(COSName.A);
        String uri = action == null ? null : action.getString(COSName.URI);
        if (uri != null && uri.startsWith(MarkUp.ELSEWHERE)) {
            COSDictionary goTo = new COSDictionary();
            goTo.setName(COSName.S, "GoTo");
            goTo.setItem(
                    COSName.D,
                    new COSString(
                            uri.substring(MarkUp.ELSEWHERE.length())
                                    .getBytes(StandardCharsets.UTF_8)));
            link.setItem(COSName.A, goTo);
        }
    }
}
