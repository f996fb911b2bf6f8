package org.studypack.importing.guide;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportText;
import org.studypack.words.QuestionSign;

import java.util.ArrayList;
import java.util.List;

/** Says what looks like questions and was left as text, and that a guide has none at all. */
final class UntakenQuestions {
    private static final String HINT =
            "put the questions of a section in a list under a line such as “Questions for"
                    + " discussion”";
    private static final int LONGEST = 60;

    private static final int SHOWN = 5;

    private UntakenQuestions() {}

    static void report(
            ForeignGuide guide, ForeignFile file, ImportNotes notes, Diagnostics diagnostics) {
        List<ForeignBlock> untaken = new ArrayList<>();
        boolean afterQuestions = false;
        for (Section section : guide.sections()) {
            add(section, afterQuestions && section.titleIsOurs(), untaken);
            afterQuestions =
                    !section.questions().isEmpty() || (afterQuestions && section.titleIsOurs());
        }
        Location where = file.where();
        if (!untaken.isEmpty()) {
            String message =
                    ReportText.count(untaken.size(), "line")
                            + " that "
                            + (untaken.size() == 1 ? "looks" : "look")
                            + " like a question stayed text: "
                            + places(untaken);
            diagnostics.report(Code.QUESTIONS_NOT_TAKEN, where, message, HINT);
            untaken.forEach(
                    block ->
                            notes.open(
                                    "Whether this is a question ("
                                            + block.origin().described()
                                            + "): "
                                            + ReportText.quoted(block.text())));
        } else if (guide.questions() == 0) {
            if (TalkSigns.are(file.lines())) {
                diagnostics.report(
                        Code.READS_LIKE_A_TALK,
                        where,
                        "the file has no questions, but times or people who speak by turns, as a"
                                + " talk",
                        "import it with `studypack import transcript` if it is one, into a new"
                                + " folder");
            }
            diagnostics.report(
                    Code.QUESTIONS_NOT_TAKEN, where, "no questions were found in the guide", HINT);
            notes.open("The questions: none were found in the document.");
        }
    }

    private static String places(List<ForeignBlock> blocks) {
        List<String> places =
                blocks.stream().limit(SHOWN).map(block -> block.origin().described()).toList();
        return String.join(", ", places) + (blocks.size() > SHOWN ? " and others" : "");
    }

    /**
     * Items that ask, lines worded as those over questions, and what goes on after questions.
     *
     * @param after whether the section goes on after the questions of another
     */
    private static void add(Section section, boolean after, List<ForeignBlock> untaken) {
        boolean listed = false;
        for (ForeignBlock block : section.body()) {
            boolean item = block instanceof Item opening && opening.opens() && block.depth() == 1;
            boolean line = block instanceof Paragraph || block instanceof Heading;
            boolean task = after && (line || item) && Tasks.isWorded(block);
            boolean asks =
                    QuestionRuns.asks(block)
                            && block.words() <= LONGEST
                            && (item
                                    || (listed && block instanceof Paragraph)
                                    || (after && line && QuestionSign.ends(block.text())));
            listed = QuestionsHeading.isWorded(block) || (listed && asks);
            if (asks || task || QuestionsHeading.isWorded(block)) {
                untaken.add(block);
            }
        }
    }
}
