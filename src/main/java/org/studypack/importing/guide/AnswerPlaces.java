package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.guide.AnswerKey.Answer;
import org.studypack.importing.guide.AnswerKey.Group;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;

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
 * Which questions the answers of a key belong to: those of the sections that its lines name, of the
 * section above it, of as many sections as it has groups, or of a guide that is numbered through.
 *
 * @param sections of the guide
 */
record AnswerPlaces(List<Section> sections) {
    /** Letters of a section's title that may be a part of a line over answers. */
    private static final int SHORTEST_WITHIN = 8;

    AnswerPlaces {
        sections = List.copyOf(sections);
    }

    /** Where a question is. */
    record Place(int section, int question) {}

    /**
     * The places of all answers of a key, in their order; empty where one has none.
     *
     * @param own whether the key stands below the questions of its section
     */
    Optional<List<Place>> of(AnswerKey key, int index, boolean own) {
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

    /** The sections up to one that have questions. */
    List<Integer> asking(int index) {
        return IntStream.rangeClosed(0, Math.min(sections.size() - 1, index))
                .filter(i -> !sections.get(i).questions().isEmpty())
                .boxed()
                .toList();
    }
}
