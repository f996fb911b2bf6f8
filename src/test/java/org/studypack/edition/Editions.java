package org.studypack.edition;

import org.studypack.pack.Audience;
import org.studypack.pack.Layout;
import org.studypack.pack.Part;
import org.studypack.pack.QuestionPlacement;

import java.util.List;

/** Editions for tests: others but for what a test is about. */
public final class Editions {
    private Editions() {}

    /** The same of some parts. */
    public static Edition ofParts(Edition all, List<Part> parts) {
        return changed(all, all.audience(), all.layout(), all.questions(), parts);
    }

    /** The same for one audience, with the questions at one place. */
    public static Edition forAudience(Edition all, Audience audience, QuestionPlacement questions) {
        return changed(all, audience, all.layout(), questions, all.parts());
    }

    /** The same on other pages. */
    public static Edition laidOut(Edition all, Layout layout) {
        return changed(all, all.audience(), layout, all.questions(), all.parts());
    }

    private static Edition changed(
            Edition all,
            Audience audience,
            Layout layout,
            QuestionPlacement questions,
            List<Part> parts) {
        return new Edition(
                all.pack(),
                all.name(),
                all.branch(),
                all.labels(),
                audience,
                layout,
                all.masthead(),
                questions,
                parts,
                all.sections(),
                all.excerpts(),
                all.transcripts());
    }
}
