package org.studypack.print.line;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;

import java.util.List;

/**
 * Hyphens of the engine, which draws one wherever its last search for a soft hyphen found one.
 * Where that line had room for letters of the next word too, as before a word that is wider than a
 * line, it ends elsewhere: a hyphen there would be a mark that nobody wrote.
 */
public final class LineHyphens {
    private LineHyphens() {}

    /** Leaves hyphens only where a line ends on a soft one. */
    public static void keepAtSoftOnes(Iterable<? extends Box> roots) {
        roots.forEach(LineHyphens::walk);
    }

    private static void walk(Object node) {
        switch (node) {
            case InlineText text -> keepAtSoftOne(text);
            case BlockBox block -> block.getChildren().forEach(LineHyphens::walk);
            case InlineLayoutBox inline -> children(inline).forEach(LineHyphens::walk);
            case Box box -> box.getChildren().forEach(LineHyphens::walk);
            default -> {}
        }
    }

    private static List<?> children(InlineLayoutBox inline) {
        return inline.getInlineChildren();
    }

    private static void keepAtSoftOne(InlineText text) {
        int end = text.getEnd();
        if (text.isEndsOnSoftHyphen()
                && (end <= text.getStart()
                        || text.getMasterText().charAt(end - 1) != Hyphens.SOFT_HYPHEN)) {
            text.setEndsOnSoftHyphen(false);
        }
    }
}
