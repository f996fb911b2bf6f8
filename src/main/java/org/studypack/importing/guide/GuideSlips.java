package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.DoubledWords;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ImportNotes.Slip.Kind;
import org.studypack.importing.report.Surroundings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for slips in a guide, to be reported and never changed. */
final class GuideSlips {
    private static final Pattern SPACE_BEFORE = Pattern.compile("(?<=\\S) [,;.](?=\\s|$)");

    private GuideSlips() {}

    static void note(ForeignGuide guide, ImportNotes notes) {
        for (Section section : guide.sections()) {
            section.blocks().forEach(block -> note(block, notes));
        }
    }

    private static void note(ForeignBlock block, ImportNotes notes) {
        for (DoubledWords.Doubled doubled : DoubledWords.in(block.text())) {
            if (!doubled.isEmphasis()) {
                notes.slip(Kind.DOUBLED, block.origin(), doubled.shown(), "");
            }
        }
        find(block, notes);
    }

    private static void find(ForeignBlock block, ImportNotes notes) {
        String text = block.text();
        Matcher matcher = SPACE_BEFORE.matcher(text);
        while (matcher.find()) {
            notes.slip(
                    Kind.PUNCTUATION,
                    block.origin(),
                    Surroundings.of(text, matcher.start(), matcher.end()),
                    "as meant?");
        }
    }
}
