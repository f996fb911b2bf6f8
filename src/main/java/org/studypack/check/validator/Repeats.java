package org.studypack.check.validator;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Location;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a judge finds, in order: what it finds again in the same file is counted, and what it finds
 * beyond a bound too, since a stranger's publication may hold a million mistakes.
 */
final class Repeats {
    /** The most findings that are kept. */
    static final int MOST = 200;

    /** The most characters of a message, which names what the file holds. */
    private static final int LONGEST = 1_000;

    private final Map<Place, Found> found = new LinkedHashMap<>();
    private final String judge;
    private final String judged;
    private long others;
    private boolean wrong;

    /** What makes two findings the same. */
    private record Place(String rule, String file, String message) {}

    /** The first of a kind, and how many there are. */
    private record Found(Diagnostic first, long times) {
        Found again() {
            return new Found(first, times + 1);
        }
    }

    /**
     * @param judge who finds it
     * @param judged the file as diagnostics name it
     */
    Repeats(String judge, String judged) {
        this.judge = judge;
        this.judged = judged;
    }

    /**
     * Adds a finding.
     *
     * @param rule what the judge calls it
     */
    void add(String rule, Diagnostic finding) {
        String message = shown(finding.message());
        Place place = new Place(rule, finding.location().file(), message);
        if (found.size() < MOST || found.containsKey(place)) {
            found.merge(place, new Found(finding, 1), (first, another) -> first.again());
        } else {
            others++;
            wrong |= finding.isError();
        }
    }

    private static String shown(String message) {
        return message.codePointCount(0, message.length()) <= LONGEST
                ? message
                : message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** What was found, the first of each kind. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>();
        found.forEach((place, each) -> all.add(diagnostic(place, each)));
        if (others > 0) {
            all.add(
                    new Diagnostic(
                            wrong ? Code.EPUBCHECK : Code.EPUBCHECK_REMARK,
                            judge + " finds " + others + " more, which are not listed",
                            Location.of(judged),
                            Optional.of("correct those that are listed, and check it again")));
        }
        return List.copyOf(all);
    }

    private Diagnostic diagnostic(Place place, Found each) {
        String times = each.times() == 1 ? "" : ", " + each.times() + " times";
        return new Diagnostic(
                each.first().code(),
                judge + " " + place.rule() + times + ": " + place.message(),
                each.first().location(),
                each.first().hint());
    }
}
