package org.studypack.print.page;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.studypack.book.MarkupRole;
import org.studypack.book.Matter;
import org.studypack.book.PageMap.PageStart;
import org.studypack.diagnostic.Location;
import org.studypack.print.manuscript.NotesBelow;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Where everything of a matter came to stand, read off the engine's boxes after layout. */
final class LaidOut {
    private final PdfBoxRenderer renderer;
    private final PageGeometry geometry;
    private final CssContext context;
    private final Matter matter;
    private final List<PageBox> pages;
    private final List<Box> roots = new ArrayList<>();
    private final BitSet filled = new BitSet();
    private final BitSet flowing = new BitSet();
    private final PagedBlocks blocks;
    private PagePlan plan = new PagePlan(List.of());

    private LaidOut(PdfBoxRenderer renderer, Matter matter, PageGeometry geometry) {
        this.renderer = renderer;
        this.geometry = geometry;
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.matter = matter;
        this.pages = renderer.getRootBox().getLayer().getPages();
        this.blocks = new PagedBlocks(matter, this::pageAt);
    }

    static LaidOut of(PdfBoxRenderer renderer, Matter matter, PageGeometry geometry) {
        LaidOut laidOut = new LaidOut(renderer, matter, geometry);
        laidOut.read();
        return laidOut;
    }

    private void read() {
        Box root = renderer.getRootBox();
        LostIds.putBack(renderer.getSharedContext(), root);
        blocks.read(root);
        roots.add(root);
        ids().values().stream()
                .filter(box -> box.getElement() != null && isFootnote(box.getElement()))
                .forEach(roots::add);
        fill(root, flowing);
        filled.or(flowing);
        roots.stream().skip(1).forEach(note -> fill(note, filled));
        outOfFlow(root);
        plan =
                PagePlan.of(
                        pages,
                        filled,
                        geometry,
                        renderer.getSharedContext().newLayoutContextInstance());
    }

    /**
     * Whether an element is a note at the foot of a page. By its class: the engine's tree has no
     * attributes with a prefix.
     */
    static boolean isFootnote(Element element) {
        return MarkupRole.NOTE.isIn(element.getAttribute("class"))
                && !element.hasAttribute(NotesBelow.MARK);
    }

    /** What stands beside the text, or on a later page than the text around it. */
    private void outOfFlow(Box box) {
        if (box instanceof LineBox line) {
            for (Box beside : line.getNonFlowContent()) {
                roots.add(beside);
                fill(beside, flowing);
                filled.or(flowing);
                outOfFlow(beside);
            }
        }
        box.getChildren().forEach(this::outOfFlow);
    }

    Matter matter() {
        return matter;
    }

    /** The boxes that hold all others: the flow, each footnote, and what is set out of the flow. */
    List<Box> roots() {
        return roots;
    }

    /** The page map of the matter. */
    List<PageStart> starts() {
        Map<Integer, PageStart> byPage = new TreeMap<>();
        blocks.starts()
                .forEach(
                        (engines, start) -> {
                            int page = plan.page(engines);
                            byPage.putIfAbsent(
                                    page,
                                    new PageStart(
                                            TypesetPages.folio(matter, page),
                                            start.document(),
                                            start.element()));
                        });
        return List.copyOf(byPage.values());
    }

    /** Which page of the file each page of the engine comes to stand on. */
    PagePlan plan() {
        return plan;
    }

    /** What a page shows first, or one before it; empty where nothing is known of any. */
    Optional<Location> source(int page) {
        return Optional.ofNullable(blocks.sources().floorEntry(page)).map(Map.Entry::getValue);
    }

    /** The pages on which each document has content, by its id. */
    Map<String, BitSet> pagesOfDocuments() {
        Map<String, BitSet> pages = new HashMap<>();
        enginesPagesOfDocuments().forEach((id, on) -> pages.put(id, plan.pages(on)));
        return pages;
    }

