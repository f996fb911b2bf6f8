package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.studypack.book.Book;
import org.studypack.book.Matter;
import org.studypack.book.PageMap;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Wording;
import org.studypack.print.Joints.Outline;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.file.Segment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins front matter with a body in one tagged file, with page labels, bookmarks and the book's
 * metadata.
 *
 * <p>The body's bytes are taken as they are; what is written is the front matter and the few
 * objects that have to do with both. The front matter is padded to an even number of pages, so that
 * the body's page 1 is a recto on paper too.
 */
final class Joiner {
    private static final String WORD = "front.";

    private final Book book;
    private final PrintedBody body;
    private final Joints joints;
    private final ObjectWriter writer;
    private final List<PDPage> pages = new ArrayList<>();
    private final Destinations destinations = new Destinations();

    Joiner(Book book, PrintedBody body) {
        this.book = book;
        this.body = body;
        this.joints = body.joints();
        this.writer = body.start().continuation();
    }

    /**
     * @param front set with empty pages in the place of the cover's; empty where there is nothing
     *     but the cover
     */
    PrintedBook join(Optional<SetMatter> front) throws IOException {
        front.ifPresent(this::takePages);
        padToRecto();
        Wording words = new Wording(List.of(), List.of());
        if (front.isPresent()) {
            front.get().types().subset();
            words = PdfReader.read(front.get(), pages);
        }
        joinStructure(front);
        joinPages();
        boolean hasBookmarks = joinBookmarks();
        Catalog catalog = new Catalog(book, body);
        writer.put(
                Joints.CATALOG,
                catalog.of(joints.cover().count() + pages.size(), names(), hasBookmarks));
        int about = writer.add(catalog.about());
        Segment segment = writer.finish();
        byte[] pdf = body.start().complete(segment, Joints.CATALOG, about);
        return new PrintedBook(pdf, pageMap(front), words, pageCount());
    }

    private void takePages(SetMatter front) {
        List<PDPage> all = front.sheets();
        pages.addAll(all.subList(joints.cover().count(), all.size()));
        destinations.add(all, front.places());
        Destinations.mendLinks(pages, body.folios().byId().keySet(), new TreeSet<>());
    }

    private void padToRecto() {
        if ((joints.cover().count() + pages.size()) % 2 == 1 && joints.body().count() > 0) {
            pages.add(blank());
        }
    }

    private PDPage blank() {
        PageGeometry geometry = PageGeometry.of(book.pageSize());
        PDRectangle size =
                pages.isEmpty()
                        ? new PDRectangle(geometry.width(), geometry.height())
                        : pages.getLast().getMediaBox();
        PDPage blank = new PDPage(size);
        blank.setResources(new PDResources());
        blank.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        return blank;
    }

    /** One document element over everything. */
    private void joinStructure(Optional<SetMatter> front) {
        SortedMap<Integer, COSBase> parents = new TreeMap<>();
        SortedMap<String, COSBase> notes = new TreeMap<>();
        List<COSBase> kids = references(joints.coverKids());
        int nextKey = joints.nextKey();
        if (front.isPresent()) {
            Structure structure = Structure.of(front.get().pdf());
            nextKey = structure.number(pages, nextKey, parents);
            structure.nameNotes(WORD, notes);
            kids.addAll(structure.handOver());
        }
        kids.addAll(references(joints.bodyKids()));
        COSDictionary document = Tree.element("Document", new COSDictionary());
        document.setItem(COSName.P, ObjectWriter.reference(Joints.STRUCTURE));
        document.setString(COSName.LANG, book.publication().language());
        document.setItem(COSName.K, LookupTree.array(kids));
        writer.put(Joints.DOCUMENT, document);

        COSDictionary root = new COSDictionary();
        root.setName(COSName.TYPE, "StructTreeRoot");
        root.setItem(COSName.K, ObjectWriter.reference(Joints.DOCUMENT));
        tree(joints.parents(), leaf(parents, LookupTree::numbers))
                .ifPresent(tree -> root.setItem(COSName.PARENT_TREE, tree));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        root.setItem(COSName.ROLE_MAP, ObjectWriter.reference(joints.roles()));
        tree(joints.notes(), leaf(notes, LookupTree::names))
                .ifPresent(tree -> root.setItem(COSName.ID_TREE, tree));
        writer.put(Joints.STRUCTURE, root);
    }

    /** Names of the front matter come before the body's. */
    private Optional<COSDictionary> names() {
        int own = leaf(destinations.named(body.wanted()), LookupTree::names);
        return tree(own, joints.destinations());
    }

    /** Writes entries of the front matter; 0 where there are none. */
    private <K, V extends COSBase> int leaf(
            SortedMap<K, V> entries, Function<SortedMap<K, V>, COSDictionary> leafOf) {
        return entries.isEmpty() ? 0 : writer.add(leafOf.apply(entries));
    }

    private static Optional<COSDictionary> tree(int... leaves) {
        List<Integer> there = IntStream.of(leaves).filter(leaf -> leaf != 0).boxed().toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(LookupTree.root(there));
    }

    private void joinPages() {
        List<COSBase> nodes = new ArrayList<>();
        if (joints.cover().count() > 0) {
            nodes.add(ObjectWriter.reference(joints.cover().node()));
        }
        if (!pages.isEmpty()) {
            nodes.add(BodyWriter.pageNode(pages));
        }
        if (joints.body().count() > 0) {
            nodes.add(ObjectWriter.reference(joints.body().node()));
        }
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, LookupTree.array(nodes));
        root.setInt(COSName.COUNT, pageCount());
        writer.put(Joints.PAGES, root);
    }

    private int pageCount() {
        return joints.cover().count() + pages.size() + joints.body().count();
    }

    /** Whether there is any. */
    private boolean joinBookmarks() {
        List<COSDictionary> own = Bookmarks.of(book.documents(Matter.FRONT).toList(), destinations);
        Outline after = joints.outline();
        COSBase last = own.isEmpty() ? COSNull.NULL : own.getLast();
        if (!own.isEmpty() && after.count() > 0) {
            own.getLast().setItem(COSName.NEXT, ObjectWriter.reference(after.first()));
        }
        if (after.count() > 0) {
            writer.put(Joints.BOOKMARK_BEFORE_BODY, last);
        }
        COSDictionary outline = new COSDictionary();
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        outline.setItem(
                COSName.FIRST,
                own.isEmpty() ? ObjectWriter.reference(after.first()) : own.getFirst());
        outline.setItem(
                COSName.LAST, after.count() == 0 ? last : ObjectWriter.reference(after.last()));
        outline.setInt(COSName.COUNT, own.size() + after.count());
        if (outline.getInt(COSName.COUNT) == 0) {
            return false;
        }
        writer.put(Joints.OUTLINE, outline);
        return true;
    }

    private static List<COSBase> references(List<Integer> numbers) {
        List<COSBase> references = new ArrayList<>();
        numbers.forEach(number -> references.add(ObjectWriter.reference(number)));
        return references;
    }

    private PageMap pageMap(Optional<SetMatter> front) {
        Stream<PageStart> own =
                front.stream()
                        .flatMap(set -> set.starts().stream())
                        .filter(start -> !start.document().equals(Pieces.ABSENT));
        return new PageMap(
                Stream.of(body.coverStarts().stream(), own, body.bodyStarts().stream())
                        .flatMap(starts -> starts)
                        .toList());
    }
}
