package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;

import org.studypack.book.Matter;
import org.studypack.book.PageMap.PageStart;
import org.studypack.diagnostic.Location;
import org.studypack.print.manuscript.Manuscript;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * On which of the engine's pages the blocks of a matter stand, and what begins there.
 *
 * <p>The first block that begins on a page is the outermost one that may hold inline content, so
 * that a page break can be marked at its start: never a list, a table or a part of a table.
 */
final class PagedBlocks {
    private static final Set<String> CONTAINERS =
            Set.of("ul", "ol", "dl", "table", "thead", "tbody", "tr", "svg", "img", "hr");

    private final Matter matter;
    private final IntUnaryOperator pageAt;
    private final Set<Element> begun = new HashSet<>();
    private final Map<Integer, PageStart> starts = new TreeMap<>();
    private final NavigableMap<Integer, Location> sources = new TreeMap<>();
    private final Map<Element, BitSet> spans = new HashMap<>();

    /**
     * @param pageAt the page on which a height stands, from 0
     */
    PagedBlocks(Matter matter, IntUnaryOperator pageAt) {
        this.matter = matter;
        this.pageAt = pageAt;
    }

    /** What begins on each page first. */
    Map<Integer, PageStart> starts() {
        return starts;
    }

    /** Where what a page shows first comes from, as far as it is known. */
    NavigableMap<Integer, Location> sources() {
        return sources;
    }

    /** The pages on which each element has content. */
    Map<Element, BitSet> spans() {
        return spans;
    }

    /** Reads all that stands in a box. */
    void read(Box box) {
        if (box instanceof LineBox line) {
            if (line.getHeight() > 0 && !line.getChildren().isEmpty()) {
                stands(line, pageAt.applyAsInt(line.getAbsY()));
            }
            return;
        }
        boolean empty = box.getChildCount() == 0;
        if (empty && box instanceof BlockBox block && block.getHeight() > 0) {
            stands(block, pageAt.applyAsInt(block.getAbsY()));
        }
        box.getChildren().forEach(this::read);
    }

    private void stands(Box box, int page) {
        List<Element> around = new ArrayList<>();
        for (Box each = box; each != null; each = each.getParent()) {
            Element element = each.getElement();
            if (element != null
                    && element.hasAttribute("data-n")
                    && !(each instanceof InlineLayoutBox)) {
                around.addFirst(element);
            }
        }
        for (Element element : around) {
            spans.computeIfAbsent(element, unknown -> new BitSet()).set(page);
            Manuscript.ownSource(element).ifPresent(place -> sources.putIfAbsent(page, place));
            if (begun.add(element) && !CONTAINERS.contains(element.getTagName())) {
                starts.computeIfAbsent(page, unknown -> start(element, around.getFirst(), page));
            }
        }
    }

    private PageStart start(Element element, Element section, int page) {
        return new PageStart(
                TypesetPages.folio(matter, page),
                section.getAttribute("data-document"),
                Integer.parseInt(element.getAttribute("data-n")));
    }
}
