package org.studypack.print.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;

import org.jspecify.annotations.Nullable;
import org.studypack.print.line.AddressRun;
import org.studypack.print.line.Hyphens;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import java.util.List;
import java.util.Optional;

/**
 * Words that are wider than their column, in whatever is set ragged: the engine ends the line
 * within them, without a hyphen. They alone get places for one, by the patterns of their language
 * and, where those do not suffice, between any letters.
 */
final class BrokenWords {
    private final Round round;

    private BrokenWords(Round round) {
        this.round = round;
    }

    /** Gives them hyphens. */
    static void mark(LaidOut laidOut, Round round) {
        BrokenWords words = new BrokenWords(round);
        laidOut.roots().forEach(words::walk);
    }

    private void walk(Object node) {
        if (node instanceof LineBox line) {
            last(line).ifPresent(text -> ending(text, line));
        }
        if (node instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(this::walk);
        } else if (node instanceof Box box) {
            box.getChildren().forEach(this::walk);
        }
    }

    /** The last text of a line; empty where it ends with something else. */
    private static Optional<InlineText> last(Box box) {
        List<?> children =
                box instanceof InlineLayoutBox inline
                        ? inline.getInlineChildren()
                        : box.getChildren();
        if (children.isEmpty()) {
            return Optional.empty();
        }
        return switch (children.getLast()) {
            case InlineText text -> Optional.of(text);
            case InlineLayoutBox inner -> last(inner);
            default -> Optional.empty();
        };
    }

    private void ending(InlineText text, LineBox line) {
        String words = text.getMasterText();
        int end = text.getEnd();
        if (end <= text.getStart() || end >= words.length() || !isWithin(words, end)) {
            return;
        }
        int from = end;
        while (from > 0 && isOfWord(words.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < words.length() && isOfWord(words.charAt(to))) {
            to++;
        }
        Element element = elementOf(text.getParent(), line);
        if (element != null && isProse(element) && !isInAddress(words, end)) {
            String word = words.substring(from, to);
            if (replace(element, word, Hyphens.of(language(element)).intoWide(word))) {
                round.change(element);
            }
        }
    }

    private static boolean isInAddress(String words, int at) {
        return AddressRun.in(words).stream().anyMatch(run -> run.start() <= at && at < run.end());
    }

    private static boolean isWithin(String words, int end) {
        return Character.isLetter(words.charAt(end - 1)) && Character.isLetter(words.charAt(end));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetter(character) || character == Hyphens.SOFT_HYPHEN;
    }

    private static @Nullable Element elementOf(@Nullable Box inline, Box line) {
        for (Box each = inline == null ? line : inline; each != null; each = each.getParent()) {
            if (each.getElement() != null) {
                return each.getElement();
            }
        }
        return null;
    }

    private static boolean isProse(Element element) {
        for (Node each = element; each instanceof Element around; each = each.getParentNode()) {
            if (isCode(around)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCode(Node node) {
        return node instanceof Element element
                && List.of("code", "pre").contains(element.getTagName());
    }

    private static String language(Element element) {
        for (Node each = element; each instanceof Element around; each = each.getParentNode()) {
            if (around.hasAttribute("lang")) {
                return around.getAttribute("lang");
            }
        }
        return "";
    }

    private static boolean replace(Node parent, String word, String hyphenated) {
        boolean changed = false;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text run) {
                String before = run.getData();
                run.setData(before.replace(word, hyphenated));
                changed |= !run.getData().equals(before);
            } else if (!isCode(node)) {
                changed |= replace(node, word, hyphenated);
            }
        }
        return changed;
    }
}
