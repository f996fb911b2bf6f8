package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.studypack.book.PageSize;
import org.studypack.print.file.ObjectWriter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pages of a piece as they go into a file.
 *
 * @param pages those of the piece, and a blank one where the next has to begin on a recto
 * @param set empty where there is nothing but a blank
 * @param destinations where the ids of the piece stand
 */
record Sheets(List<PDPage> pages, Optional<SetMatter> set, Destinations destinations) {
    static final Sheets NONE = new Sheets(List.of(), Optional.empty(), Destinations.NONE);

    Sheets {
        pages = List.copyOf(pages);
    }

    /** All pages of a matter; none where nothing was set. */
    static Sheets of(Optional<SetMatter> set) throws IOException {
        return of(set, 0);
    }

    /**
     * The pages of a matter behind some that only stand for others. Its fonts are subset, so that
     * nothing more can be set in them.
     *
     * @param before how many those are
     */
    static Sheets of(Optional<SetMatter> set, int before) throws IOException {
        if (set.isEmpty()) {
            return NONE;
        }
        set.get().types().subset();
        List<PDPage> all = set.get().sheets();
        return new Sheets(
                all.subList(before, all.size()), set, Destinations.of(all, set.get().places()));
    }

    /** The same with a blank at the end where their number and that of others is odd. */
    Sheets evenWith(int before, PageSize size) {
        if ((before + pages.size()) % 2 == 0) {
            return this;
        }
        List<PDPage> padded = new ArrayList<>(pages);
        padded.add(blank(size));
        return new Sheets(padded, set, destinations);
    }

    private PDPage blank(PageSize size) {
        PageGeometry geometry = PageGeometry.of(size);
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
     * Adds the piece to what is written.
     *
     * @param firstKey of the parent tree
     */
    Stretch write(Piece piece, int firstKey, Addresses addresses, ObjectWriter writer) {
        if (pages.isEmpty()) {
            return Stretch.none(firstKey);
        }
        addresses.mendLinks(pages);
        SortedMap<Integer, COSBase> parents = new TreeMap<>();
        SortedMap<String, COSBase> notes = new TreeMap<>();
        List<Integer> kids = new ArrayList<>();
        int nextKey = firstKey;
        if (set.isPresent()) {
            Structure structure = Structure.of(set.get().pdf());
            nextKey = structure.number(pages, firstKey, parents);
            structure.nameNotes(piece, notes);
            structure.handOver().forEach(kid -> kids.add(writer.add(kid)));
        }
        return new Stretch(
                pages.size(),
                writer.add(pageNode()),
                kids,
                leaf(parents, LookupTree::numbers, writer),
                nextKey,
                leaf(notes, LookupTree::names, writer),
                leaf(destinations.named(piece), LookupTree::names, writer),
                set.map(SetMatter::starts).orElse(List.of()));
    }

    /** 0 where there are no entries. */
    private static <K, V extends COSBase> int leaf(
            SortedMap<K, V> entries,
            Function<SortedMap<K, V>, COSDictionary> leafOf,
            ObjectWriter writer) {
        return entries.isEmpty() ? 0 : writer.add(leafOf.apply(entries));
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
