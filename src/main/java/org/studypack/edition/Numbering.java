package org.studypack.edition;

import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Question;
import org.studypack.pack.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Numbers questions through all sections, and the footnotes of each section as they are shown: from
 * 1 in the guide, and from 1 again on a worksheet of what that alone has.
 */
final class Numbering {
    private final AnswerLines lines;
    private final Function<String, ReadPassage> passages;
    private final Map<String, Integer> whole;
    private final Listed listed;
    private final boolean forLeader;
    private int last;

    /**
     * @param passages what is read closely, by the id of an excerpt
     * @param whole the number of each question, by its id, in the pack from which nothing is left
     *     out
     * @param listed what stands of questions at the end of their section in the guide
     * @param forLeader whether the leader's notes are shown
     */
    Numbering(
            AnswerLines lines,
            Function<String, ReadPassage> passages,
            Map<String, Integer> whole,
            Listed listed,
            boolean forLeader) {
        this.lines = lines;
        this.passages = passages;
        this.whole = Map.copyOf(whole);
        this.listed = listed;
        this.forLeader = forLeader;
    }

    /** What the guide has of questions; what it has not stands on worksheets alone. */
    enum Listed {
        NOTHING,
        WORDS,
        WORDS_AND_ROOM
    }

    List<NumberedSection> sections(List<Section> guide) {
        return guide.stream().map(this::section).toList();
    }

    private NumberedSection section(Section section) {
        FootnoteNumbering notes = new FootnoteNumbering();
        Section prose =
                new Section(
                        section.id(),
                        notes.line(section.title()),
                        notes.blocks(section.body()),
                        notes.line(section.questionsTitle()),
                        section.questions(),
                        section.notes(),
                        section.location());
        return new NumberedSection(
                prose, questions(section, notes), section.notes().flatMap(lines::of));
    }

    private List<NumberedQuestion> questions(Section section, FootnoteNumbering guide) {
        FootnoteNumbering sheet = new FootnoteNumbering();
        List<NumberedQuestion> questions = new ArrayList<>();
        for (Question question : section.questions()) {
            last++;
            Optional<String> label =
                    whole.getOrDefault(question.id(), last) == last
                            ? Optional.empty()
                            : Optional.of(question.id());
            Question shown = question(question, guide, sheet);
            Optional<ReadPassage> passage =
                    shown.space() instanceof AnswerSpace.CloseReading reading
                            ? Optional.of(passages.apply(reading.excerpt()))
                            : Optional.empty();
            questions.add(
                    new NumberedQuestion(last, label, shown, lines.of(shown.space()), passage));
        }
        return questions;
    }

    private Question question(Question question, FootnoteNumbering guide, FootnoteNumbering sheet) {
        boolean onSheet =
                listed == Listed.WORDS && !(question.space() instanceof AnswerSpace.Asked);
        FootnoteNumbering notes = listed == Listed.NOTHING ? sheet : guide;
        return new Question(
                question.id(),
                notes.blocks(question.text()),
                (onSheet ? sheet : notes).space(question.space()),
                question.minutes(),
                forLeader ? notes.blocks(question.notes()) : question.notes(),
                question.location());
    }
}
