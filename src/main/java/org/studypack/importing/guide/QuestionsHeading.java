package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;

import java.util.regex.Pattern;

/** How people word the line over the questions of a section. */
final class QuestionsHeading {
    private static final int LONGEST = 10;
    private static final Pattern WORDED =
            Pattern.compile(
                    "\\b(discussion|study|review|reflection|guiding|comprehension|further)?\\s*questions?\\b|^(for|points"
                        + " for|topics for) (group )?(discussion|reflection)|^discussion("
                        + " points)?:?$|^discuss:?$|\\b\\p{L}*fragen\\b|^zur diskussion|^zum"
                        + " nachdenken|\\bpreguntas\\b|^para (el debate|la"
                        + " discusión|reflexionar|debatir)|вопрос|^для обсуждения|^к"
                        + " обсуждению|питання|запитання|\\bdomande\\b|^per la"
                        + " discussione|\\bperguntas\\b|\\bquestões\\b|^pour (la"
                        + " discussion|discuter|réfléchir)|\\bvragen\\b|\\bpytania\\b"
                        + "|\\bfrågor\\b|\\bsorular\\b|\\bερωτήσεις\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private QuestionsHeading() {}

    /** Whether a line is worded as one. */
    static boolean isWorded(ForeignBlock block) {
        String text = block.text();
        return isShort(block)
                && !text.endsWith("?")
                && !text.endsWith(".")
                && WORDED.matcher(text).find();
    }

    static boolean isShort(ForeignBlock block) {
        boolean line =
                switch (block) {
                    case ForeignBlock.Heading ignored -> true;
                    case ForeignBlock.Paragraph paragraph -> paragraph.alone();
                    case ForeignBlock.Item ignored -> false;
                    case ForeignBlock.AsItStands ignored -> false;
                    case ForeignBlock.Rule ignored -> false;
                };
        return line && block.words() <= LONGEST;
    }
}
