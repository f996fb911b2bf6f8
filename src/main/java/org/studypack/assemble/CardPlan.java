package org.studypack.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How discussion cards are set, which is found by setting them: a question that takes more than one
 * card is set again in smaller type, as long as there is one.
 *
 * @param steps by how many steps the type of a question is smaller, by its id; 0 for one that is
 *     not there
 * @param folios the printed page of a question
 * @param backs the ids of the questions whose backs are made, one for each card that has to have
 *     one; empty where cards are one-sided, or it is not known yet how many cards there are
 */
public record CardPlan(
        Map<String, Integer> steps, Function<String, Optional<String>> folios, List<String> backs) {
    /** The smallest type; a question that is too long for it goes on to a second card. */
    private static final int SMALLEST = 3;

    public CardPlan {
        steps = Map.copyOf(steps);
        backs = List.copyOf(backs);
    }

    /** Everything as large as it can be. */
    public static CardPlan first(Function<String, Optional<String>> folios) {
        return new CardPlan(Map.of(), folios, List.of());
    }

    int step(String question) {
        return steps.getOrDefault(question, 0);
    }

    /** The same with smaller type for some questions, as far as there is any. */
    public CardPlan smaller(List<String> tooLong) {
        Map<String, Integer> next = new HashMap<>(steps);
        tooLong.forEach(id -> next.put(id, Math.min(SMALLEST, step(id) + 1)));
        return new CardPlan(next, folios, backs);
    }

    /** The same with backs, of the questions on the cards in their order. */
    public CardPlan withBacks(List<String> questions) {
        return new CardPlan(steps, folios, questions);
    }
}
