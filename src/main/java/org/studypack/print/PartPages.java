package org.studypack.print;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.studypack.book.PageDesign;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.Wording;
import org.studypack.print.file.LookupTree;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.manuscript.MastheadPlaces;
import org.studypack.print.manuscript.PageGeometry;
import org.studypack.print.page.TypesetPages;
import org.studypack.print.page.TypesetPages.Place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The pages of a part as they go into a file.
 *
 * @param pages those of the part, and a blank one where the next has to begin on a recto
 * @param set empty where there is nothing but a blank
 * @param destinations where the ids of the part stand
 * @param masthead the page that is drawn on the body's first; it is none of these
 * @param fonts those of a body in which the part is set
 */
record PartPages(
        List<PDPage> pages,
        Optional<TypesetPages> set,
        Destinations destinations,
        Optional<PDPage> masthead,
        LentFonts fonts) {
    static final PartPages NONE =
            new PartPages(
                    List.of(),
                    Optional.empty(),
                    Destinations.NONE,
                    Optional.empty(),
                    new LentFonts());

    PartPages {
        pages = List.copyOf(pages);
    }

    /** The pages of a body. Its fonts are subset, so that nothing more can be set in them. */
    static PartPages of(TypesetPages set) throws IOException {
        return of(set, Optional.empty(), new LentFonts());
    }

    /**
     * The same of front matter.
     *
     * @param masthead the document that is drawn on the body's first page
     * @param fonts of the body in which it can be set
     */
    static PartPages of(TypesetPages set, Optional<String> masthead, LentFonts fonts)
            throws IOException {
        if (set.starts().isEmpty()) {
            return NONE;
        }
        set.types().subset(fonts.names());
        List<PDPage> all = set.pages();
        List<PDPage> own = new ArrayList<>(all);
        own.removeAll(set.pagesOf(PrintParts.SHEET_STAMP));
        masthead.ifPresent(document -> own.removeAll(set.pagesOf(document)));
        return new PartPages(
                own,
                Optional.of(set),
                Destinations.of(all, own, set.places()),
                masthead.flatMap(document -> set.pagesOf(document).stream().findFirst()),
                fonts);
    }

    /** The pages whose words are read: those of the part, and what is drawn over the body's. */
    List<PDPage> shown() {
        return Stream.concat(masthead.stream(), pages.stream()).toList();
    }

    /** What the pack says in the heads of its worksheets; empty where it has none. */
    Optional<PDPage> sheetStamp() {
        return set.stream()
                .flatMap(each -> each.pagesOf(PrintParts.SHEET_STAMP).stream())
                .findFirst();
    }

    /** The words of the part, read as they will be in the file. */
    Wording words() throws IOException {
        return set.isEmpty()
                ? new Wording(List.of(), List.of())
                : PdfReader.read(set.get(), shown(), fonts.readings(), fonts.read());
    }

    /** Has all pages that were set refer to the body's fonts. */
    void referToFonts() {
        set.ifPresent(each -> fonts.refer(each.pages()));
    }

    /** The same with a blank at the end where their number is odd. */
    PartPages even(PageDesign design) {
        if (pages.size() % 2 == 0) {
            return this;
        }
        List<PDPage> padded = new ArrayList<>(pages);
        padded.add(blank(design));
        return new PartPages(padded, set, destinations, masthead, fonts);
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
     * Adds the body to what is written.
     *
     * @param firstKey of the parent tree
     */
    WrittenPart write(PrintPart part, int firstKey, Addresses addresses, ObjectWriter writer)
            throws IOException {
        return write(part, firstKey, addresses, writer, Optional.empty());
    }

    /**
     * Adds front matter to what is written, its masthead too.
     *
     * @param over of the body whose first page draws it
     */
    WrittenPart write(
            PrintPart part,
            int firstKey,
            Addresses addresses,
            ObjectWriter writer,
            Optional<Joints> over)
            throws IOException {
        if (shown().isEmpty()) {
            return WrittenPart.none(firstKey);
        }
        addresses.correctLinks(shown());
        SortedMap<Integer, COSBase> parents = new TreeMap<>();
        SortedMap<String, COSBase> notes = new TreeMap<>();
        List<Integer> kids = new ArrayList<>();
        List<Integer> opening = new ArrayList<>();
        int nextKey = firstKey;
        if (set.isPresent()) {
            Structure structure = Structure.of(set.get().pdf());
            nextKey = structure.number(shown(), firstKey, parents);
            structure.nameNotes(part, notes);
            if (masthead.isPresent() && over.isPresent()) {
                structure.openUp();
                open(structure, over.get(), writer).forEach(kid -> opening.add(writer.add(kid)));
            }
            structure.handOver().forEach(kid -> kids.add(writer.add(kid)));
            kids.removeAll(opening);
        }
        return new WrittenPart(
                pages.size(),
                pages.isEmpty() ? 0 : writer.add(pageNode()),
                kids,
                opening,
                node(parents, LookupTree::numbers, writer),
                nextKey,
                node(notes, LookupTree::names, writer),
                node(destinations.named(part), LookupTree::names, writer),
                starts());
    }

    /** What stands on pages of the part alone: the pages of a body have their own. */
    private List<PageStart> starts() {
        return set.stream()
                .flatMap(each -> each.starts().stream())
                .filter(start -> !start.document().equals(PrintParts.SHEET_STAMP))
                .toList();
    }

    /** Puts the masthead on the body's first page; gives the elements of what it says. */
    private List<COSDictionary> open(Structure structure, Joints body, ObjectWriter writer)
            throws IOException {
        COSBase first = ObjectWriter.reference(body.first());
        Masthead opening = new Masthead(masthead.orElseThrow(), first, scale(body));
        List<COSDictionary> held = structure.elements().stream().filter(opening::holds).toList();
        held.forEach(opening::move);
        List<COSBase> links = opening.links();
        body.links().forEach(link -> links.add(ObjectWriter.reference(link)));
        writer.put(Joints.MASTHEAD, opening.form());
        writer.put(Joints.FIRST_LINKS, LookupTree.array(links));
        return held;
    }

    /** A masthead that is higher than its room is drawn smaller. */
    private Masthead.Scale scale(Joints body) {
        TypesetPages pages = set.orElseThrow();
        Optional<Place> meeting = Optional.ofNullable(pages.places().get(MastheadPlaces.MEETING));
        return Optional.ofNullable(pages.places().get(MastheadPlaces.END))
                .map(
                        end ->
                                Masthead.Scale.of(
                                        end.top(),
                                        meeting.map(Place::top),
                                        pages.geometry(),
                                        body.masthead()))
                .orElse(Masthead.Scale.NONE);
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
