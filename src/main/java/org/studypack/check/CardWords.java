package org.studypack.check;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.check.EditionWords.Page;
import org.studypack.check.MeantLine.Text;
import org.studypack.check.PackWords.Names;
import org.studypack.check.PackWords.Shown;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Edition;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.pack.Question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The discussion cards that an edition must have, in their order, and the words of each. */
final class CardWords {
    private final Edition edition;
    private final Names names;

    private CardWords(Edition edition) {
        this.edition = edition;
        this.names = new Names(edition);
    }

    /**
     * A page for each card, and one for each back after them.
     *
     * @param backs the ids of the questions whose backs are made
     */
    static List<Page> pages(Edition edition, List<String> backs) {
        CardWords words = new CardWords(edition);
        List<Page> pages = new ArrayList<>();
        Map<String, Page> byQuestion = new HashMap<>();
        for (NumberedSection section : edition.sections()) {
            for (NumberedQuestion numbered : section.questions()) {
                pages.add(words.front(section, numbered));
                byQuestion.put(numbered.question().id(), words.back(section, numbered));
            }
        }
        backs.stream().map(byQuestion::get).forEach(pages::add);
        return pages;
    }

    private Page front(NumberedSection section, NumberedQuestion numbered) {
        Question question = numbered.question();
        PackWords words = new PackWords(names, Shown.ALL);
        words.line(question.location(), number(numbered), title(section));
        words.blocks(question.text());
        AnswerWords.add(numbered, /* withSpaces= */ false, words);
        String minutes =
                question.minutes().isPresent()
                        ? words.label("minutes", question.minutes().getAsInt())
                        : "";
        words.line(
                question.location(),
                Text.of(numbered.labelOnCard(edition.layout().design())),
                Text.of(minutes));
        return new Page(Kind.CARD, question.id(), words, question.location());
    }

    private Page back(NumberedSection section, NumberedQuestion numbered) {
        Location location = numbered.question().location();
        PackWords words = new PackWords(names, Shown.NONE);
        words.line(location, number(numbered));
        words.line(section.section().location(), title(section));
        words.line(location, Text.of(edition.metadata().title()));
        return new Page(Kind.CARD_BACK, numbered.question().id(), words, location);
    }

    private static Text number(NumberedQuestion numbered) {
        return Text.of(Integer.toString(numbered.number()));
    }

    private Text title(NumberedSection section) {
        return new PackWords(names, Shown.NONE)
                .text(section.titleOnCard(edition.layout().design()));
    }
}
