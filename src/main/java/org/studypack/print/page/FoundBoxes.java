package org.studypack.print.page;

import com.openhtmltopdf.render.Box;

import java.util.ArrayList;
import java.util.List;

/** Finds the boxes of a kind among those that were laid out, in the order of the text. */
final class FoundBoxes {
    private FoundBoxes() {}

    /** All of a kind in some boxes and what they hold, also within others of the kind. */
    static <B extends Box> List<B> all(Class<B> kind, List<? extends Box> within) {
        List<B> found = new ArrayList<>();
        within.forEach(each -> collect(kind, each, /* nested= */ true, found));
        return found;
    }

    /** Those of a kind in a box, itself too, which no other of the kind holds there. */
    static <B extends Box> List<B> outermost(Class<B> kind, Box within) {
        List<B> found = new ArrayList<>();
        collect(kind, within, /* nested= */ false, found);
        return found;
    }

    private static <B extends Box> void collect(
            Class<B> kind, Box box, boolean nested, List<B> found) {
        boolean ofKind = kind.isInstance(box);
        if (ofKind) {
            found.add(kind.cast(box));
        }
        if (nested || !ofKind) {
            box.getChildren().forEach(child -> collect(kind, child, nested, found));
        }
    }
}
