package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.foreign.ForeignBlock.Item;
import org.studypack.importing.foreign.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.ForeignInline;
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

/**
 * Lists of answers with numbers, below <i>Answers</i> or <i>Answer key</i>: each answer goes to the
 * question of its number, in the section, or in the guide where its questions are numbered through.
 * A list of which one answer has no question stays where it is.
 */
final class AnswerKeys {
    private static final String LEFT = "the words over answers, which went to their questions";

    /** Words of the longest answer that has no number: prose below such a title is a section. */
    private static final int LONGEST = 25;

    /** Letters of a section's title that may be a part of a line over answers. */
    private static final int SHORTEST_WITHIN = 8;

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

    /** A section of nothing but answers, or one that ends with them. */
    private void readSection(int index) {
        Section section = sections.get(index);
        if (!section.questions().isEmpty() || asking(index - 1).isEmpty()) {
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
        Optional<AnswerKey> key = AnswerKey.of(below);
        Optional<List<Place>> places = key.flatMap(found -> places(found, index, false));
        if (places.isPresent()) {
            notes.leaveOut(label.origin(), label.text(), LEFT);
            place(key.orElseThrow(), places.get());
            return true;
        }
        if (below.isEmpty() || below.stream().anyMatch(block -> block.words() > LONGEST)) {
            return false;
        }
        int before = asking(index - 1).getLast();
        List<Question> questions = sections.get(before).questions();
        List<ForeignBlock> answers = new ArrayList<>();
        answers.add(label instanceof Heading ? bold(label) : label);
        boolean inList = questions.getLast().text().getFirst().depth() > 0;
        below.forEach(block -> answers.add(inList ? Deeper.of(block) : block));
        set(new Place(before, questions.size() - 1), questions.getLast().withKey(answers));
        return true;
    }

    private static Paragraph bold(ForeignBlock label) {
        List<ForeignInline> words = List.of(new ForeignInline.Strong(label.content()));
        return new Paragraph(words, label.origin(), true);
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
                        () -> inTurn(key, asking.getLast()),
                        () -> throughout(key, asking)));
    }

    private static Optional<List<Place>> first(List<Supplier<Optional<List<Place>>>> ways) {
        return ways.stream().flatMap(way -> way.get().stream()).findFirst();
    }

    /** The section whose title a line over answers names. */
    private Optional<Integer> titled(ForeignBlock line, List<Integer> asking) {
        String words = " " + plain(line.text()) + " ";
        return asking.stream()
                .filter(
                        i -> {
                            String title = plain(sections.get(i).plainTitle());
                            boolean same = words.strip().equals(title);
                            boolean within = title.length() >= SHORTEST_WITHIN;
                            return same || (within && words.contains(" " + title + " "));
                        })
                .findFirst();
    }

    /** Letters and digits alone, so that a colon and a number's full stop make no difference. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
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

    /** Those of a section whose numbers begin again in its groups, as do those of the answers. */
    private Optional<List<Place>> inTurn(AnswerKey key, int section) {
        List<Answer> answers = key.answers();
        List<Question> questions = sections.get(section).questions();
        boolean same = answers.size() == questions.size();
        for (int i = 0; same && i < answers.size(); i++) {
            same = isNumbered(questions.get(i), i, answers.get(i).number());
        }
        return same
                ? Optional.of(
                        IntStream.range(0, answers.size())
                                .mapToObj(i -> new Place(section, i))
                                .toList())
                : Optional.empty();
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

    /** The question with a number. */
    private Optional<Place> numbered(int section, int number) {
        List<Question> questions = sections.get(section).questions();
        return IntStream.range(0, questions.size())
                .filter(i -> isNumbered(questions.get(i), i, number))
                .mapToObj(i -> new Place(section, i))
                .findFirst();
    }

    /** Whether a question has a number; where its list has none, that is its place in it. */
    private static boolean isNumbered(Question question, int index, int number) {
        String counted =
                question.text().stream()
                        .map(block -> block instanceof Item item ? item.number() : "")
                        .filter(digits -> !digits.isEmpty())
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\D", "");
        return counted.isEmpty() ? index + 1 == number : counted.equals("" + number);
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
