package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.guide.AnswerKey.Answer;
import org.studypack.importing.guide.AnswerKey.Group;
import org.studypack.importing.guide.AnswerPlaces.Place;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.wording.AnswerLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists of answers with numbers, below <i>Answers</i> or <i>Answer key</i>: each answer goes to the
 * question of its number, in the section, or in the guide where its questions are numbered through.
 * A list of which one answer has no question stays where it is.
 */
final class AnswerKeys {
    private static final String LEFT = "the words over answers, which went to their questions";

    /** Words of the longest answer that has no number: prose below such a title is a section. */
    private static final int LONGEST = 25;

    private final List<Section> sections;
    private final ImportNotes notes;

    /** For each section the last one before it that has questions; -1 where none has. */
    private final int[] askingBefore;

    private AnswerKeys(List<Section> sections, ImportNotes notes) {
        this.sections = new ArrayList<>(sections);
        this.notes = notes;
        this.askingBefore = askingBefore(sections);
    }

    private static int[] askingBefore(List<Section> sections) {
        int[] before = new int[sections.size()];
        int last = -1;
        for (int i = 0; i < before.length; i++) {
            before[i] = last;
            last = sections.get(i).questions().isEmpty() ? last : i;
        }
        return before;
    }

    /** The sections with such answers at their questions; the words over those are left out. */
    static List<Section> distributed(List<Section> sections, ImportNotes notes) {
        AnswerKeys keys = new AnswerKeys(sections, notes);
        for (int i = 0; i < keys.sections.size(); i++) {
            keys.readBelowQuestions(i);
        }
        for (int i = keys.sections.size() - 1; i > 0; i--) {
            keys.readSection(i);
        }
        return keys.sections;
    }

    /** A list right below the questions of a section was read as notes of the last of them. */
    private void readBelowQuestions(int index) {
        List<Question> questions = sections.get(index).questions();
        List<ForeignBlock> last = questions.isEmpty() ? List.of() : questions.getLast().notes();
        for (int i = 0; i < last.size(); i++) {
            if (LeaderNotes.isLabelAlone(last.get(i))) {
                Optional<AnswerKey> key = AnswerKey.of(last.subList(i + 1, last.size()));
                Optional<List<Place>> places =
                        key.flatMap(found -> new AnswerPlaces(sections).of(found, index, true));
                if (places.isPresent()) {
                    Question rest = questions.getLast().withNotes(last.subList(0, i));
                    set(new Place(index, questions.size() - 1), rest);
                    notes.leaveOut(last.get(i).origin(), last.get(i).text(), LEFT);
                    place(key.orElseThrow(), places.get());
                }
                return;
            }
        }
    }

    /** A section of nothing but answers, or one that ends with them. */
    private void readSection(int index) {
        Section section = sections.get(index);
        if (!section.questions().isEmpty()) {
            return;
        }
        if (!section.titleIsOurs() && AnswerLabel.isAlone(section.plainTitle())) {
            ForeignBlock label = new Paragraph(section.title(), section.origin(), true);
            if (take(label, section.body(), index)) {
                sections.remove(index);
            }
            return;
        }
        List<ForeignBlock> body = section.body();
        for (int i = section.titleIsOurs() ? 0 : 1; i < body.size(); i++) {
            if (LeaderNotes.isLabelAlone(body.get(i))) {
                if (take(body.get(i), body.subList(i + 1, body.size()), index)) {
                    sections.remove(index);
                    section.withBody(body.subList(0, i)).ifPresent(s -> sections.add(index, s));
                }
                return;
            }
        }
    }

    /**
     * Takes answers to their questions; those that are not by numbers to the last question before
     * them, with the words over them. Whether they are answers: prose is none.
     */
    private boolean take(ForeignBlock label, List<ForeignBlock> below, int index) {
        int before = askingBefore[index];
        if (before < 0) {
            return false;
        }
        Optional<AnswerKey> key = AnswerKey.of(below);
        Optional<List<Place>> places =
                key.flatMap(found -> new AnswerPlaces(sections).of(found, index, false));
        if (places.isPresent()) {
            notes.leaveOut(label.origin(), label.text(), LEFT);
            place(key.orElseThrow(), places.get());
            return true;
        }
        if (below.isEmpty() || below.stream().anyMatch(block -> block.words() > LONGEST)) {
            return false;
        }
        List<Question> questions = sections.get(before).questions();
        List<ForeignBlock> answers = new ArrayList<>();
        answers.add(BoldLine.of(label));
        boolean inList = questions.getLast().text().getFirst().depth() > 0;
        below.forEach(block -> answers.add(inList ? Deeper.of(block) : block));
        set(new Place(before, questions.size() - 1), questions.getLast().withKey(answers));
        return true;
    }

    private void place(AnswerKey key, List<Place> places) {
        for (Group group : key.groups()) {
            group.title().ifPresent(title -> notes.leaveOut(title.origin(), title.text(), LEFT));
        }
        List<Answer> answers = key.answers();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Question question = sections.get(place.section()).questions().get(place.question());
            int depth = question.text().getFirst().depth();
            set(place, question.withKey(answers.get(i).under(depth)));
        }
    }

    private void set(Place place, Question question) {
        Section section = sections.get(place.section());
        List<Question> questions = new ArrayList<>(section.questions());
        questions.set(place.question(), question);
        sections.set(place.section(), section.withQuestions(questions));
    }
}
