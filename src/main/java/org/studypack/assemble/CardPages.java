package org.studypack.assemble;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.PageDesign;
import org.studypack.book.PageSize;
import org.studypack.edition.Edition;
import org.studypack.edition.NumberedQuestion;
import org.studypack.edition.NumberedSection;
import org.studypack.edition.Stretch;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.studypack.template.Frame;
import org.studypack.template.Page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions of an edition on discussion cards, eight of which are cut of a sheet. */
final class CardPages {
    static final int COLUMNS = 2;
    static final int ROWS = 4;

    /** Of what says nothing of its size; those of questions stand in the style sheet of cards. */
    private static PageDesign.Type type(Design design) {
        return switch (design) {
            case BOOK, HANDOUT -> new PageDesign.Type(10, 13);
            case LARGE_PRINT, CLEAR_PRINT -> new PageDesign.Type(10, 13, PageDesigns.WIDER_SPACE);
        };
    }

    private static final PageDesign.Margins MARGINS = new PageDesign.Margins(8, 10.5, 7);

    /** Nothing is written on a card. */
    private static final PageDesign.Answers ANSWERS = new PageDesign.Answers(8, 0.5);

    private final Edition edition;
    private final Frame frame;

    CardPages(Edition edition, Frame frame) {
        this.edition = edition;
        this.frame = frame;
    }

    /** A question and the section that asks it. */
    private record Asked(NumberedSection section, NumberedQuestion question) {
        String id() {
            return question.question().id();
        }
    }

    /** The page that a card is. */
    static PageDesign design(Edition edition) {
        Paper sheet = edition.layout().paper().sheet();
        PageSize size = new PageSize(sheet.width() / COLUMNS, sheet.height() / ROWS);
        return new PageDesign(
                "cards",
                size,
                type(edition.layout().design()),
                MARGINS,
                PageDesign.SideColumn.NONE,
                PageDesign.Columns.ONE,
                ANSWERS);
    }

    List<PlannedDocument> pages(CardPlan plan) {
        List<PlannedDocument> planned = new ArrayList<>();
        Map<String, Asked> byId = new HashMap<>();
        for (NumberedSection section : edition.sections()) {
            for (NumberedQuestion question : section.questions()) {
                Asked asked = new Asked(section, question);
                byId.put(asked.id(), asked);
                planned.add(card(asked, plan));
            }
        }
        for (int i = 0; i < plan.backs().size(); i++) {
            planned.add(back(Objects.requireNonNull(byId.get(plan.backs().get(i))), i + 1));
        }
        return planned;
    }

    private PlannedDocument card(Asked asked, CardPlan plan) {
        String id = asked.id();
        List<Block> text =
                Stream.of(
                                asked.question().question().text(),
                                asked.question()
                                        .shown(/* withRoom= */ false)
                                        .map(AnswerSpace::content)
                                        .orElse(List.of()))
                        .flatMap(List::stream)
                        .toList();
        Page page =
                new Page.CardPage(
                        frame,
                        id + ".card",
                        asked.section().titleOnCard(edition.layout().design()),
                        asked.question(),
                        asked.question().labelOnCard(edition.layout().design()),
                        plan.step(id),
                        folio(asked, plan),
                        CalledFootnotes.in(text));
        String number = Integer.toString(asked.question().number());
        return planned(
                "card-" + number, Kind.CARD, edition.labels().text("continued", number), page);
    }

    /** The printed page that has the question; that of its worksheet, where words to read stand. */
    private static String folio(Asked asked, CardPlan plan) {
        boolean reads =
                asked.question().question().space() instanceof AnswerSpace.CloseReading
                        || asked.question().question().space()
                                instanceof AnswerSpace.CloseQuotation;
        return Optional.of(asked.id() + ".answer")
                .filter(answer -> reads)
                .flatMap(plan.folios())
                .or(() -> plan.folios().apply(asked.id()))
                .orElse("");
    }

    private PlannedDocument back(Asked asked, int number) {
        Page page =
                new Page.CardBackPage(
                        frame,
                        asked.id() + ".back-" + number,
                        asked.section().titleOnCard(edition.layout().design()),
                        asked.question());
        return planned("back-" + number, Kind.CARD_BACK, edition.metadata().title(), page);
    }

    private static PlannedDocument planned(String id, Kind kind, String title, Page page) {
        return new PlannedDocument(id, kind, title, page, Stretch.Opening.NEW_PAGE, List.of());
    }
}