    /** The engine's pages on which each document has content, by its id. */
    Map<String, BitSet> enginesPagesOfDocuments() {
        Map<String, BitSet> pages = new HashMap<>();
        blocks.spans()
                .forEach(
                        (element, on) -> {
                            String document = element.getAttribute("data-document");
                            if (!document.isEmpty()) {
                                pages.put(document, on);
                            }
                        });
        return pages;
    }

    /** The pages on which an element has content, from 0. */
    BitSet spanOf(Element element) {
        return blocks.spans().getOrDefault(element, new BitSet());
    }

    /** On how many pages an element has content. */
    int pagesOf(Element element) {
        return spanOf(element).cardinality();
    }

    /** Where each id stands. */
    Map<String, TypesetPages.Place> places() {
        Map<String, TypesetPages.Place> places = new HashMap<>();
        ids().forEach((id, box) -> places.put(id, place(box)));
        return places;
    }

    private Map<String, Box> ids() {
        return Objects.requireNonNullElse(renderer.getSharedContext().getIdMap(), Map.of());
    }

    private TypesetPages.Place place(Box box) {
        int y = firstLine(box).map(Box::getAbsY).orElse(box.getAbsY());
        int page = pageAt(y);
        float below = (y - pages.get(page).getTop()) / renderer.getDotsPerPoint();
        float top = (float) textTop(pages.get(page));
        return new TypesetPages.Place(Math.max(0, plan.page(page)), top - below);
    }

    /** The top of a page's text in points from its foot: that of a handout's first one is lower. */
    double textTop(PageBox page) {
        int margin = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        return (page.getHeight(context) - margin) / renderer.getDotsPerPoint();
    }

    /** The first line in a box; the box itself where it has none. */
    Box firstLineOf(Box box) {
        return firstLine(box).orElse(box);
    }

    private static Optional<Box> firstLine(Box box) {
        if (box instanceof LineBox || !(box instanceof BlockBox)) {
            return Optional.of(box);
        }
        for (Box child : box.getChildren()) {
            Optional<Box> line = firstLine(child);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    /** The page on which a box begins. */
    PageBox pageOf(Box box) {
        return pages.get(pageAt(box.getAbsY()));
    }

    /** How high the text of a page may be, in dots. */
    int heightOf(PageBox page) {
        return page.getBottom() - page.getTop();
    }

    /** Whether the first line of a box stands on a later page than its beginning. */
    boolean startsBelow(Box box) {
        return firstLine(box)
                .map(line -> pageAt(line.getAbsY()) > pageAt(box.getAbsY()))
                .orElse(false);
    }

    /** Moves a box down, or up, with all that is in it. */
    static void move(Box box, int down) {
        if (down != 0) {
            box.setY(box.getY() + down);
            box.calcCanvasLocation();
            box.calcChildLocations();
        }
    }

    /** How many pages the engine made; a column of text is one. */
    int pages() {
        return pages.size();
    }

    PageBox page(int number) {
        return pages.get(number);
    }

    /** The page on which a height stands. */
    int pageAt(int y) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (y < pages.get(middle).getBottom()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Notes may take up pages of their own, on which nothing of the flow stands. */
    private void fill(Box box, BitSet filled) {
        boolean line = box instanceof LineBox && !box.getChildren().isEmpty();
        if (box.getHeight() > 0 && (line || box.getChildCount() == 0)) {
            filled.set(pageAt(box.getAbsY()));
        }
        if (!line) {
            box.getChildren().forEach(child -> fill(child, filled));
        }
    }

    /** The pages that notes fill which were called before. */
    IntStream pagesOfNotesAlone() {
        return filled.stream().filter(page -> !flowing.get(page));
    }

    boolean isRecto(int page) {
        return pages.get(page).isRightPage();
    }

    /** Empties the pages on which nothing stands: the engine prints folio and head on them. */
    void clearBlankPages(PDDocument pdf) throws IOException {
        for (int i = filled.nextClearBit(0);
                i < pdf.getNumberOfPages();
                i = filled.nextClearBit(i + 1)) {
            PDPage page = pdf.getPage(i);
            page.setContents(new PDStream(pdf, new ByteArrayInputStream(new byte[0])));
        }
    }
}
