package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Book;
import org.studypack.print.file.LookupTree;
import org.studypack.print.manuscript.MarkUp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In which part of a file each id stands, for links from one part into the other. They lead to
 * named destinations (ISO 32000-1 § 12.3.2.3), of which every id is one.
 *
 * @param body the ids of the body; all others are the front matter's
 */
record Addresses(Set<String> body) {
    Addresses {
        body = Set.copyOf(body);
    }

    static Addresses of(Book book) {
        return new Addresses(
                PrintParts.body(book).documents().stream()
                        .flatMap(document -> document.ids().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The named destination of an id; empty where the body does not have it. */
    Optional<COSBase> inBody(String id) {
        return body.contains(id)
                ? Optional.of(LookupTree.name(PrintPart.BODY.name(id)))
                : Optional.empty();
    }

    private COSBase name(String id) {
        return inBody(id).orElseGet(() -> LookupTree.name(PrintPart.FRONT.name(id)));
    }

    /** Makes the links that lead out of their part lead to named destinations. */
    void correctLinks(List<PDPage> pages) {
        for (PDPage page : pages) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                correctLink((COSDictionary) annotations.getObject(i));
            }
        }
    }

    private void correctLink(COSDictionary link) {
        COSDictionary action = link.getCOSDictionary(COSName.A);
        String uri = action == null ? null : action.getString(COSName.URI);
        if (uri == null || !uri.startsWith(MarkUp.ELSEWHERE)) {
            return;
        }
        COSDictionary goTo = new COSDictionary();
        goTo.setName(COSName.S, "GoTo");
        goTo.setItem(COSName.D, name(uri.substring(MarkUp.ELSEWHERE.length())));
        link.setItem(COSName.A, goTo);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(body.size());
        for (String id : new TreeSet<>(body)) {
            out.writeUTF(id);
        }
    }

    static Addresses readFrom(DataInputStream in) throws IOException {
        Set<String> ids = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            ids.add(in.readUTF());
        }
        return new Addresses(ids);
    }
}
