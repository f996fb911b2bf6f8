package org.studypack.print.manuscript;

import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.book.Wording;
import org.studypack.print.face.GlyphCoverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands at the head of a document's pages: on versos its title, on rectos the subsection with
 * which the page begins. The first page has none.
 *
 * <p>A head stands where the engine is to count it. That of a title comes after it, since before it
 * would count to the page before, on which the last document ends. That of a subsection comes
 * before it, so that it counts already for a page that begins with it. The last head of a document
 * is empty, so that the next one's first page has none. Cards have their own head alone.
 */
final class RunningHeads {
    private static final String VERSO = "running-title";
    private static final String RECTO = "running-head";

    private RunningHeads() {}

    /**
     * The content of a document's section, with its heads.
     *
     * @param children its title first
     */
    static List<Node> in(ContentDocument document, PageDesign design, List<Node> children) {
        String title = ShortTitle.of(document.title(), design);
        List<Node> all = new ArrayList<>();
        for (Node child : children) {
            if (!all.isEmpty()) {
                subsection(child)
                        .map(named -> head(RECTO, ShortTitle.of(named, design)))
                        .ifPresent(all::add);
            }
            all.add(child);
            if (all.size() == 1) {
                all.addAll(ofTitle(title));
            }
        }
        if (all.isEmpty()) {
            all.addAll(ofTitle(title));
        }
        if (!isCard(document)) {
            all.add(head(RECTO, " "));
        }
        return all;
    }

    private static boolean isCard(ContentDocument document) {
        return document.kind() == Kind.CARD || document.kind() == Kind.CARD_BACK;
    }

    private static List<Element> ofTitle(String title) {
        return List.of(head(VERSO, title), head(RECTO, title));
    }

    /** The title of the subsection that begins with an element. */
    private static Optional<String> subsection(Node node) {
        if (!(node instanceof Element element)) {
            return Optional.empty();
        }
        if (element.name().equals("h2")) {
            return Optional.of(String.join(" ", Wording.of(element)));
        }
        return element.name().equals("section")
                ? element.children().stream()
                        .filter(Element.class::isInstance)
                        .findFirst()
                        .flatMap(RunningHeads::subsection)
                : Optional.empty();
    }

    private static Element head(String name, String text) {
        return new Element(
                "div",
                Map.of("class", name),
                List.of(new Text(GlyphCoverage.composed(text))),
                Optional.empty());
    }
}
