package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Subhead;

import java.util.List;

/** What is wrong with subheads in any transcript. */
final class SubheadRules {
    /** What opens one. */
    static final String SIGN = "##";

    private SubheadRules() {}

    /** Reports what looks like a subhead: it has another level, or no words. */
    static void refuse(String sign, Location at, Diagnostics diagnostics) {
        boolean level = sign.equals(SIGN);
        diagnostics.report(
                Code.MALFORMED_CUE,
                at,
                level ? "a subhead without words" : "a subhead of another level",
                level
                        ? "write what the words below it are about, or take the signs out"
                        : "write `##` before it: all subheads are of one level");
    }

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
