package org.studypack.importing.guide;

import org.studypack.diagnostic.Steps;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lists of answers with numbers, below <i>Answers</i> or <i>Answer key</i>: each answer goes to the
 * question of its number, in the section, or in the guide where its questions are numbered through.
 * A list of which one answer has no question stays where it is.
 */
final class AnswerKeys {
    private static final String LEFT = "the words over answers, which went to their questions";

    /** Words of the longest answer that has no number: prose below such a title is a section. */
    private static final int LONGEST = 25;

    /** Each section, until all of it is found to be answers; they keep their places. */
    private final List<Optional<Section>> sections = new ArrayList<>();

    private final AnswerPlaces places;
    private final ImportNotes notes;

    /** The answers that each question got. */
    private final Map<Place, List<ForeignBlock>> given = new HashMap<>();

    private AnswerKeys(List<Section> sections, ImportNotes notes) {
        sections.forEach(section -> this.sections.add(Optional.of(section)));
        this.places = new AnswerPlaces(sections);
        this.notes = notes;
    }

    /**
     * The sections with such answers at their questions; the words over those are left out.
     *
     * @param steps those of the work on the guide
     */
    static List<Section> distributed(List<Section> sections, ImportNotes notes, Steps steps) {
        AnswerKeys keys = new AnswerKeys(sections, notes);
        for (int i = 0; i < sections.size(); i++) {
            steps.next();
            keys.readBelowQuestions(i, sections.get(i).questions());
        }
        for (int i = sections.size() - 1; i > 0; i--) {
            steps.next();
            keys.readSection(i, sections.get(i));
        }
        return keys.answered();
    }

    private List<Section> answered() {
        List<Section> answered = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            int index = i;
            sections.get(i).map(section -> answered(section, index)).ifPresent(answered::add);
        }
        return answered;
    }

    private Section answered(Section section, int index) {
        List<Question> questions = new ArrayList<>(section.questions());
        for (int i = 0; i < questions.size(); i++) {
            List<ForeignBlock> answers = given.getOrDefault(new Place(index, i), List.of());
            questions.set(i, questions.get(i).withKey(answers));
        }
        return section.withQuestions(questions);
    }

    /** A list right below the questions of a section was read as notes of the last of them. */
    private void readBelowQuestions(int index, List<Question> questions) {
        List<ForeignBlock> last = questions.isEmpty() ? List.of() : questions.getLast().notes();
        for (int i = 0; i < last.size(); i++) {
            if (LeaderNotes.isLabelAlone(last.get(i))) {
                if (place(last.get(i), last.subList(i + 1, last.size()), index, /* own= */ true)) {
                    List<Question> rest = new ArrayList<>(questions);
                    rest.set(rest.size() - 1, rest.getLast().withNotes(last.subList(0, i)));
                    sections.set(index, sections.get(index).map(s -> s.withQuestions(rest)));
                }
                return;
            }
        }
    }

    /** A section of nothing but answers, or one that ends with them. */
    private void readSection(int index, Section section) {
        if (!section.questions().isEmpty()) {
            return;
        }
        if (!section.titleIsOurs() && AnswerLabel.isAlone(section.plainTitle())) {
            ForeignBlock label = new Paragraph(section.title(), section.origin(), true);
            if (take(label, section.body(), index)) {
                sections.set(index, Optional.empty());
            }
            return;
        }
        List<ForeignBlock> body = section.body();
        for (int i = section.titleIsOurs() ? 0 : 1; i < body.size(); i++) {
            if (LeaderNotes.isLabelAlone(body.get(i))) {
                if (take(body.get(i), body.subList(i + 1, body.size()), index)) {
                    sections.set(index, section.withBody(body.subList(0, i)));
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
        OptionalInt before = places.askingBefore(index);
        if (before.isEmpty()) {
            return false;
        }
        if (place(label, below, index, /* own= */ false)) {
            return true;
        }
        if (below.isEmpty() || below.stream().anyMatch(block -> block.words() > LONGEST)) {
            return false;
        }
        int last = questions(before.getAsInt()).size() - 1;
        Place place = new Place(before.getAsInt(), last);
        give(place, List.of(BoldLine.of(label)));
        boolean inList = depth(place) > 0;
        give(place, below.stream().map(block -> inList ? Deeper.of(block) : block).toList());
        return true;
    }

    /** Takes answers with numbers to their questions; whether each has one. */
    private boolean place(ForeignBlock label, List<ForeignBlock> below, int index, boolean own) {
        Optional<AnswerKey> key = AnswerKey.of(below);
        Optional<List<Place>> found = key.flatMap(answers -> places.of(answers, index, own));
        if (key.isEmpty() || found.isEmpty()) {
            return false;
        }
        notes.leaveOut(label.origin(), label.text(), LEFT);
        for (Group group : key.get().groups()) {
            group.title().ifPresent(title -> notes.leaveOut(title.origin(), title.text(), LEFT));
        }
        List<Answer> answers = key.get().answers();
        for (int i = 0; i < answers.size(); i++) {
            Place place = found.get().get(i);
            give(place, answers.get(i).under(depth(place)));
        }
        return true;
    }

    private void give(Place place, List<ForeignBlock> answer) {
        given.computeIfAbsent(place, p -> new ArrayList<>()).addAll(answer);
    }

    private List<Question> questions(int section) {
        return sections.get(section).map(Section::questions).orElse(List.of());
    }

    /** The depth of the list that a question is in. */
    private int depth(Place place) {
        return questions(place.section()).get(place.question()).text().getFirst().depth();
    }
}
