package org.studypack.importing.foreign.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.studypack.importing.wording.LetterCount;

/**
 * The letters and figures of a page, shown or not, counted by a walk of their own: through its
 * text, the words of its pictures and fields, and those that a browser takes for tags.
 */
public final class PageLetters implements NodeVisitor {
    private int count;

    /** The depth of the element that is not shown, in which the walk is; -1 where it is in none. */
    private int unshown = -1;

    private PageLetters() {}

    public static int of(Element body) {
        PageLetters letters = new PageLetters();
        body.traverse(letters);
        return letters.count;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count += LetterCount.of(text.getWholeText());
        } else if (node instanceof Element element) {
            if (unshown < 0 && depth > 0 && PageVisibility.isUnshown(element)) {
                unshown = depth;
            }
            count += own(element);
        }
    }

    private int own(Element element) {
        if (element.normalName().equals("img")) {
            return LetterCount.of(element.attr("alt"));
        }
        if (element.normalName().equals("input")) {
            return PageBlanks.of(element).map(LetterCount::of).orElse(0);
        }
        return unshown >= 0 ? 0 : PageElements.mistakenTag(element).map(LetterCount::of).orElse(0);
    }

    @Override
    public void tail(Node node, int depth) {
        if (depth == unshown) {
            unshown = -1;
        }
    }
}
