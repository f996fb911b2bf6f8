package org.studypack.book;

import java.util.List;
import java.util.Optional;

/**
 * What a pack says at the foot of its worksheets, which are copied and handed out alone: where the
 * questions come from, how they may be copied, and where to find more.
 *
 * @param texts a paragraph each
 * @param code of the pack's link
 */
public record SheetFoot(List<String> texts, Optional<Code> code) {
    public static final SheetFoot NONE = new SheetFoot(List.of(), Optional.empty());

    /**
     * A code to scan.
     *
     * @param picture the path of an image of the book
     * @param caption what to do with it
     * @param link the address that it holds
     */
    public record Code(String picture, String caption, String link) {}

    public SheetFoot {
        texts = List.copyOf(texts);
    }
}
