package org.studypack.print.page;

import org.studypack.book.Matter;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.Optional;

/**
 * The back cover of a booklet whose words go over its page: only the last page is the outside. They
 * are set closer, and then smaller too, as the style sheet says; what has no room even then leaves
 * whose it is on the outside.
 */
final class TallBack {
    /** The attribute of a back cover that is set closer; its value is how much. */
    private static final String MARK = "data-tight";

    private static final String CLOSER = "closer";
    private static final String TIGHT = "tight";
    private static final String BACK = "back-cover";

    private TallBack() {}

    /** Has it set closer; whether that is possible. */
    static boolean mark(EngineRun run, LaidOut laidOut) {
        Optional<Element> tall =
                laidOut.matter() == Matter.BODY
                        ? back(run).filter(cover -> goesOver(cover, laidOut))
                        : Optional.empty();
        String before = tall.map(cover -> cover.getAttribute(MARK)).orElse(TIGHT);
        if (before.equals(TIGHT)) {
            return false;
        }
        tall.get().setAttribute(MARK, before.equals(CLOSER) ? TIGHT : CLOSER);
        return true;
    }

    /** It is the first of its file. */
    private static Optional<Element> back(EngineRun run) {
        NodeList sections = run.manuscript().document().getElementsByTagName("section");
        return sections.item(0) instanceof Element first && first.getAttribute("class").equals(BACK)
                ? Optional.of(first)
                : Optional.empty();
    }

    private static boolean goesOver(Element cover, LaidOut laidOut) {
        String id = cover.getAttribute("data-document");
        return PageStretch.of(laidOut, laidOut.roots().getFirst()).stream()
                .anyMatch(stretch -> stretch.id().equals(id) && stretch.pages() > 1);
    }
}
