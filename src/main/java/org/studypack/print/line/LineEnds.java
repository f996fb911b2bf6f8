package org.studypack.print.line;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;

import org.studypack.book.MarkupRole;

import java.util.List;
import java.util.Optional;

/**
 * Puts back the spaces that the engine takes away where a line ends, so that the text layer has
 * every space of the book: two lines are then one word only where a soft hyphen splits it, or a
 * hard one. The spaces stand after the line's last mark and change nothing to be seen.
 */
public final class LineEnds {
    private LineEnds() {}

    public static void keepSpaces(Iterable<? extends Box> roots) {
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
        for (Object child : children(inline)) {
            if (child instanceof BlockBox block) {
                walk(block);
                keepSpaceAfterTime(block);
            } else if (child instanceof Box box) {
                walkInside(box);
            }
        }
    }

    /** A time in the margin is the first thing on its line, so that the space after it is lost. */
    private static void keepSpaceAfterTime(BlockBox block) {
        if (block.getElement() != null
                && MarkupRole.CUE.isIn(block.getElement().getAttribute("class"))) {
            block.getChildren().stream()
                    .flatMap(line -> lastText(line).stream())
                    .forEach(LineEnds::addSpace);
        }
    }

    private static void addSpace(InlineText text) {
        String shown = text.getSubstring();
        if (!shown.endsWith(" ")) {
            text.setMasterText(shown + " ");
            text.setSubstring(0, shown.length() + 1);
        }
    }

    private static void keepSpace(LineBox line, LineBox next) {
        Optional<InlineText> last = lastText(line);
        if (last.isEmpty() || last.get().isEndsOnSoftHyphen() || isJoined(last.get())) {
            return;
        }
        if (isSplit(line, last.get(), next)) {
            addSpace(last.get());
        }
    }

    private static boolean isJoined(InlineText text) {
        return text.getSubstring().indexOf(FittedMarks.JOINED) >= 0;
    }

    private static boolean isSplit(LineBox line, InlineText text, LineBox next) {
        int end = text.getEnd();
        if (end < text.getMasterText().length()) {
            return Character.isWhitespace(text.getMasterText().charAt(end));
        }
        return hasLineFeed(line) || endsBeforeSpace(line) || startsAfterSpace(next).orElse(true);
    }

    private static boolean hasLineFeed(Box inline) {
        return children(inline).stream()
                .anyMatch(
                        child ->
                                (child instanceof InlineText text
                                                && text.getMasterText().indexOf('\n') >= 0)
                                        || (child instanceof InlineLayoutBox box
                                                && hasLineFeed(box)));
    }

    /** Whether a line ends with the very start of a text that begins with a space. */
    private static boolean endsBeforeSpace(Box inline) {
        return children(inline).stream()
                .anyMatch(
                        child ->
                                (child instanceof InlineText text && isBeforeSpace(text))
                                        || (child instanceof InlineLayoutBox box
                                                && endsBeforeSpace(box)));
    }

    private static boolean isBeforeSpace(InlineText text) {
        return text.getSubstring().isEmpty()
                && text.getEnd() < text.getMasterText().length()
                && Character.isWhitespace(text.getMasterText().charAt(text.getEnd()));
    }

    /** Whether a space was taken from a line's start; empty where nothing stands on it. */
    private static Optional<Boolean> startsAfterSpace(Box inline) {
        for (Object child : children(inline)) {
            Optional<Boolean> found =
                    switch (child) {
                        case InlineText text when text.isTrimmedLeadingSpace() -> Optional.of(true);
                        case InlineText text when !text.getSubstring().isEmpty() ->
                                Optional.of(false);
                        case Box box -> startsAfterSpace(box);
                        default -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<InlineText> lastText(Box inline) {
        for (Object child : children(inline).reversed()) {
            Optional<InlineText> found =
                    switch (child) {
                        case InlineText text when !text.getSubstring().isEmpty() ->
                                Optional.of(text);
                        case Box box -> lastText(box);
                        default -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<?> children(Box inline) {
        return inline instanceof InlineLayoutBox box
                ? box.getInlineChildren()
                : inline.getChildren();
    }
}
