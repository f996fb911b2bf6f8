package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.guide.AnswerKey.Answer;
import org.studypack.importing.guide.AnswerKey.Group;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.wording.AnswerLabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Where a question is. */
    private record Place(int section, int question) {}

    private AnswerKeys(List<Section> sections, ImportNotes notes) {
        this.sections = new ArrayList<>(sections);
        this.notes = notes;
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
                Optional<List<Place>> places = key.flatMap(found -> places(found, index, true));
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

    /** A section of nothing but answers. */
    private void readSection(int index) {
        Section section = sections.get(index);
        boolean answers =
                !section.titleIsOurs()
                        && section.questions().isEmpty()
                        && AnswerLabel.isAlone(section.plainTitle());
        Optional<AnswerKey> key = answers ? AnswerKey.of(section.body()) : Optional.empty();
        Optional<List<Place>> places = key.flatMap(found -> places(found, index, false));
        if (places.isPresent()) {
            notes.leaveOut(section.origin(), section.plainTitle(), LEFT);
            place(key.orElseThrow(), places.get());
            sections.remove(index);
        } else if (answers && section.body().stream().allMatch(b -> b.words() <= LONGEST)) {
            addToQuestionBefore(index);
        }
    }

    /** Answers that are not by numbers go to the last question before them, words over them too. */
    private void addToQuestionBefore(int index) {
        List<Integer> asking = asking(index - 1);
        if (asking.isEmpty()) {
            return;
        }
        Section section = sections.get(index);
        List<Question> questions = sections.get(asking.getLast()).questions();
        Question last = questions.getLast();
        List<ForeignBlock> key = new ArrayList<>();
        key.add(new Paragraph(section.title(), section.origin(), true));
        key.addAll(section.body());
        set(new Place(asking.getLast(), questions.size() - 1), last.withKey(key));
        sections.remove(index);
    }

    /** The sections up to one that have questions. */
    private List<Integer> asking(int index) {
        return IntStream.rangeClosed(0, Math.min(sections.size() - 1, index))
                .filter(i -> !sections.get(i).questions().isEmpty())
                .boxed()
                .toList();
    }

    /**
     * The places of all answers of a key, in their order; empty where one has none.
     *
     * @param own whether the key stands below the questions of its section
     */
    private Optional<List<Place>> places(AnswerKey key, int index, boolean own) {
        List<Integer> asking = asking(index);
        List<Group> groups = key.groups();
        boolean one = groups.size() == 1;
        return first(
                List.of(
                        () ->
                                places(
                                        groups,
                                        group -> group.title().flatMap(t -> titled(t, asking))),
                        () ->
                                one && own
                                        ? places(groups, group -> Optional.of(index))
                                        : Optional.empty(),
                        () ->
                                groups.size() == asking.size()
                                        ? places(
                                                groups,
                                                g -> Optional.of(asking.get(groups.indexOf(g))))
                                        : Optional.empty(),
                        () -> throughout(key, asking)));
    }

    private static Optional<List<Place>> first(List<Supplier<Optional<List<Place>>>> ways) {
        return ways.stream().flatMap(way -> way.get().stream()).findFirst();
    }

    /** The section whose title a line over answers names. */
    private Optional<Integer> titled(ForeignBlock line, List<Integer> asking) {
        String words = line.text().toLowerCase(Locale.ROOT);
        return asking.stream()
                .filter(i -> words.contains(sections.get(i).plainTitle().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<List<Place>> places(
            List<Group> groups, Function<Group, Optional<Integer>> section) {
        List<Place> places = new ArrayList<>();
        for (Group group : groups) {
            Optional<Integer> index = section.apply(group);
            if (index.isEmpty()) {
                return Optional.empty();
            }
            for (Answer answer : group.answers()) {
                numbered(index.get(), answer.number()).ifPresent(places::add);
            }
        }
        return whole(places, groups.stream().mapToInt(group -> group.answers().size()).sum());
    }

    /** Those of questions that are numbered through the guide. */
    private Optional<List<Place>> throughout(AnswerKey key, List<Integer> asking) {
        List<Place> places = new ArrayList<>();
        for (Answer answer : key.answers()) {
            List<Place> found =
                    asking.stream().flatMap(i -> numbered(i, answer.number()).stream()).toList();
            if (found.size() == 1) {
                places.add(found.getFirst());
            }
        }
        return whole(places, key.answers().size());
    }

    private static Optional<List<Place>> whole(List<Place> places, int answers) {
        Set<Place> distinct = new HashSet<>(places);
        return distinct.size() == answers ? Optional.of(places) : Optional.empty();
    }

    /** The question with a number; where a list has none, that is its place in it. */
    private Optional<Place> numbered(int section, int number) {
        List<Question> questions = sections.get(section).questions();
        for (int i = 0; i < questions.size(); i++) {
            String counted =
                    questions.get(i).text().stream()
                            .flatMap(
                                    block ->
                                            block instanceof Item item
                                                    ? Stream.of(item)
                                                    : Stream.empty())
                            .map(Item::number)
                            .filter(digits -> !digits.isEmpty())
                            .findFirst()
                            .orElse("")
                            .replaceAll("\\D", "");
            if (counted.isEmpty() ? i + 1 == number : counted.equals("" + number)) {
                return Optional.of(new Place(section, i));
            }
        }
        return Optional.empty();
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
