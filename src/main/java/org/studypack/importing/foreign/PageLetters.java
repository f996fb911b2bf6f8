package org.studypack.importing.foreign;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.studypack.importing.wording.LetterCount;

/**
 * The letters and figures of a page, shown or not, counted by a walk of their own: through its
 * text, the words of its pictures, and those that a browser takes for tags.
 */
final class PageLetters {
    private PageLetters() {}

    static int of(Element body) {
        return body.nodeStream().mapToInt(PageLetters::own).sum();
    }

    private static int own(Node node) {
        return switch (node) {
            case TextNode text -> LetterCount.of(text.getWholeText());
            case Element image when image.normalName().equals("img") ->
                    LetterCount.of(image.attr("alt"));
            case Element element ->
                    PageElements.mistakenTag(element)
                            .filter(words -> PageVisibility.isShown(element))
                            .map(LetterCount::of)
                            .orElse(0);
            default -> 0;
        };
    }
}
