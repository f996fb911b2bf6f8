package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.studypack.book.PageDesign;
import org.studypack.print.file.LookupTree;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.TypesetPages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pages of a part as they go into a file.
 *
 * @param pages those of the part, and a blank one where the next has to begin on a recto
 * @param set empty where there is nothing but a blank
 * @param destinations where the ids of the part stand
 */
record PartPages(List<PDPage> pages, Optional<TypesetPages> set, Destinations destinations) {
    static final PartPages NONE = new PartPages(List.of(), Optional.empty(), Destinations.NONE);

    PartPages {
        pages = List.copyOf(pages);
    }

    /** The pages of a matter. Its fonts are subset, so that nothing more can be set in them. */
    static PartPages of(TypesetPages set) throws IOException {
        if (set.starts().isEmpty()) {
            return NONE;
        }
        set.types().subset();
        List<PDPage> all = set.pages();
        List<PDPage> own = new ArrayList<>(all);
        own.removeAll(set.pagesOf(PrintParts.SHEET_STAMP));
        return new PartPages(own, Optional.of(set), Destinations.of(all, set.places()));
    }

    /** What the pack says in the heads of its worksheets; empty where it has none. */
    Optional<PDPage> sheetStamp() {
        return set.stream()
                .flatMap(each -> each.pagesOf(PrintParts.SHEET_STAMP).stream())
                .findFirst();
    }

    /** The same with a blank at the end where their number is odd. */
    PartPages even(PageDesign design) {
        if (pages.size() % 2 == 0) {
            return this;
        }
        List<PDPage> padded = new ArrayList<>(pages);
        padded.add(blank(design));
        return new PartPages(padded, set, destinations);
    }

    private PDPage blank(PageDesign design) {
        PageGeometry geometry = new PageGeometry(design);
        PDPage blank =
                new PDPage(
                        pages.isEmpty()
                                ? new PDRectangle(geometry.width(), geometry.height())
                                : pages.getLast().getMediaBox());
        blank.setResources(new PDResources());
        blank.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        return blank;
    }

    /**
     * Adds the part to what is written.
     *
     * @param firstKey of the parent tree
     */
    WrittenPart write(PrintPart part, int firstKey, Addresses addresses, ObjectWriter writer) {
        if (pages.isEmpty()) {
            return WrittenPart.none(firstKey);
        }
        addresses.correctLinks(pages);
        SortedMap<Integer, COSBase> parents = new TreeMap<>();
        SortedMap<String, COSBase> notes = new TreeMap<>();
        List<Integer> kids = new ArrayList<>();
        int nextKey = firstKey;
        if (set.isPresent()) {
            Structure structure = Structure.of(set.get().pdf());
            nextKey = structure.number(pages, firstKey, parents);
            structure.nameNotes(part, notes);
            structure.handOver().forEach(kid -> kids.add(writer.add(kid)));
        }
        return new WrittenPart(
                pages.size(),
                writer.add(pageNode()),
                kids,
                node(parents, LookupTree::numbers, writer),
                nextKey,
                node(notes, LookupTree::names, writer),
                node(destinations.named(part), LookupTree::names, writer),
                set.stream()
                        .flatMap(each -> each.starts().stream())
                        .filter(start -> !start.document().equals(PrintParts.SHEET_STAMP))
                        .toList());
    }

    /** 0 where there are no entries. */
    private static <K, V extends COSBase> int node(
            SortedMap<K, V> entries,
            Function<SortedMap<K, V>, COSDictionary> nodeOf,
            ObjectWriter writer) {
        return entries.isEmpty() ? 0 : writer.add(nodeOf.apply(entries));
    }

    /** A node of the page tree over pages that had another. */
    private COSDictionary pageNode() {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        node.setItem(COSName.PARENT, ObjectWriter.reference(Joints.PAGES));
        node.setItem(
                COSName.KIDS, LookupTree.array(pages.stream().map(PDPage::getCOSObject).toList()));
        node.setInt(COSName.COUNT, pages.size());
        pages.forEach(page -> page.getCOSObject().setItem(COSName.PARENT, node));
        return node;
    }
}
