package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps the last words of a heading on one line, so that no short word stands alone on its last.
 */
final class HeadingTail {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    /** How many characters a last line has at least, where the heading has them to give. */
    private static final int LEAST = 12;

    /** How many fit on every line of a heading. */
    private static final int MOST = 22;

    private HeadingTail() {}

    /**
     * The children of an element; a heading's last words in {@code span.unbroken}. A heading that
     * ends in anything but text stays as it is.
     */
    static List<Node> kept(String name, List<Node> children) {
        if (!HEADING.matcher(name).matches()
                || children.isEmpty()
                || !(children.getLast() instanceof Text last)) {
            return children;
        }
        String words = last.text();
        int start = start(words);
        if (start <= 0 || words.indexOf(' ', start) < 0) {
            return children;
        }
        List<Node> kept = new ArrayList<>(children.subList(0, children.size() - 1));
        kept.add(new Text(words.substring(0, start)));
        kept.add(
                new Element(
                        "span",
                        Map.of("class", "unbroken"),
                        List.of(new Text(words.substring(start))),
                        Optional.empty()));
        return kept;
    }

    /** Where the last words begin that are long enough for a line; 0 where there are none. */
    private static int start(String words) {
        int start = words.length();
        while (start > 0 && words.length() - start < LEAST) {
            int longer = words.lastIndexOf(' ', start - 2) + 1;
            if (words.length() - longer > MOST) {
                break;
            }
            start = longer;
        }
        return start == words.length() ? 0 : start;
    }
}
