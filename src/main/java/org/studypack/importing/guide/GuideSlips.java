package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.DoubledWords;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ImportNotes.Slip.Kind;
import org.studypack.importing.report.Surroundings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for slips in a guide, to be reported and never changed. */
final class GuideSlips {
    private static final List<Pattern> ENGLISH =
            List.of(
                    Pattern.compile("\\b[Tt]he \\p{Lu}\\p{L}*(?:ian|ish|ese|an|ist), \\p{Ll}+"),
                    Pattern.compile(
                            "\\b(?:their|my|your|our)"
                                    + " (?:again|and|or|to|of|in|is|are|was|were)\\b"),
                    Pattern.compile("\\b\\p{Ll}+ists \\p{Ll}{4,}s\\b"));
    private static final Pattern SPACE_BEFORE = Pattern.compile("(?<=\\S) [,;.](?=\\s|$)");

    private GuideSlips() {}

    static void note(ForeignGuide guide, String language, ImportNotes notes) {
        boolean english = language.startsWith("en");
        for (Section section : guide.sections()) {
            section.body().forEach(b -> note(b, english, notes));
            for (Question question : section.questions()) {
                question.paragraphs().forEach(b -> note(b, english, notes));
            }
        }
    }

    private static void note(ForeignBlock block, boolean english, ImportNotes notes) {
        for (DoubledWords.Doubled doubled : DoubledWords.in(block.text())) {
            if (!doubled.isEmphasis()) {
                notes.slip(Kind.DOUBLED, block.firstLine(), doubled.shown(), "");
            }
        }
        find(SPACE_BEFORE, block, notes);
        if (english) {
            ENGLISH.forEach(p -> find(p, block, notes));
        }
    }

    private static void find(Pattern pattern, ForeignBlock block, ImportNotes notes) {
        Matcher matcher = pattern.matcher(block.text());
        while (matcher.find()) {
            notes.slip(
                    Kind.PUNCTUATION,
                    block.firstLine(),
                    Surroundings.of(block.text(), matcher.start(), matcher.end()),
                    "as meant?");
        }
    }
}
