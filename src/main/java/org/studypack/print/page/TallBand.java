package org.studypack.print.page;

import org.studypack.book.Matter;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.Optional;

/**
 * A cover whose words have no room on its page's band of colour, which has no margins at its head
 * and foot. They are set smaller, as the style sheet says; where that is not enough, the cover is
 * black on white, and goes on to further pages as any text does.
 */
final class TallBand {
    /** The attribute of a cover that is set smaller. */
    private static final String MARK = "data-tight";

    private static final String BAND = "cover band";
    private static final String PLAIN = "cover plain";

    /** What the words keep free above the foot of the page, its bleed included, in millimetres. */
    private static final double FREE = 12;

    private TallBand() {}

    /** Has it set otherwise; whether there is one. */
    static boolean mark(EngineRun run, LaidOut laidOut) {
        Optional<Element> tall =
                laidOut.matter() == Matter.FRONT
                        ? band(run).filter(cover -> isTooTall(cover, run, laidOut))
                        : Optional.empty();
        tall.ifPresent(TallBand::giveRoom);
        return tall.isPresent();
    }

    private static Optional<Element> band(EngineRun run) {
        NodeList sections = run.manuscript().document().getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            if (sections.item(i) instanceof Element section
                    && section.getAttribute("class").equals(BAND)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private static boolean isTooTall(Element cover, EngineRun run, LaidOut laidOut) {
        String id = cover.getAttribute("data-document");
        double free = PageGeometry.points(FREE) * run.renderer().getDotsPerPoint();
        return PageStretch.of(laidOut, laidOut.roots().getFirst()).stream()
                .filter(stretch -> stretch.id().equals(id))
                .anyMatch(
                        stretch ->
                                stretch.pages() > 1
                                        || stretch.onLastPage() > stretch.heightOfLast() - free);
    }

    private static void giveRoom(Element cover) {
        if (cover.hasAttribute(MARK)) {
            cover.removeAttribute(MARK);
            cover.setAttribute("class", PLAIN);
        } else {
            cover.setAttribute(MARK, "tight");
        }
    }
}
