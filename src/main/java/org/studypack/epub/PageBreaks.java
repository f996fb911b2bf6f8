package org.studypack.epub;

import org.studypack.book.MarkupRole;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the marks of printed pages into a content document's tree.
 *
 * <p>A mark is an empty {@code span}. It stands at the very start of its block's first text, or,
 * where a block is a list, a table or an image, at the first place that may hold a {@code span}.
 */
final class PageBreaks {
    /** Elements whose content model has no place for a {@code span}. */
    private static final Set<String> NO_PHRASING =
            Set.of(
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "colgroup",
                    "nav",
                    "picture");

    /** Elements that stand for something else than text: a mark goes before them. */
    private static final Set<String> REPLACED =
            Set.of("img", "br", "hr", "wbr", "col", "svg", "math", "audio", "video", "object");

    /** Elements to descend into, where they come first, since the text begins in them. */
    private static final Set<String> BLOCKS =
            Set.of(
                    "section",
                    "article",
                    "aside",
                    "header",
                    "footer",
                    "nav",
                    "div",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "p",
                    "pre",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "li",
                    "dt",
                    "dd");

    private final Map<Integer, List<PageList.Mark>> marks;
    private final List<PageList.Mark> pending = new ArrayList<>();
    private int next;
    private int placed;

    private PageBreaks(Map<Integer, List<PageList.Mark>> marks) {
        this.marks = marks;
    }

    /**
     * The same tree with the marks in it.
     *
     * @throws IllegalArgumentException where a block is not there, or no place is near it
     */
    static Element insert(Element body, Map<Integer, List<PageList.Mark>> marks) {
        if (marks.isEmpty()) {
            return body;
        }
        PageBreaks breaks = new PageBreaks(marks);
        Element marked = breaks.visit(body);
        if (breaks.placed != marks.values().stream().mapToInt(List::size).sum()) {
            throw new IllegalArgumentException("a page begins on a block that is not there");
        }
        return marked;
    }

    private Element visit(Element element) {
        pending.addAll(marks.getOrDefault(next++, List.of()));
        if (REPLACED.contains(element.name()) || MarkupRole.IN_PRINT.isOf(element)) {
            element.children().forEach(this::pass);
            return element;
        }
        List<Node> children = new ArrayList<>();
        if (takesMarks(element)) {
            flush(children);
        }
        boolean holdsPhrasing = holdsPhrasing(element) && !isEntry(element);
        for (Node child : element.children()) {
            Node visited = child instanceof Element inner ? visit(inner) : child;
            if (holdsPhrasing && child instanceof Element) {
                flush(children);
            }
            children.add(visited);
        }
        return element.with(children);
    }

    /** Counts what is inside a drawing, or in print alone; a mark of it goes before the whole. */
    private void pass(Node node) {
        if (node instanceof Element element) {
            pending.addAll(marks.getOrDefault(next++, List.of()));
            element.children().forEach(this::pass);
        }
    }

    private static boolean holdsPhrasing(Element element) {
        return !NO_PHRASING.contains(element.name()) && !REPLACED.contains(element.name());
    }

    /** Whether a mark can be the first thing in an element, and nothing inside suits better. */
    private static boolean takesMarks(Element element) {
        if (!holdsPhrasing(element)) {
            return false;
        }
        Optional<Element> first = firstElement(element);
        return !isEntry(element) && first.filter(child -> BLOCKS.contains(child.name())).isEmpty();
    }

    /** An entry of the contents holds its link and a list, and nothing else. */
    private static boolean isEntry(Element element) {
        return element.name().equals("li")
                && firstElement(element).filter(first -> first.name().equals("a")).isPresent();
    }

    /** The first child, where it is an element and no words stand before it. */
    private static Optional<Element> firstElement(Element element) {
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                return Optional.of(inner);
            }
            if (child instanceof Text text && !text.text().isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void flush(List<Node> children) {
        pending.forEach(mark -> children.add(span(mark)));
        placed += pending.size();
        pending.clear();
    }

    private static Element span(PageList.Mark mark) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("id", mark.id());
        attributes.put("epub:type", "pagebreak");
        attributes.put("role", "doc-pagebreak");
        attributes.put("aria-label", mark.folio());
        return new Element("span", attributes, List.of(), Optional.empty());
    }
}
