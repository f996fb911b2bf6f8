package org.studypack.publish.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.PageHeads;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
import org.studypack.pack.CardSides;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Paper;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;
import org.studypack.publish.Publisher;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Questions on cards: a short one on one, in large type; a long one on as many as it takes. */
final class CardsTest {
    private static final double MM_PER_POINT = 25.4 / 72;

    @TempDir Path folder;
    private Path book;

    @BeforeEach
    void makeBook() {
        book = folder.resolve("book");
        assertThat(new Publisher().create(book).diagnostics()).isEmpty();
    }

    private MadePack make(Layout layout) throws IOException {
        return MadePack.of(
                book,
                folder.resolve("cache"),
                Recipe.NONE.laidOut(layout),
                EnumSet.of(Product.CARDS));
    }

    /** Writes a guide whose questions have so many words. */
    private void ask(int... counts) throws IOException {
        StringBuilder guide =
                new StringBuilder("# A section\n\nText.\n\n## Questions {.questions}\n");
        for (int count : counts) {
            guide.append("\n- What").append(" bread".repeat(count)).append("? {#q-").append(count);
            guide.append(" minutes=5}\n");
        }
        Files.writeString(book.resolve("guide/01-introduction.md"), guide);
    }

    /** The text of each card. */
    private static List<String> cards(MadePack made) throws IOException {
        byte[] pdf = made.pack().pages(PageSet.CARDS).orElseThrow().printed().pdf();
        List<String> texts = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setSortByPosition(true);
                text.setStartPage(page);
                text.setEndPage(page);
                texts.add(text.getText(file).strip().replaceAll("\\s+", " "));
            }
        }
        return texts;
    }

    @Test
    void cardSaysNumberSectionQuestionLabelPageAndMinutes() throws IOException {
        ask(3);
        assertThat(cards(make(Layout.DEFAULT)))
                .containsExactly("1 A section What bread bread bread? q-3 · page 1 · 5 min");
    }

    /** A head of more lines would leave the question too few on the card of its number. */
    @ParameterizedTest
    @CsvSource({"LETTER, LARGE_PRINT", "A4, CLEAR_PRINT", "LETTER, BOOK"})
    void questionBeginsBelowALongHead(Paper paper, Design design) throws IOException {
        ask(15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
        Path guide = book.resolve("guide/01-introduction.md");
        String title = "What the bakers said to the magistrates of the town ".repeat(8).strip();
        Files.writeString(guide, Files.readString(guide).replace("A section", title));
        Layout layout = Layout.DEFAULT.with(LayoutKey.PAPER, paper).with(LayoutKey.DESIGN, design);
        assertThat(cards(make(layout)))
                .filteredOn(card -> card.contains("bakers"))
                .hasSize(10)
                .allMatch(card -> card.contains("What bread"));
    }

    @Test
    void longQuestionGoesOnToACardThatSaysSo() throws IOException {
        ask(3, 300, 4);
        List<String> cards = cards(make(Layout.DEFAULT));
        assertThat(cards.getFirst()).startsWith("1 A section");
        assertThat(cards.get(1)).startsWith("2 A section").endsWith("q-300 · page 1 · 5 min");
        assertThat(cards.get(2)).startsWith("2 continued bread").endsWith("q-300 · page 1 · 5 min");
        assertThat(cards.getLast()).startsWith("3 A section");
    }

    @Test
    void eightCardsAreCutOfASheet() throws IOException {
        ask(1, 2, 3, 4, 5, 6, 7, 8, 9);
        MadeFile sheets = make(Layout.DEFAULT).file(Product.CARDS);
        assertThat(sheets.sheets()).isEqualTo(2);
        try (PDDocument file = Loader.loadPDF(sheets.bytes())) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void cardsFillEachPaper() throws IOException {
        assertThat(size(Paper.A4)).containsExactly(105, 74);
        assertThat(size(Paper.LETTER)).containsExactly(108, 70);
        assertThat(size(Paper.A5)).containsExactly(105, 74);
    }

    private List<Integer> size(Paper paper) throws IOException {
        MadePack made = make(Layout.DEFAULT.with(LayoutKey.PAPER, paper));
        try (PDDocument file =
                Loader.loadPDF(made.pack().body().cards().orElseThrow().printed().pdf())) {
            var box = file.getPage(0).getMediaBox();
            return List.of(
                    (int) Math.round(box.getWidth() * MM_PER_POINT),
                    (int) Math.round(box.getHeight() * MM_PER_POINT));
        }
    }

    /** The first page of a handout begins lower than others, and no card does. */
    @Test
    void cardsOfAHandoutAreThoseOfABook() throws IOException {
        ask(3, 4, 300);
        Layout handout = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.HANDOUT);
        assertThat(cards(make(handout))).isEqualTo(cards(make(Layout.DEFAULT)));
    }

    /** Nobody joins what lies on two cards. */
    @ParameterizedTest
    @CsvSource({"BOOK", "CLEAR_PRINT", "LARGE_PRINT"})
    void columnsToJoinStandOnOneCard(Design design) throws IOException {
        Files.writeString(
                book.resolve("guide/01-introduction.md"),
                """
                # A section

                Text.

                ## Questions {.questions}

                - Match the pairs, and say why. {#pairs answer=match}

                  | who | what |
                  |---|---|
                  | Peasants | land, and an end to the payments |
                  | Workers | the eight-hour day, and a say in the works |
                  | Soldiers | peace |
                """);
        assertThat(cards(make(Layout.DEFAULT.with(LayoutKey.DESIGN, design))))
                .filteredOn(card -> card.contains("Peasants"))
                .singleElement()
                .satisfies(card -> assertThat(card).contains("Soldiers", "peace", "a say"));
    }

    /** The card is read out beside the words that it asks about. */
    @Test
    void cardOfACloseReadingNamesThePageOfItsWords() throws IOException {
        Files.writeString(
                book.resolve("guide/01-introduction.md"),
                """
                # A section

                Text.

                ## Questions {.questions}

                - Who wrote this? {#who answer=close-reading}

                  > The price is a law.
                """);
        assertThat(cards(make(Layout.DEFAULT)))
                .containsExactly("1 A section Who wrote this? who · page 2");
    }

    /** Who needs large letters gets more cards, not smaller ones. */
    @Test
    void cardsOfLargePrintAreLarge() throws IOException {
        ask(3, 60);
        Layout large = Layout.DEFAULT.with(LayoutKey.DESIGN, Design.LARGE_PRINT);
        MadePack made = make(large);
        assertThat(cards(made)).hasSizeGreaterThan(cards(make(Layout.DEFAULT)).size());
        List<Float> sizes = new ArrayList<>();
        byte[] pdf = made.pack().pages(PageSet.CARDS).orElseThrow().printed().pdf();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> glyphs) {
                    if (text.contains("bread")) {
                        glyphs.forEach(glyph -> sizes.add(glyph.getFontSizeInPt()));
                    }
                }
            }.getText(file);
        }
        assertThat(sizes).isNotEmpty().allMatch(size -> size >= 13).contains(18f);
    }

    @Test
    void eachCardThatIsFoldedHasABack() throws IOException {
        ask(3, 300);
        MadePack made = make(Layout.DEFAULT.with(LayoutKey.CARDS, CardSides.FOLD_OVER));
        List<String> cards = cards(made);
        List<String> backs = cards.subList(cards.size() / 2, cards.size());
        assertThat(backs.getFirst()).isEqualTo("1 A section My first study pack");
        assertThat(backs.subList(1, backs.size()))
                .isNotEmpty()
                .containsOnly("2 A section My first study pack");
    }

    @Test
    void packWithoutQuestionsHasNoCards() throws IOException {
        Files.writeString(book.resolve("guide/01-introduction.md"), "# A section\n\nText.\n");
        MadePack made = make(Layout.DEFAULT);
        assertThat(made.reported()).extracting(Diagnostic::code).containsExactly(Code.NO_CARDS);
        assertThat(made.pack().pages(PageSet.CARDS)).isEmpty();
    }

    @Test
    void whatIsReportedOfCardsDoesNotDependOnWhatWasKept() throws IOException {
        Files.writeString(book.resolve("guide/01-introduction.md"), "# A section\n\nText.\n");
        Path cache = folder.resolve("cache");
        MadePack.of(book, cache, Recipe.NONE, Product.BY_DEFAULT);
        MadePack made = make(Layout.DEFAULT);
        assertThat(made.wasKept()).isTrue();
        assertThat(made.reported()).extracting(Diagnostic::code).containsExactly(Code.NO_CARDS);
    }

    @Test
    void ownTemplateThatLeavesTheIdOutIsNamed() throws IOException {
        ask(3);
        Files.createDirectories(book.resolve("templates"));
        Files.writeString(
                book.resolve("templates/card.ftlx"),
                """
                <#import "prose.ftlx" as prose>
                <section class="card"><@prose.blocks numbered.question.text/></section>
                """);
        for (Set<Product> first : List.of(Product.BY_DEFAULT, Set.<Product>of())) {
            if (!first.isEmpty()) {
                MadePack.of(book, folder.resolve("cache"), Recipe.NONE, first);
            }
            OpenBook open =
                    OpenBook.read(
                                    book,
                                    Optional.of(folder.resolve("cache")),
                                    new RunWatch(Budget.NORMAL, book),
                                    new Diagnostics())
                            .orElseThrow();
            Bodies.Made made = open.bodies(EnumSet.of(Product.CARDS)).of(Recipe.NONE);
            assertThat(made.body()).isEmpty();
            assertThat(made.reported())
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.TEMPLATE_NOT_XHTML);
        }
    }

    @Test
    void cardsOfALeaderHaveNoTab() throws IOException {
        ask(3);
        Recipe leader =
                new Recipe(
                        "leader",
                        new Selection(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Audience.LEADER,
                                Layout.DEFAULT,
                                OptionalInt.empty(),
                                Optional.empty()),
                        Branch.NONE,
                        Recipe.NONE.place());
        MadePack made =
                MadePack.of(book, folder.resolve("cache"), leader, EnumSet.of(Product.CARDS));
        assertThat(made.pack().pages(PageSet.CARDS).orElseThrow().book().heads())
                .isEqualTo(PageHeads.NONE);
    }
}
