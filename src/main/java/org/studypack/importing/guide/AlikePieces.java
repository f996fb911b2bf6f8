package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignInline;

import java.util.ArrayList;
import java.util.List;

/** Emphasis beside emphasis of its kind: written apart, their marks would run together. */
final class AlikePieces {
    private AlikePieces() {}

    /** The pieces, those side by side as one. */
    static List<ForeignInline> joined(List<ForeignInline> pieces) {
        List<ForeignInline> joined = new ArrayList<>();
        List<ForeignInline> alike = new ArrayList<>();
        for (ForeignInline piece : pieces) {
            if (!alike.isEmpty() && !runTogether(alike.getLast(), piece)) {
                joined.add(asOne(alike));
                alike.clear();
            }
            alike.add(piece);
        }
        if (!alike.isEmpty()) {
            joined.add(asOne(alike));
        }
        return joined;
    }

    private static boolean runTogether(ForeignInline piece, ForeignInline next) {
        return piece.getClass() == next.getClass()
                && (piece instanceof ForeignInline.Emphasis
                        || piece instanceof ForeignInline.Strong);
    }

    private static ForeignInline asOne(List<ForeignInline> alike) {
        return alike.size() == 1
                ? alike.getFirst()
                : alike.getFirst()
                        .around(alike.stream().flatMap(p -> p.children().stream()).toList());
    }
}
