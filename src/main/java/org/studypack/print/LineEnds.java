package org.studypack.print;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;

import java.util.List;
import java.util.Optional;

/**
 * Puts back the spaces that the engine takes away where a line ends, so that the text layer has
 * every space of the book: two lines are then one word only where a soft hyphen parts it, or a hard
 * one. The spaces stand after the line's last mark and change nothing to be seen.
 */
final class LineEnds {
    private LineEnds() {}

    static void keepSpaces(Iterable<? extends Box> roots) {
        roots.forEach(LineEnds::walk);
    }

    private static void walk(Box box) {
        List<Box> children = box.getChildren();
        for (int i = 0; i < children.size(); i++) {
            Box child = children.get(i);
            if (child instanceof LineBox line) {
                if (i + 1 < children.size() && children.get(i + 1) instanceof LineBox next) {
                    keepSpace(line, next);
                }
                walkInside(line);
            } else {
                walk(child);
            }
        }
    }

    /** Inline blocks have lines of their own. */
    private static void walkInside(Box inline) {
        List<?> children =
                inline instanceof InlineLayoutBox box
                        ? box.getInlineChildren()
                        : inline.getChildren();
        for (Object child : children) {
            if (child instanceof BlockBox block) {
                walk(block);
            } else if (child instanceof Box box) {
                walkInside(box);
            }
        }
    }

    private static void keepSpace(LineBox line, LineBox next) {
        Optional<InlineText> last = text(line, true);
        if (last.isEmpty() || last.get().isEndsOnSoftHyphen()) {
            return;
        }
        InlineText text = last.get();
        String shown = text.getSubstring();
        if (!shown.endsWith(" ") && isParted(line, text, next)) {
            text.setMasterText(shown + " ");
            text.setSubstring(0, shown.length() + 1);
        }
    }

    private static boolean isParted(LineBox line, InlineText text, LineBox next) {
        int end = text.getEnd();
        if (end < text.getMasterText().length()) {
            return Character.isWhitespace(text.getMasterText().charAt(end));
        }
        return hasLineFeed(line)
                || text(next, false).map(InlineText::isTrimmedLeadingSpace).orElse(true);
    }

    private static boolean hasLineFeed(Box inline) {
        List<?> children =
                inline instanceof InlineLayoutBox box
                        ? box.getInlineChildren()
                        : inline.getChildren();
        return children.stream()
                .anyMatch(
                        child ->
                                (child instanceof InlineText text
                                                && text.getMasterText().indexOf('\n') >= 0)
                                        || (child instanceof InlineLayoutBox box
                                                && hasLineFeed(box)));
    }

    /** The last or first text of a line that is not empty. */
    private static Optional<InlineText> text(Box inline, boolean last) {
        List<?> children =
                inline instanceof InlineLayoutBox box
                        ? box.getInlineChildren()
                        : inline.getChildren();
        for (Object child : last ? children.reversed() : children) {
            Optional<InlineText> found =
                    switch (child) {
                        case InlineText text when !text.getSubstring().isEmpty() || !last ->
                                Optional.of(text);
                        case Box box -> text(box, last);
                        default -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
