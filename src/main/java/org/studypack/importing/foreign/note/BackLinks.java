package org.studypack.importing.foreign.note;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Links of a note that only lead back from it. A mark such as ↩ or the number of the note, before
 * the note or after it, is none of its words; neither are words after it, such as <i>back to the
 * text</i>. In the middle of a note a link is words that refer to something.
 */
public record BackLinks(PageNotes notes) {
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK =
            Pattern.compile("[^\\p{L}]{0,6}|[^\\p{L}]{0,3}\\p{L}[.)\\]]?");

    /** A note begins or ends with no more links and other marks than these. */
    private static final int MOST_STEPS = 60;

    /** What a link of a note is. */
    public enum Kind {
        WORDS,
        MARK,
        /** Words that lead back, which are none of the note's. */
        BACK
    }

    public Kind of(Element link) {
        if (notes.text().isEmpty() || !link.attr("href").strip().startsWith("#")) {
            return Kind.WORDS;
        }
        Element note = notes.text().get();
        String words = link.text().strip();
        boolean back = notes.leadsBack(link);
        boolean last = isAtEdge(link, note, Node::nextSibling);
        if (SIGN.matcher(words).matches() || (back && MARK.matcher(words).matches())) {
            boolean first = isAtEdge(link, note, Node::previousSibling);
            return first || last ? Kind.MARK : Kind.WORDS;
        }
        return back && last ? Kind.BACK : Kind.WORDS;
    }

    /** Whether no words of the note stand on that side of a link but those of others like it. */
    private static boolean isAtEdge(
            Element link, Element note, Function<Node, @Nullable Node> next) {
        Node place = link;
        for (int steps = 0; !place.equals(note); steps++) {
            Node sibling = next.apply(place);
            if (sibling == null) {
                Node parent = place.parent();
                if (parent == null) {
                    return true;
                }
                place = parent;
            } else if (steps > MOST_STEPS || isWords(sibling)) {
                return false;
            } else {
                place = sibling;
            }
        }
        return true;
    }

    private static boolean isWords(Node node) {
        return switch (node) {
            case TextNode text -> text.getWholeText().chars().anyMatch(Character::isLetterOrDigit);
            case Element element -> !element.attr("href").startsWith("#") && hasWords(element);
            default -> false;
        };
    }

    /** Whether it has some beside links to places of the page. */
    private static boolean hasWords(Element element) {
        return element.childNodes().stream().anyMatch(BackLinks::isWords);
    }
}
