package org.studypack.print.line;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A heading with a word that is wider than a line: the engine would end the line within the word,
 * without a hyphen. It is set smaller until the word fits; where that would be too small for a
 * heading, the word is hyphenated.
 */
final class SmallerHeading {
    /** The steps in which its type gets smaller, in points. */
    private static final double STEP = 0.5;

    /** The share of its own size that it has at least. */
    private static final double LEAST_SHARE = 0.4;

    private final Element block;

    SmallerHeading(Element block) {
        this.block = block;
    }

    /**
     * A copy that stands in for it.
     *
     * @param size of its type in points
     * @param share of that in which its widest word has room
     * @param text the size of the text below it in points, below which it does not go
     */
    Element smaller(double size, double share, double text) {
        double least = Math.min(size, Math.max(size * LEAST_SHARE, text));
        double smaller = Math.max(Math.floor(size * share / STEP) * STEP, least);
        Element copy = copy();
        copy.setAttribute("style", String.format(Locale.ROOT, "font-size: %.2fpt; ", smaller));
        return copy;
    }

    /** A copy that stands in for it, whose words have hyphens where their language has some. */
    Element hyphenated(List<String> words) {
        return hyphenated(words, Hyphens.of(language())::into);
    }

    /** The same with hyphens between any letters. */
    Element brokenAnywhere(List<String> words) {
        String hyphen = String.valueOf(Hyphens.SOFT_HYPHEN);
        return hyphenated(words, word -> Hyphens.WITHIN.matcher(word).replaceAll(hyphen));
    }

    private Element hyphenated(List<String> words, UnaryOperator<String> hyphens) {
        Element copy = copy();
        words.forEach(word -> replace(copy, word, hyphens.apply(word)));
        return copy;
    }

    private Element copy() {
        Element copy = (Element) block.cloneNode(true);
        block.getParentNode().replaceChild(copy, block);
        return copy;
    }

    private String language() {
        for (Node each = block; each instanceof Element around; each = each.getParentNode()) {
            if (around.hasAttribute("lang")) {
                return around.getAttribute("lang");
            }
        }
        return "";
    }

    private static void replace(Node parent, String word, String hyphenated) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text run) {
                run.setData(run.getData().replace(word, hyphenated));
            } else {
                replace(node, word, hyphenated);
            }
        }
    }
}
