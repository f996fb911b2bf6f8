package org.studypack.print.page;

import org.studypack.book.Matter;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.Optional;
import java.util.Set;

/**
 * A cover whose words have no room on its page. They are set closer and smaller, as the style sheet
 * says. A band of colour has no margins at its head and foot; where closer is not enough for it,
 * the cover is plain. That is set in two steps, and goes on to further pages only then.
 */
final class TallCover {
    /** The attribute of a cover that is set smaller. */
    private static final String MARK = "data-tight";

    private static final String CLOSER = "closer";
    private static final String TIGHT = "tight";

    private static final String BAND = "cover band";
    private static final String PLAIN = "cover plain";

    /** A band that became a plain cover; a class that is new would have no rules. */
    private static final String BARE = "cover";

    /** What the words keep free above the foot of the page, its bleed included, in millimetres. */
    private static final double FREE = 12;

    private TallCover() {}

    /** Has it set otherwise; whether there is one. */
    static boolean mark(EngineRun run, LaidOut laidOut) {
        Optional<Element> tall =
                laidOut.matter() == Matter.FRONT
                        ? cover(run).filter(cover -> isTooTall(cover, run, laidOut))
                        : Optional.empty();
        tall.ifPresent(TallCover::giveRoom);
        return tall.isPresent();
    }

    /** A cover that can be set smaller than it is. */
    private static Optional<Element> cover(EngineRun run) {
        NodeList sections = run.manuscript().document().getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            if (sections.item(i) instanceof Element section
                    && (isBand(section) || isLoosePlain(section))) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private static boolean isBand(Element section) {
        return section.getAttribute("class").equals(BAND);
    }

    private static boolean isLoosePlain(Element section) {
        return Set.of(PLAIN, BARE).contains(section.getAttribute("class"))
                && !section.getAttribute(MARK).equals(TIGHT);
    }

    private static boolean isTooTall(Element cover, EngineRun run, LaidOut laidOut) {
        String id = cover.getAttribute("data-document");
        double free =
                isBand(cover) ? PageGeometry.points(FREE) * run.renderer().getDotsPerPoint() : 0;
        return PageStretch.of(laidOut, laidOut.roots().getFirst()).stream()
                .filter(stretch -> stretch.id().equals(id))
                .anyMatch(
                        stretch ->
                                stretch.pages() > 1
                                        || stretch.onLastPage() > stretch.heightOfLast() - free);
    }

    private static void giveRoom(Element cover) {
        if (!cover.hasAttribute(MARK)) {
            cover.setAttribute(MARK, CLOSER);
        } else if (isBand(cover)) {
            cover.removeAttribute(MARK);
            cover.setAttribute("class", BARE);
        } else {
            cover.setAttribute(MARK, TIGHT);
        }
    }
}
