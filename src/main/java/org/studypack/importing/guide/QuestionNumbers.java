package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.guide.AnswerPlaces.Place;
import org.studypack.importing.guide.ForeignGuide.Question;
import org.studypack.importing.guide.ForeignGuide.Section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questions of a guide by their numbers; where a list has none, that is the place in it.
 *
 * @param bySection the numbers of each section's questions, in order
 * @param first the first question of each section that has a number
 * @param everywhere the questions of {@code first} in the first two sections that have them: more
 *     say no more than that a number is not alone
 */
record QuestionNumbers(
        List<List<String>> bySection,
        List<Map<String, Integer>> first,
        Map<String, List<Place>> everywhere) {

    static QuestionNumbers of(List<Section> sections) {
        QuestionNumbers numbers =
                new QuestionNumbers(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (Section section : sections) {
            numbers.add(section.questions());
        }
        return numbers;
    }

    private void add(List<Question> questions) {
        int section = bySection.size();
        List<String> numbers = new ArrayList<>();
        Map<String, Integer> own = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            String number = number(questions.get(i), i);
            numbers.add(number);
            if (own.putIfAbsent(number, i) == null) {
                List<Place> places = everywhere.computeIfAbsent(number, n -> new ArrayList<>());
                if (places.size() < 2) {
                    places.add(new Place(section, i));
                }
            }
        }
        bySection.add(numbers);
        first.add(own);
    }

    private static String number(Question question, int index) {
        String counted =
                question.text().stream()
                        .map(block -> block instanceof Item item ? item.number() : "")
                        .filter(digits -> !digits.isEmpty())
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\D", "");
        return counted.isEmpty() ? String.valueOf(index + 1) : counted;
    }

    /** The question of a section that has a number. */
    Optional<Place> in(int section, int number) {
        return Optional.ofNullable(first.get(section).get(String.valueOf(number)))
                .map(question -> new Place(section, question));
    }

    /** The question that has a number; empty where those of more sections do. */
    Optional<Place> only(int number, int lastSection) {
        List<Place> places =
                everywhere.getOrDefault(String.valueOf(number), List.of()).stream()
                        .filter(place -> place.section() <= lastSection)
                        .toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /** Whether a section's questions have these numbers, in this order. */
    boolean are(int section, List<Integer> numbers) {
        return bySection.get(section).equals(numbers.stream().map(String::valueOf).toList());
    }

    /** All questions of a section. */
    List<Place> all(int section) {
        return IntStream.range(0, bySection.get(section).size())
                .mapToObj(question -> new Place(section, question))
                .toList();
    }
}
