package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.studypack.print.Prints.expected;
import static org.studypack.print.Prints.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.ContentDocument.Opening;
import org.studypack.book.EdgeTab;
import org.studypack.book.PageDesign;
import org.studypack.book.PageHeads;
import org.studypack.book.PageMap.PageStart;
import org.studypack.book.SheetFoot;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;
import org.studypack.print.page.UnsettableException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;

final class PrinterTest {
    private static PageDesign paper(String name) {
        return switch (name) {
            case "A4" -> BookMaker.A4;
            case "Letter" -> BookMaker.LETTER;
            default -> BookMaker.A5;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter", "A5"})
    void oneFilePassesBothProfilesAndReadsBackAsWritten(String paper) {
        Book book = Prints.everything(paper(paper));
        PrintedBook printed = print(book);
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(printed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Prints.withoutPages(PdfReader.read(printed.pdf()))).isEqualTo(expected(book));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter", "A5"})
    void everythingStandsWithinThePageBox(String paper) throws IOException {
        PageDesign design = paper(paper);
        double margin = design.margins().sides() - 0.1;
        byte[] pdf = print(Prints.everything(design)).pdf();
        for (TextPosition glyph : Prints.glyphs(pdf)) {
            if (glyph.getUnicode().isBlank()) {
                continue;
            }
            double right = (glyph.getX() + glyph.getWidth()) * 25.4 / 72;
            double left = glyph.getX() * 25.4 / 72;
            boolean hangs = "\u00AD-.,:;’”–—".contains(glyph.getUnicode());
            assertThat(right)
                    .as(glyph.getUnicode())
                    .isLessThan(design.size().width() - margin + (hangs ? 0.8 : 0));
            assertThat(left).as(glyph.getUnicode()).isGreaterThan(margin);
        }
    }

    @Test
    void frontMatterHasRomanLabelsAndBodyStartsAtOne() throws IOException {
        PrintedBook printed = print(Prints.two());
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .startsWith("i", "ii", "iii", "iv", "v", "vi", "1", "2", "3");
            assertThat(printed.pages()).isEqualTo(pdf.getNumberOfPages());
        }
    }

    @Test
    void contentsPageHasTheFoliosOfTheBody() throws IOException {
        PrintedBook printed = print(Prints.two());
        assertThat(Prints.text(printed.pdf(), 5))
                .containsPattern("First +1")
                .containsPattern("Second +3");
        assertThat(printed.pageMap().pages())
                .contains(new PageStart("1", "chapter-1", 0), new PageStart("3", "chapter-2", 0));
    }

    /** To draw pages takes as long as to lay them out, and is stopped between two of them. */
    @Test
    void drawingEndsWithTheBudget() {
        Watch watch =
                new Watch() {
                    @Override
                    public void on(Location what) {
                        boolean draws =
                                StackWalker.getInstance()
                                        .walk(
                                                frames ->
                                                        frames.anyMatch(
                                                                frame ->
                                                                        frame.getMethodName()
                                                                                .equals(
                                                                                        "requestPage")));
                        if (draws) {
                            throw new Overrun(
                                    new Diagnostic(
                                            Code.TAKES_TOO_LONG,
                                            "too long",
                                            what,
                                            Optional.empty()));
                        }
                    }

                    @Override
                    public <T> T apart(Location what, ThreadFactory threads, Callable<T> work)
                            throws Exception {
                        return work.call();
                    }
                };
        Book book = BookMaker.book().chapter("One", "<p data-src='a.md'>Text.</p>").make();
        assertThatThrownBy(() -> new Printer(watch).print(book, new Diagnostics()))
                .isInstanceOf(Overrun.class);
    }

    @Test
    void blankVersosAreEmpty() throws IOException {
        byte[] pdf = print(Prints.two()).pdf();
        assertThat(Prints.text(pdf, 2)).isBlank();
        assertThat(Prints.text(pdf, 8)).isBlank();
    }

    @Test
    void bookmarksLeadToTheirPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(print(Prints.two()).pdf())) {
            List<String> found = new ArrayList<>();
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(
                        item.getTitle()
                                + " "
                                + pdf.getPages().indexOf(item.findDestinationPage(pdf)));
            }
            assertThat(found).contains("First 6", "Second 8");
        }
    }

    @Test
    void runningHeadIsOnAllPagesButTheFirstOfADocument() throws IOException {
        String long_ = "<p>" + "Words and more words. ".repeat(900) + "</p>";
        byte[] pdf =
                print(
                                BookMaker.book()
                                        .titled("The Book")
                                        .chapter("The Chapter", long_)
                                        .front()
                                        .make())
                        .pdf();
        assertThat(Prints.text(pdf, 7)).startsWith("1\nThe Chapter\nWords");
        assertThat(Prints.text(pdf, 8)).startsWith("The Chapter\n2\nWords");
        assertThat(Prints.text(pdf, 9)).startsWith("The Chapter\n3\nWords");
    }

    /** The last page of the first document ends where the second begins, on the next page. */
    @Test
    void runningHeadIsTheTitleOfThePagesOwnDocument() throws IOException {
        String words = "<p>" + "Words and more words. ".repeat(360) + "</p>";
        Book book =
                BookMaker.book()
                        .add(
                                Kind.GLOSSARY,
                                "glossary",
                                "One",
                                Opening.NEW_PAGE,
                                "<h1>One</h1>" + words)
                        .add(
                                Kind.GLOSSARY,
                                "glossary",
                                "Two",
                                Opening.NEW_PAGE,
                                "<h1>Two</h1>" + words)
                        .front()
                        .make();
        byte[] pdf = print(book).pdf();
        assertThat(Prints.text(pdf, 9)).startsWith("One\n3\n");
        assertThat(book.documents().getLast().title()).isEqualTo("Two");
        assertThat(print(book).pageMap().pages()).contains(new PageStart("4", "glossary-2", 0));
    }

    @Test
    void nameAndDateStandOnOneLine() throws IOException {
        for (PageDesign design : List.of(BookMaker.A4, BookMaker.A5)) {
            Book book =
                    BookMaker.book()
                            .on(design)
                            .add(
                                    Kind.WORKSHEET,
                                    "worksheet",
                                    "Worksheet",
                                    Opening.RECTO,
                                    "<h1><span class='kicker'>Worksheet</span><br/>The title</h1>"
                                            + "<p class='fill-in'>Name <span class='blank long'/>"
                                            + " Date <span class='blank short'/></p>"
                                            + Prints.question(1, 3))
                            .front()
                            .make();
            byte[] pdf = print(book).pdf();
            assertThat(Prints.text(pdf, 7))
                    .contains("Worksheet \nThe title\nName  Date \n1.  Why?");
            assertThat(PdfReader.read(pdf)).isEqualTo(expected(book));
        }
    }

    @Test
    void timesStandInTheSideColumnWhereThereIsOne() throws IOException {
        String turns =
                ("<p class='turn'><span class='cue'><span class='time'>01:23</span></span> "
                                + "Words. ".repeat(200)
                                + "</p>")
                        .repeat(9);
        Book book = BookMaker.book().chapter("One", turns).front().make();
        PageDesign design = BookMaker.A4;
        byte[] pdf = print(book).pdf();
        double text = design.margins().sides() + design.indent();
        for (int page = 7; page <= 8; page++) {
            assertThat(Prints.leftOf(pdf, page, ':'))
                    .isBetween(design.margins().sides(), text - design.side().gutter());
        }
    }

    /** The engine fills the memory with pages to get to where the next block stands. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { margin-top: 9000cm }",
                "p { height: 9000cm }",
                "p { page-break-before: always; padding-top: 999cm }"
            })
    void styleSheetOfEndlessPagesIsToBlame(String style) {
        Book book =
                BookMaker.book()
                        .styled(style)
                        .chapter("One", "<p>Some words of it.</p>".repeat(400))
                        .front()
                        .make();
        assertThat(blame(book))
                .isEqualTo("this style sheet makes far more pages than the text needs");
    }

    /** Whatever the unit; a judge of PDF/A would refuse such a file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@page { size: 9999in 9999in }",
                "@page { size: 14401pt 300pt }",
                "@page { size: 2pt }",
                "@page { size: 300pt 1px }",
                "@page text { size: 9999cm }",
                "@page :left { size: 9999em 200mm }"
            })
    void styleSheetOfAPageThatNoFileMayHaveIsToBlame(String style) {
        Book book =
                BookMaker.book()
                        .styled(style + " .chapter { page: text }")
                        .chapter("One", "<p>Some words of it.</p>".repeat(400))
                        .front()
                        .make();
        assertThat(blame(book)).contains("page");
    }

    @Test
    void styleSheetMayAskForAnUnusualPage() throws IOException {
        Book book =
                BookMaker.book()
                        .styled("@page { size: 14400pt 900pt }")
                        .chapter("One", "<p>Some words of it.</p>")
                        .front()
                        .make();
        assertThat(print(book).pdf()).isNotEmpty();
    }

    /** Why a book cannot be set by its style sheet. */
    private static String blame(Book book) {
        UnsettableException blamed =
                assertThrows(
                        UnsettableException.class,
                        () -> new Printer().print(book, new Diagnostics()));
        assertThat(blamed.isByStyle()).isTrue();
        return blamed.sentence();
    }

    @Test
    void styleSheetThatStopsTheEngineIsToBlame() {
        Book book =
                BookMaker.book()
                        .styled("p { display: list-item; list-style-type: 'x' }")
                        .chapter("One", "<p>Words</p>")
                        .front()
                        .make();
        assertThat(blame(book)).isEqualTo("no page can be set by this style sheet");
    }

    @Test
    void questionStaysWithItsAnswerLines() throws IOException {
        StringBuilder questions = new StringBuilder("<h1>Worksheet</h1>");
        for (int i = 1; i <= 12; i++) {
            questions.append(Prints.question(i, 5));
        }
        Book book =
                BookMaker.book()
                        .add(
                                Kind.WORKSHEET,
                                "worksheet",
                                "Worksheet",
                                Opening.RECTO,
                                questions.toString())
                        .front()
                        .make();
        PrintedBook printed = print(book);
        List<Integer> elements =
                printed.pageMap().pages().stream()
                        .filter(start -> start.document().startsWith("work"))
                        .map(PageStart::element)
                        .toList();
        assertThat(elements.size()).isGreaterThan(1);
        assertThat(elements.stream().skip(1)).allMatch(element -> (element - 2) % 9 == 0);
    }

    @Test
    void tallQuestionIsReportedAndGoesOnWithItsNumber() throws IOException {
        Book book =
                BookMaker.book()
                        .heads(
                                new PageHeads(
                                        List.of(),
                                        SheetFoot.NONE,
                                        Map.of(),
                                        "{0} continued",
                                        /* masthead= */ 0,
                                        EdgeTab.NONE))
                        .add(
                                Kind.WORKSHEET,
                                "worksheet",
                                "Worksheet",
                                Opening.RECTO,
                                "<h1>Worksheet</h1>"
                                        + Prints.question(1, 3)
                                        + Prints.question(2, 60)
                                        + Prints.question(3, 3))
                        .front()
                        .make();
        Diagnostics diagnostics = new Diagnostics();
        PrintedBook printed = new Printer().print(book, diagnostics).orElseThrow();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.BLOCK_TOO_TALL);
        assertThat(Prints.text(printed.pdf(), 7)).contains("1.  Why?", "2.  Why?");
        assertThat(Prints.text(printed.pdf(), 8)).startsWith("2. continued");
        assertThat(PdfReader.read(printed.pdf())).isEqualTo(expected(book));
    }

    /** A role is a whole word of a class. */
    @Test
    void longQuestionnaireIsNoQuestion() throws IOException {
        String lines = "<p>One more line.</p>".repeat(100);
        Book book =
                BookMaker.book()
                        .chapter(
                                "One",
                                "<p>Before.</p><div class='questionnaire'>" + lines + "</div>")
                        .make();
        PrintedBook printed = Prints.print(book);
        assertThat(Prints.text(printed.pdf(), 1)).contains("Before.", "One more line.");
    }

    @Test
    void missingCharacterIsNamedWithItsPlace() {
        Book book =
                BookMaker.book()
                        .chapter("One", "<p data-src='guide/01.md'>The sign 字 and 本.</p>")
                        .front()
                        .make();
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new Printer().print(book, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::code)
                .containsExactly(Code.MISSING_GLYPH);
        assertThat(diagnostics.all().getFirst().message())
                .contains("字", "U+5B57", "CJK UNIFIED IDEOGRAPHS 5B57", ", nor for “本”");
        assertThat(diagnostics.all().getFirst().location().file()).isEqualTo("guide/01.md");
    }

    @Test
    void charactersThatShareAGlyphReadBackAsThemselves() {
        Book book =
                BookMaker.book()
                        .chapter(
                                "One",
                                "<p>It’s ʼokina ʻo non\u2011break a\u2010b Ω\u2126 µ μ Ελλάδα"
                                        + " Москва ἄνθρωπος ᾧ.</p>")
                        .front()
                        .make();
        assertThat(PdfReader.read(print(book).pdf())).isEqualTo(expected(book));
    }

    @Test
    void popplerReadsTheSameWords() throws IOException {
        String text = "It’s difficult; the office of often-quoted ﬁgures.".replace("ﬁ", "fi");
        byte[] pdf =
                print(BookMaker.book().chapter("One", "<p>" + text + "</p>").front().make()).pdf();
        assertThat(Stream.of(Prints.text(pdf, 7).split("\n"))).contains(text);
    }
}
