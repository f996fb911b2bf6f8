package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Subhead;

import java.util.List;

/** What a subhead stands above. */
final class SpeechBelow {
    private SpeechBelow() {}

    /**
     * Reports subheads after the last words.
     *
     * @param left those that nothing came after
     */
    static void check(List<Subhead> left, Diagnostics diagnostics) {
        for (Subhead subhead : left) {
            diagnostics.report(
                    Code.MALFORMED_CUE,
                    subhead.location(),
                    "nothing is said below this subhead",
                    "take it out, or write it above the words that it names");
        }
    }
}
