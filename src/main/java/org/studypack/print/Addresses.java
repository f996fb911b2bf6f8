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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In which part of a file each id stands, for links from one part into another. They lead to named
 * destinations (ISO 32000-1 § 12.3.2.3), of which every id is one.
 *
 * @param shared the ids of the parts that packs share; all others are the front matter's
 */
record Addresses(Map<PrintPart, Set<String>> shared) {
    private static final List<PrintPart> SHARED =
            List.of(PrintPart.COVER, PrintPart.CONTENTS, PrintPart.BODY);

    Addresses {
        shared = Map.copyOf(shared);
    }

    static Addresses of(Book book) {
        Map<PrintPart, Set<String>> shared = new EnumMap<>(PrintPart.class);
        shared.put(PrintPart.COVER, ids(PrintParts.cover(book)));
        shared.put(PrintPart.CONTENTS, ids(PrintParts.contents(book, 0)));
        shared.put(PrintPart.BODY, ids(PrintParts.body(book)));
        return new Addresses(shared);
    }

    private static Set<String> ids(Book part) {
        return part.documents().stream()
                .flatMap(document -> document.ids().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The named destination of an id; empty where no shared part has it. */
    Optional<COSBase> shared(String id) {
        return SHARED.stream()
                .filter(each -> shared.getOrDefault(each, Set.of()).contains(id))
                .findFirst()
                .map(part -> LookupTree.name(part.name(id)));
    }

    private COSBase name(String id) {
        return shared(id).orElseGet(() -> LookupTree.name(PrintPart.FRONT.name(id)));
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
        for (PrintPart part : SHARED) {
            Set<String> ids = shared.getOrDefault(part, Set.of());
            out.writeInt(ids.size());
            for (String id : new TreeSet<>(ids)) {
                out.writeUTF(id);
            }
        }
    }

    static Addresses readFrom(DataInputStream in) throws IOException {
        Map<PrintPart, Set<String>> shared = new EnumMap<>(PrintPart.class);
        for (PrintPart part : SHARED) {
            Set<String> ids = new HashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                ids.add(in.readUTF());
            }
            shared.put(part, Set.copyOf(ids));
        }
        return new Addresses(shared);
    }
}
