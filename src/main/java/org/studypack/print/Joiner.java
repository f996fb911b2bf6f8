package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.studypack.book.Book;
import org.studypack.book.Contributor;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Joins front matter and body in one tagged file, with page labels, bookmarks, named destinations
 * and the book's metadata.
 *
 * <p>The body's objects are put into the front matter's document as they are. The front matter is
 * padded to an even number of pages, so that the body's page 1 is a recto on paper too.
 */
final class Joiner {
    private final Book book;

    Joiner(Book book) {
        this.book = book;
    }

    PrintedBook join(SetMatter front, SetMatter body) {
        try {
            PDDocument joined = front.pdf();
            if (front.pages() % 2 == 1 && body.pages() > 0) {
                addBlank(joined);
            }
            int frontPages = front.pages();
            int pages = frontPages + body.pages();
            joinStructure(joined, body.pdf());
            joinPages(joined, body.pdf());
            body.types().subset();
            PDDocumentCatalog catalog = joined.getDocumentCatalog();
            Destinations destinations = new Destinations(joined, front, body);
            catalog.getCOSObject().setItem(COSName.NAMES, destinations.names());
            destinations.mendLinks();
            catalog.setDocumentOutline(new Bookmarks(book, destinations).outline());
            catalog.getCOSObject().setItem(COSName.PAGE_LABELS, labels(frontPages));
            describe(joined);
            joined.setDocumentId(ContentHash.of(joined));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            joined.save(out);
            return new PrintedBook(out.toByteArray(), pageMap(front, body), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addBlank(PDDocument front) throws IOException {
        PDPage last = front.getPage(front.getNumberOfPages() - 1);
        PDPage blank = new PDPage(last.getMediaBox());
        blank.setResources(new PDResources());
        blank.setContents(new PDStream(front, new ByteArrayInputStream(new byte[0])));
        blank.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        front.addPage(blank);
    }

    private static void joinPages(PDDocument front, PDDocument body) {
        COSDictionary catalog = front.getDocumentCatalog().getCOSObject();
        COSDictionary first = catalog.getCOSDictionary(COSName.PAGES);
        COSDictionary second =
                body.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.PAGES);
        COSArray kids = new COSArray();
        for (COSDictionary node : List.of(first, second)) {
            node.setItem(COSName.PARENT, root);
            kids.add(node);
        }
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, first.getInt(COSName.COUNT) + second.getInt(COSName.COUNT));
        catalog.setItem(COSName.PAGES, root);
    }

    /** One document element over both matters; the body's keys come after the front matter's. */
    private static void joinStructure(PDDocument front, PDDocument body) {
        COSDictionary into = root(front);
        COSDictionary from = root(body);
        COSDictionary document = Tree.elements(into).getFirst();
        List<COSBase> kids = Tree.kids(document);
        kids.addAll(Tree.kids(Tree.elements(from).getFirst()));
        Tree.setKids(document, kids);
        Map<Integer, COSBase> parents = parents(into);
        int offset = into.getInt(COSName.PARENT_TREE_NEXT_KEY);
        parents(from).forEach((key, parent) -> parents.put(key + offset, parent));
        shiftKeys(body, offset);
        COSArray numbers = new COSArray();
        parents.forEach(
                (key, parent) -> {
                    numbers.add(COSInteger.get(key));
                    numbers.add(parent);
                });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        into.setItem(COSName.PARENT_TREE, tree);
        into.setInt(
                COSName.PARENT_TREE_NEXT_KEY, offset + from.getInt(COSName.PARENT_TREE_NEXT_KEY));
        COSDictionary roles = into.getCOSDictionary(COSName.ROLE_MAP);
        new TreeMap<>(Tagging.ROLES)
                .forEach((own, standard) -> roles.setName(COSName.getPDFName(own), standard));
        into.setItem(COSName.ID_TREE, ids(document));
    }

    private static COSDictionary root(PDDocument pdf) {
        return pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    private static Map<Integer, COSBase> parents(COSDictionary root) {
        TreeMap<Integer, COSBase> parents = new TreeMap<>();
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
        return parents;
    }

    private static void shiftKeys(PDDocument pdf, int offset) {
        for (PDPage page : pdf.getPages()) {
            shift(page.getCOSObject(), COSName.STRUCT_PARENTS, offset);
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                shift((COSDictionary) annotations.getObject(i), COSName.STRUCT_PARENT, offset);
            }
        }
    }

    private static void shift(COSDictionary dictionary, COSName key, int offset) {
        if (dictionary.containsKey(key)) {
            dictionary.setInt(key, dictionary.getInt(key) + offset);
        }
    }

    /** The elements that have an id (ISO 32000-1 § 14.7.2, IDTree). */
    private static COSDictionary ids(COSDictionary document) {
        TreeMap<String, COSDictionary> byId = new TreeMap<>();
        collectIds(document, byId);
        return Destinations.nameTree(byId);
    }

    private static void collectIds(COSDictionary element, Map<String, COSDictionary> byId) {
        String id = element.getString(COSName.ID);
        if (id != null) {
            byId.put(id, element);
        }
        Tree.elements(element).forEach(kid -> collectIds(kid, byId));
    }

    /** Roman for the front matter, arabic from 1 for the body. */
    private static COSDictionary labels(int frontPages) {
        COSArray numbers = new COSArray();
        if (frontPages > 0) {
            numbers.add(COSInteger.ZERO);
            numbers.add(label("r"));
        }
        numbers.add(COSInteger.get(frontPages));
        numbers.add(label("D"));
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, numbers);
        return labels;
    }

    private static COSDictionary label(String style) {
        COSDictionary label = new COSDictionary();
        label.setName(COSName.S, style);
        return label;
    }

    private void describe(PDDocument pdf) throws IOException {
        Publication publication = book.publication();
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(publication.title());
        about.setAuthor(
                publication.contributors().stream()
                        .map(Contributor::name)
                        .collect(Collectors.joining("; ")));
        if (!publication.description().isEmpty()) {
            about.setSubject(publication.description());
        }
        about.setCreator(publication.generator());
        about.setProducer(publication.generator());
        Calendar modified = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        modified.setTimeInMillis(publication.modified().toEpochMilli());
        about.setCreationDate(modified);
        about.setModificationDate(modified);
        pdf.setDocumentInformation(about);
        PDMetadata metadata = new PDMetadata(pdf, new ByteArrayInputStream(Xmp.of(publication)));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static PageMap pageMap(SetMatter front, SetMatter body) {
        List<PageStart> starts = new ArrayList<>(front.starts());
        starts.addAll(body.starts());
        return new PageMap(starts);
    }
}
