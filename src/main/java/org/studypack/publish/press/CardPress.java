package org.studypack.publish.press;

import org.studypack.assemble.AssembledBody;
import org.studypack.assemble.CardPlan;
import org.studypack.book.Book;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Edition;
import org.studypack.edition.NumberedQuestion;
import org.studypack.pack.CardSides;
import org.studypack.pack.LayoutKey;
import org.studypack.print.PrintedBody;
import org.studypack.publish.run.Phase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Sets the questions of an edition on cards, each as large as it fits, and compares them with the
 * edition.
 */
final class CardPress {
    private final Workshop workshop;

    CardPress(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Cards that were set. */
    private record SetCards(Book book, PrintedBody printed) {
        /** How many cards each question takes, in their order. */
        List<Integer> counts(List<String> questions) {
            List<Integer> counts = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                int next =
                        i + 1 < questions.size() ? page(questions.get(i + 1)) : printed.pages() + 1;
                counts.add(next - page(questions.get(i)));
            }
            return counts;
        }

        /**
         * Whether each question has its card, by the id that a template of a pack may leave out.
         */
        boolean hasAll(List<String> questions, Diagnostics own) {
            Optional<String> lost =
                    questions.stream()
                            .filter(question -> printed.folio(id(question)).isEmpty())
                            .findFirst();
            lost.ifPresent(
                    question ->
                            own.report(
                                    Code.TEMPLATE_NOT_XHTML,
                                    Location.of("templates/card.ftlx"),
                                    "no element of the card has the id `" + id(question) + "`",
                                    "write `id=\"${id}\"` at the outermost element of the card"));
            return lost.isEmpty();
        }

        private int page(String question) {
            return Integer.parseInt(printed.folio(id(question)).orElseThrow());
        }

        private static String id(String question) {
            return question + ".card";
        }
    }

    /**
     * The cards of an edition.
     *
     * @param pages of the edition, where people find the questions
     * @return empty where it has no question, or an error was reported
     */
    Optional<PackPages> print(
            Edition edition, AssembledBody text, PrintedBody pages, Diagnostics own) {
        List<String> questions =
                edition.sections().stream()
                        .flatMap(section -> section.questions().stream())
                        .map(NumberedQuestion::question)
                        .map(question -> question.id())
                        .toList();
        if (questions.isEmpty()) {
            own.report(
                    Code.NO_CARDS,
                    edition.pack().defaults().location(),
                    "there are no cards, since the pack has no questions",
                    "leave `cards` out of the formats");
            return Optional.empty();
        }
        CardPlan plan = CardPlan.first(pages::folio);
        while (true) {
            Optional<SetCards> set = set(edition, text, plan, own);
            if (set.isEmpty()) {
                return Optional.empty();
            }
            if (!set.get().hasAll(questions, own)) {
                return Optional.empty();
            }
            List<Integer> counts = set.get().counts(questions);
            CardPlan better = plan.smaller(tooLong(questions, counts));
            if (better.steps().equals(plan.steps())) {
                return finished(
                        edition, text, set.get(), plan.withBacks(each(questions, counts)), own);
            }
            plan = better;
        }
    }

    private static List<String> tooLong(List<String> questions, List<Integer> counts) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (counts.get(i) > 1) {
                found.add(questions.get(i));
            }
        }
        return found;
    }

    /** The question of each card. */
    private static List<String> each(List<String> questions, List<Integer> counts) {
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            cards.addAll(Collections.nCopies(counts.get(i), questions.get(i)));
        }
        return cards;
    }

    private Optional<SetCards> set(
            Edition edition, AssembledBody text, CardPlan plan, Diagnostics own) {
        workshop.watch().begin(Phase.TEXT);
        return workshop.assembler()
                .cards(edition, text, plan, own)
                .flatMap(
                        cards ->
                                workshop.set(cards, own)
                                        .map(printed -> new SetCards(cards, printed)));
    }

    /** The cards with their backs, where they have any, held against the edition. */
    private Optional<PackPages> finished(
            Edition edition,
            AssembledBody text,
            SetCards fronts,
            CardPlan withBacks,
            Diagnostics own) {
        boolean folded = edition.layout().of(LayoutKey.CARDS) == CardSides.FOLD_OVER;
        Optional<SetCards> all = folded ? set(edition, text, withBacks, own) : Optional.of(fronts);
        List<String> backs = folded ? withBacks.backs() : List.of();
        workshop.watch().begin(Phase.COMPARISON);
        all.ifPresent(cards -> compare(edition, backs, cards, own));
        return all.flatMap(
                cards ->
                        workshop.printer()
                                .print(cards.book(), cards.printed(), own)
                                .map(printed -> new PackPages(cards.book(), printed)));
    }

    private void compare(Edition edition, List<String> backs, SetCards cards, Diagnostics own) {
        workshop.templates()
                .compare(found -> Collation.cards(edition, backs, cards.book(), found), own);
        workshop.compare(cards.book(), cards.printed(), own);
    }
}
