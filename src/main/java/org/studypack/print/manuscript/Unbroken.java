package org.studypack.print.manuscript;

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
 * Holds together what no space separates where one inline element ends and the next begins: a word
 * and the mark or the footnote's call that follows it, an opening mark and the word after it. The
 * engine would break lines there. What is too long for a line is not held.
 */
final class Unbroken {
    private static final Set<String> INLINE =
            Set.of(
                    "em", "strong", "code", "span", "a", "i", "b", "sub", "sup", "abbr", "cite",
                    "q");

    /** The most characters that are held: no narrow column would take more. */
    private static final int LONGEST = 40;

    /** Marks after which a line may end. */
    private static final String BREAKABLE = "-–—/\u200B\u00AD";

    private final List<Node> set = new ArrayList<>();
    private final List<Node> held = new ArrayList<>();
    private final List<Node> footnotes = new ArrayList<>();

    private Unbroken() {}

    /** The children of an element, with words held together in {@code span.unbroken}. */
    static List<Node> in(List<Node> children) {
        if (children.size() < 2 || children.stream().noneMatch(Unbroken::isInline)) {
            return children;
        }
        Unbroken unbroken = new Unbroken();
        for (int i = 0; i < children.size(); i++) {
            unbroken.add(children.get(i), next(children, i));
        }
        unbroken.release();
        return unbroken.set.stream().anyMatch(Unbroken::isBlockInLine)
                ? unbroken.set.stream().map(Unbroken::anchored).toList()
                : unbroken.set;
    }

    private static boolean isBlockInLine(Node node) {
        return node instanceof Element element
                && (element.hasClass("unbroken") || MarkupRole.CUE.isOf(element));
    }

    /**
     * The engine tags what has an element in document order, and bare text as it happens to draw.
     */
    private static Node anchored(Node node) {
        return node instanceof Text
                ? new Element("span", Map.of(), List.of(node), Optional.empty())
                : node;
    }

    private static Optional<Node> next(List<Node> children, int at) {
        List<Node> after = children.subList(at + 1, children.size());
        return after.stream().filter(node -> !isFootnote(node)).findFirst();
    }

    private void add(Node child, Optional<Node> next) {
        if (isFootnote(child)) {
            (held.isEmpty() ? set : footnotes).add(child);
            return;
        }
        boolean holdsNext = next.isPresent() && holds(child, next.get());
        Optional<Parts> parts = Parts.of(child);
        if (parts.isEmpty()) {
            hold(child, holdsNext);
            return;
        }
        Node rest = child;
        if (!held.isEmpty()) {
            held.add(parts.get().head());
            release();
            rest = parts.get().withoutHead();
        }
        if (holdsNext) {
            Parts last = Parts.of(rest).orElse(parts.get());
            set.add(last.withoutTail());
            held.add(last.tail());
        } else {
            set.add(rest);
        }
    }

    /** Adds a child without a space inside, whole. */
    private void hold(Node child, boolean holdsNext) {
        if (holdsNext || !held.isEmpty()) {
            held.add(child);
            if (!holdsNext) {
                release();
            }
        } else {
            set.add(child);
        }
    }

    private void release() {
        if (held.stream().mapToInt(node -> text(node).length()).sum() > LONGEST) {
            set.addAll(held);
        } else if (!held.isEmpty()) {
            set.add(new Element("span", Map.of("class", "unbroken"), held, Optional.empty()));
        }
        held.clear();
        set.addAll(footnotes);
        footnotes.clear();
    }

    private static boolean holds(Node left, Node right) {
        String before = text(left);
        String after = text(right);
        return (isInline(left) || isInline(right))
                && isTight(left)
                && isTight(right)
                && !before.isEmpty()
                && !after.isEmpty()
                && !Character.isWhitespace(after.charAt(0))
                && isTightEnd(before.charAt(before.length() - 1));
    }

    private static boolean isTightEnd(char last) {
        return !Character.isWhitespace(last) && BREAKABLE.indexOf(last) < 0;
    }

    /** Whether a node can be part of a held word: text, or an inline element of plain text. */
    private static boolean isTight(Node node) {
        return switch (node) {
            case Text text -> true;
            case Element element ->
                    isInline(element)
                            && (Parts.of(element).isPresent() || !hasSpace(text(element)));
        };
    }

    private static boolean isInline(Node node) {
        return node instanceof Element element
                && INLINE.contains(element.name())
                && !MarkupRole.BLANK.isOf(element)
                && !MarkupRole.CUE.isOf(element);
    }

    private static boolean isFootnote(Node node) {
        return node instanceof Element element && MarkupRole.NOTE.isOf(element);
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    private static String text(Node node) {
        return switch (node) {
            case Text text -> text.text();
            case Element element -> {
                StringBuilder words = new StringBuilder();
                element.children().forEach(child -> words.append(text(child)));
                yield words.toString();
            }
        };
    }

    /**
     * Text that has a space inside, or an inline element of nothing but such text.
     *
     * @param around the element, if there is one
     */
    private record Parts(Optional<Element> around, String text) {
        static Optional<Parts> of(Node node) {
            return switch (node) {
                case Text text when hasSpace(text.text()) ->
                        Optional.of(new Parts(Optional.empty(), text.text()));
                case Element element
                        when element.children().size() == 1
                                && element.children().getFirst() instanceof Text text
                                && hasSpace(text.text()) ->
                        Optional.of(new Parts(Optional.of(element), text.text()));
                default -> Optional.empty();
            };
        }

        private int firstSpace() {
            int at = 0;
            while (!Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private int lastSpace() {
            int at = text.length() - 1;
            while (!Character.isWhitespace(text.charAt(at))) {
                at--;
            }
            return at;
        }

        Node head() {
            return node(text.substring(0, firstSpace()), true);
        }

        Node withoutHead() {
            return node(text.substring(firstSpace()), false);
        }

        Node tail() {
            return node(text.substring(lastSpace() + 1), false);
        }

        Node withoutTail() {
            return node(text.substring(0, lastSpace() + 1), true);
        }

        /** A piece; only the first keeps the element's id. A link's pieces keep its whole name. */
        private Node node(String piece, boolean first) {
            Text words = new Text(piece);
            if (around.isEmpty()) {
                return words;
            }
            Element element = around.get();
            Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
            if (!first) {
                attributes.remove("id");
            }
            if (element.name().equals("a")) {
                attributes.putIfAbsent("title", text.strip());
            }
            return new Element(element.name(), attributes, List.of(words), element.source());
        }
    }
}
