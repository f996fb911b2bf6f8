package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.guide.AnswerKey.Answer;
import org.studypack.importing.guide.AnswerKey.Group;
import org.studypack.importing.guide.ForeignGuide.Section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Which questions the answers of a key belong to: those of the sections that its lines name, of the
 * section above it, of as many sections as it has groups, or of a guide that is numbered through.
 * Titles and numbers are looked up, so that a guide with a key in each section is read in time that
 * grows with its length.
 */
final class AnswerPlaces {
    private final SectionTitles titles;
    private final QuestionNumbers numbers;

    /** The sections that have questions, in order, and how many of those stand before each. */
    private final List<Integer> asking = new ArrayList<>();

    private final int[] askingBefore;

    AnswerPlaces(List<Section> sections) {
        askingBefore = new int[sections.size()];
        for (int i = 0; i < askingBefore.length; i++) {
            askingBefore[i] = asking.size();
            if (!sections.get(i).questions().isEmpty()) {
                asking.add(i);
            }
        }
        titles = SectionTitles.of(sections, asking);
        numbers = QuestionNumbers.of(sections);
    }

    /** Where a question is. */
    record Place(int section, int question) {}

    /** The last section before one that has questions; empty where none has. */
    OptionalInt askingBefore(int index) {
        int count = askingBefore[index];
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(asking.get(count - 1));
    }

    /** The sections up to one that have questions. */
    private List<Integer> asking(int index) {
        int count = askingBefore[index];
        boolean own = count < asking.size() && asking.get(count) == index;
        return asking.subList(0, own ? count + 1 : count);
    }

    /**
     * The places of all answers of a key, in their order; empty where one has none.
     *
     * @param index of the section that the key stands in
     * @param own whether the key stands below the questions of its section
     */
    Optional<List<Place>> of(AnswerKey key, int index, boolean own) {
        List<Integer> above = asking(index);
        List<Group> groups = key.groups();
        return first(
                List.of(
                        () -> places(groups, i -> titled(groups.get(i), index)),
                        () ->
                                groups.size() == 1 && own
                                        ? places(groups, i -> Optional.of(index))
                                        : Optional.empty(),
                        () ->
                                groups.size() == above.size()
                                        ? places(groups, i -> Optional.of(above.get(i)))
                                        : Optional.empty(),
                        () -> inTurn(key, above.getLast()),
                        () -> throughout(key, index)));
    }

    private static Optional<List<Place>> first(List<Supplier<Optional<List<Place>>>> ways) {
        return ways.stream().flatMap(way -> way.get().stream()).findFirst();
    }

    /** The section up to one whose title stands over a group. */
    private Optional<Integer> titled(Group group, int index) {
        return group.title()
                .map(ForeignBlock::text)
                .flatMap(titles::named)
                .filter(section -> section <= index);
    }

    private Optional<List<Place>> places(
            List<Group> groups, IntFunction<Optional<Integer>> section) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Optional<Integer> index = section.apply(i);
            if (index.isEmpty()) {
                return Optional.empty();
            }
            for (Answer answer : groups.get(i).answers()) {
                numbers.in(index.get(), answer.number()).ifPresent(places::add);
            }
        }
        return whole(places, groups.stream().mapToInt(group -> group.answers().size()).sum());
    }

    /** Those of a section whose numbers begin again in its groups, as do those of the answers. */
    private Optional<List<Place>> inTurn(AnswerKey key, int section) {
        List<Integer> given = key.answers().stream().map(Answer::number).toList();
        return numbers.are(section, given) ? Optional.of(numbers.all(section)) : Optional.empty();
    }

    /** Those of questions that are numbered through the guide. */
    private Optional<List<Place>> throughout(AnswerKey key, int index) {
        List<Place> places = new ArrayList<>();
        for (Answer answer : key.answers()) {
            numbers.only(answer.number(), index).ifPresent(places::add);
        }
        return whole(places, key.answers().size());
    }

    private static Optional<List<Place>> whole(List<Place> places, int answers) {
        Set<Place> distinct = new HashSet<>(places);
        return distinct.size() == answers ? Optional.of(places) : Optional.empty();
    }
}
