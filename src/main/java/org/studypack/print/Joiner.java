package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.Matter;
import org.studypack.book.PageMap;
import org.studypack.book.Wording;
import org.studypack.print.file.LookupTree;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.page.StructureTree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Joins front matter with a body in one tagged file, with page labels, bookmarks and the book's
 * metadata.
 *
 * <p>The body's bytes are taken as they are; what is written is the front matter and the few
 * objects that have to do with all.
 */
final class Joiner {
    private final Book book;
    private final PrintedBody body;
    private final Joints joints;
    private final ObjectWriter writer;

    Joiner(Book book, PrintedBody body) {
        this.book = book;
        this.body = body;
        this.joints = body.joints();
        this.writer = body.start().continuation();
    }

    PrintedBook join(PartPages front) throws IOException {
        Wording words = front.words();
        front.referToFonts();
        WrittenPart written =
                front.write(
                        PrintPart.FRONT,
                        joints.body().nextKey(),
                        body.addresses(),
                        writer,
                        Optional.of(joints));
        boolean after = PrintParts.isAfterBody(book);
        List<WrittenPart> byName = List.of(written, joints.body());
        List<WrittenPart> inOrder = after ? byName.reversed() : byName;
        int pages = inOrder.stream().mapToInt(WrittenPart::count).sum();
        joinStructure(written, inOrder, byName);
        joinPages(inOrder, pages);
        defineForms(front);
        boolean hasBookmarks = joinBookmarks(front.destinations());
        Catalog catalog = new Catalog(book, body);
        writer.put(
                Joints.CATALOG,
                catalog.of(
                        after ? 0 : written.count(),
                        tree(byName, WrittenPart::destinations),
                        hasBookmarks));
        int about = writer.add(catalog.about());
        byte[] pdf = body.start().complete(writer.finish(), Joints.CATALOG, about);
        return new PrintedBook(
                pdf, pageMap(after ? List.of(joints.body()) : inOrder), words, pages);
    }

    /** Pages of the body draw them, also where a pack's own template leaves them out. */
    private void defineForms(PartPages front) throws IOException {
        Optional<PDPage> stamp = front.sheetStamp();
        if (stamp.isPresent()) {
            writer.put(Joints.SHEET_STAMP, Stamps.form(stamp.get()));
        } else if (!book.heads().sheets().isEmpty()) {
            writer.put(Joints.SHEET_STAMP, Stamps.nothing());
        }
        if (book.heads().masthead() > 0 && front.masthead().isEmpty() && body.pages() > 0) {
            writer.put(Joints.MASTHEAD, Stamps.nothing());
            writer.put(Joints.FIRST_LINKS, references(joints.links().stream()));
        }
    }

    /** One document element over everything. */
    private void joinStructure(
            WrittenPart front, List<WrittenPart> inOrder, List<WrittenPart> byName) {
        COSDictionary document = StructureTree.element("Document", new COSDictionary());
        document.setItem(COSName.P, ObjectWriter.reference(Joints.STRUCTURE));
        document.setString(COSName.LANG, book.publication().language());
        document.setItem(
                COSName.K,
                references(
                        Stream.concat(
                                front.opening().stream(),
                                inOrder.stream().flatMap(each -> each.kids().stream()))));
        writer.put(Joints.DOCUMENT, document);

        COSDictionary root = new COSDictionary();
        root.setName(COSName.TYPE, "StructTreeRoot");
        root.setItem(COSName.K, ObjectWriter.reference(Joints.DOCUMENT));
        tree(byName.reversed(), WrittenPart::parents)
                .ifPresent(tree -> root.setItem(COSName.PARENT_TREE, tree));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, front.nextKey());
        root.setItem(COSName.ROLE_MAP, ObjectWriter.reference(joints.roles()));
        tree(byName, WrittenPart::notes).ifPresent(tree -> root.setItem(COSName.ID_TREE, tree));
        writer.put(Joints.STRUCTURE, root);
    }

    /** A tree over the nodes that are there. */
    private static Optional<COSDictionary> tree(
            List<WrittenPart> parts, ToIntFunction<WrittenPart> node) {
        List<Integer> there =
                parts.stream().mapToInt(node).filter(number -> number != 0).boxed().toList();
        return there.isEmpty() ? Optional.empty() : Optional.of(LookupTree.root(there));
    }

    private void joinPages(List<WrittenPart> inOrder, int pages) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(
                COSName.KIDS,
                references(
                        inOrder.stream().filter(each -> each.count() > 0).map(WrittenPart::node)));
        root.setInt(COSName.COUNT, pages);
        writer.put(Joints.PAGES, root);
    }

    /** Whether there is any. */
    private boolean joinBookmarks(Destinations destinations) {
        List<COSDictionary> own =
                Bookmarks.of(
                        book.printed(Matter.FRONT)
                                .filter(each -> each.opening() != Opening.OVER_TEXT)
                                .toList(),
                        id -> destinations.of(id).or(() -> body.addresses().inBody(id)));
        BodyOutline after = joints.outline();
        int count = own.size() + after.count();
        if (count == 0) {
            return false;
        }
        COSBase first = ObjectWriter.reference(Joints.FIRST_BOOKMARK);
        if (after.count() > 0) {
            Optional<COSDictionary> before =
                    own.isEmpty() ? Optional.empty() : Optional.of(own.getLast());
            before.ifPresent(last -> last.setItem(COSName.NEXT, first));
            writer.put(Joints.FIRST_BOOKMARK, after.first(before));
        }
        COSDictionary outline = new COSDictionary();
        outline.setItem(COSName.TYPE, COSName.OUTLINES);
        outline.setItem(COSName.FIRST, own.isEmpty() ? first : own.getFirst());
        outline.setItem(
                COSName.LAST,
                after.count() == 0 ? own.getLast() : ObjectWriter.reference(after.last()));
        outline.setInt(COSName.COUNT, count);
        writer.put(Joints.OUTLINE, outline);
        return true;
    }

    private static COSBase references(Stream<Integer> numbers) {
        List<COSBase> references = new ArrayList<>();
        numbers.forEach(number -> references.add(ObjectWriter.reference(number)));
        return LookupTree.array(references);
    }

    private static PageMap pageMap(List<WrittenPart> inOrder) {
        return new PageMap(inOrder.stream().flatMap(each -> each.starts().stream()).toList());
    }
}
