package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.PageDesign;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/** How large pictures are on their pages. */
final class PicturesTest {
    private static final double POINT = 25.4 / 72;

    /** A picture on a page, in millimetres; {@code bottom} is its distance from the page's foot. */
    private record Drawn(int page, double width, double height, double bottom) {}

    private static Asset picture(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(image, "png", png);
        return new Asset("images/a.png", "image/png", png.toByteArray());
    }

    private static Book book(Asset picture, String content) {
        return BookMaker.book().image(picture).chapter("One", content).make();
    }

    private static PrintedBook print(Book book, Diagnostics diagnostics) {
        return new Printer().print(book, diagnostics).orElseThrow();
    }

    private static List<Drawn> drawn(byte[] pdf) throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int[] number = {0};
            PDFStreamEngine engine = new PDFStreamEngine() {};
            engine.addOperator(new Concatenate(engine));
            engine.addOperator(new Save(engine));
            engine.addOperator(new Restore(engine));
            engine.addOperator(
                    new DrawObject(engine) {
                        @Override
                        public void process(Operator operator, List<COSBase> operands) {
                            Matrix matrix =
                                    engine.getGraphicsState().getCurrentTransformationMatrix();
                            drawn.add(
                                    new Drawn(
                                            number[0],
                                            matrix.getScalingFactorX() * POINT,
                                            matrix.getScalingFactorY() * POINT,
                                            matrix.getTranslateY() * POINT));
                        }
                    });
            for (PDPage page : document.getPages()) {
                engine.processPage(page);
                number[0]++;
            }
        }
        return drawn;
    }

    /** Print would show boxes, or what the machine has. */
    @ParameterizedTest
    @CsvSource({"Prijs € 3, false", "😀, true", "שלום, true"})
    void letterOfADrawingThatNoTypefaceHasIsReported(String text, boolean reported) {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><g><text x='9' y='20'>"
                        + "<tspan>%s</tspan></text></g></svg>".formatted(text);
        Asset drawing = new Asset("images/a.svg", "image/svg+xml", svg.getBytes(UTF_8));
        Diagnostics diagnostics = new Diagnostics();
        print(
                book(
                        drawing,
                        "<figure data-src='guide/01.md'><img src='images/a.svg' alt=''/></figure>"),
                diagnostics);
        assertThat(diagnostics.all())
                .extracting(each -> each.code() + " " + each.location().file())
                .isEqualTo(reported ? List.of("DRAWING_WITHOUT_LETTERS guide/01.md") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"400, 1000", "300, 1300", "300, 2000", "300, 5000"})
    void pictureThatIsTallerThanAPageIsMadeSmallerAndReported(int width, int height)
            throws IOException {
        String figure =
                "<p>Before.</p><figure data-src='guide/01.md'><img src='images/a.png'"
                        + " alt=''/><figcaption>A caption</figcaption></figure><p>After.</p>";
        Diagnostics diagnostics = new Diagnostics();
        PrintedBook printed = print(book(picture(width, height), figure), diagnostics);
        assertThat(diagnostics.all())
                .singleElement()
                .extracting(each -> each.code() + " " + each.location().file())
                .isEqualTo("BLOCK_TOO_TALL guide/01.md");
        List<Drawn> drawn = drawn(printed.pdf());
        assertThat(drawn).hasSize(1);
        Drawn picture = drawn.getFirst();
        PageDesign.Margins margins = BookMaker.A4.margins();
        assertThat(picture.bottom()).isGreaterThan(margins.bottom());
        assertThat(picture.bottom() + picture.height()).isLessThan(297 - margins.top() + 0.1);
        assertThat(picture.height()).isGreaterThan(210);
        assertThat(picture.height() / picture.width())
                .isCloseTo(
                        (double) height / width,
                        org.assertj.core.data.Percentage.withPercentage(1));
        assertThat(Prints.text(printed.pdf(), picture.page() + 1)).contains("A caption");
    }

    /** It cleared the figures, and left its head on their page; divided, each page has one. */
    @ParameterizedTest
    @ValueSource(ints = {30, 60, 90, 120})
    void tableAfterFiguresKeepsItsHead(int words) throws IOException {
        String figure = "<figure><img src='images/a.png' alt='A'/></figure>";
        String table =
                "<table class='data'><thead><tr><th scope='col'>HEAD</th></tr></thead><tbody>"
                        + "<tr><td>A cell of a row.</td></tr>".repeat(12)
                        + "</tbody></table>";
        String content = "<p>" + "word ".repeat(words * 4) + "</p>" + figure + figure + table;
        PrintedBook printed = print(book(picture(400, 300), content), new Diagnostics());
        int rows = 0;
        for (int page = 1; page <= printed.pages(); page++) {
            String text = Prints.text(printed.pdf(), page);
            int here = text.split("A cell of a row.", -1).length - 1;
            int heads = text.split("HEAD", -1).length - 1;
            assertThat(heads).as("heads on page " + page).isEqualTo(here == 0 ? 0 : 1);
            assertThat(here == 0 || here >= 3).as("rows on page " + page).isTrue();
            rows += here;
        }
        assertThat(rows).isEqualTo(12);
    }

    /** It used to wait for the figure, unless a paragraph ended with the page. */
    @ParameterizedTest
    @CsvSource({"1, 30", "2, 30", "3, 30", "4, 30", "2, 65"})
    void textRunsOnBeforeAFigureAndGoesOnBelowIt(int sentences, int length) throws IOException {
        String text = "<p>" + "Somebody asked who had weighed the bread. ".repeat(length) + "</p>";
        String before = "<p>" + "Nobody answered them at all. ".repeat(18 * sentences) + "</p>";
        String content =
                before + "<figure><img src='images/a.png' alt='A'/></figure>" + text + text;
        Book book =
                BookMaker.book()
                        .on(BookMaker.A5)
                        .image(picture(400, 300))
                        .chapter("One", content)
                        .make();
        byte[] pdf = print(book, new Diagnostics()).pdf();
        Drawn figure = drawn(pdf).getFirst();
        List<SetLine> lines =
                SetBlock.of(pdf).stream().flatMap(block -> block.lines().stream()).toList();
        double foot = (210 - BookMaker.A5.margins().bottom()) / POINT;
        double line = BookMaker.A5.type().line();
        for (int page = 0; page < figure.page(); page++) {
            int here = page;
            double last =
                    lines.stream()
                            .filter(each -> each.page() == here)
                            .mapToDouble(SetLine::baseline)
                            .max()
                            .orElse(0);
            assertThat(last).as("last line of page " + page).isGreaterThan(foot - 3 * line);
        }
        double head = BookMaker.A5.margins().top() / POINT;
        assertThat(lines)
                .filteredOn(each -> each.page() > figure.page())
                .extracting(SetLine::baseline)
                .first()
                .satisfies(first -> assertThat(first).isLessThan(head + 2 * line));
        double below = (210 - figure.bottom()) / POINT;
        double above = below - figure.height() / POINT;
        assertThat(lines)
                .filteredOn(each -> each.page() == figure.page())
                .allMatch(each -> each.baseline() < above || each.baseline() > below + line / 2);
        assertThat(PdfReader.read(pdf)).isEqualTo(Prints.expected(book));
    }

    /** Whatever follows figures that moved, nothing stands on anything. */
    @ParameterizedTest
    @ValueSource(longs = {3, 8, 13, 21})
    void nothingStandsOnFiguresThatMoved(long seed) throws IOException {
        Random random = new Random(seed);
        for (PageDesign design : List.of(BookMaker.A4, BookMaker.A5)) {
            StringBuilder content = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                content.append(anything(random));
            }
            Book book =
                    BookMaker.book()
                            .on(design)
                            .image(picture(400, 240 + random.nextInt(240)))
                            .chapter("One", content.toString())
                            .make();
            byte[] pdf = print(book, new Diagnostics()).pdf();
            assertThat(PageAudit.flaws(pdf, 4)).isEmpty();
            assertThat(PdfReader.read(pdf)).isEqualTo(Prints.expected(book));
        }
    }

    private static String anything(Random random) {
        String words = "words that somebody said ".repeat(1 + random.nextInt(30));
        return switch (random.nextInt(8)) {
            case 0, 1 -> "<figure><img src='images/a.png' alt='A'/></figure>";
            case 2 -> "<h2>A heading</h2><p>" + words + "</p>";
            case 3 -> "<ul><li>" + words + "</li><li>" + words + "</li></ul>";
            case 4 -> "<blockquote class='quotation'><p>" + words + "</p></blockquote>";
            case 5 ->
                    "<table class='data'><thead><tr><th scope='col'>Head</th></tr></thead><tbody>"
                            + "<tr><td>A cell</td></tr>".repeat(2 + random.nextInt(9))
                            + "</tbody></table>";
            default -> "<p>" + words + words + "</p>";
        };
    }

    /** Print marks the figure to stay in its place, and the style sheet does not let it. */
    @Test
    @Timeout(60)
    void figureThatAStyleSheetLetsFloatIsSet() throws IOException {
        Book book =
                BookMaker.book()
                        .styled(".chapter > figure { float: right !important; width: 60mm }")
                        .image(picture(200, 300))
                        .chapter(
                                "One",
                                "<p>FIRST words.</p><figure><img src='images/a.png'"
                                        + " alt='A'/></figure><p>"
                                        + "word ".repeat(300)
                                        + "LAST</p>")
                        .make();
        PrintedBook printed = print(book, new Diagnostics());
        assertThat(Prints.text(printed.pdf(), 1)).contains("FIRST", "LAST");
    }

    @Test
    void longCaptionStandsOnThePageOfItsPicture() throws IOException {
        String caption = "FIRST " + "and more words ".repeat(90) + "LAST";
        String figure =
                "<figure data-src='guide/01.md'><img src='images/a.png' alt=''/><figcaption>"
                        + caption
                        + "</figcaption></figure>";
        PrintedBook printed = print(book(picture(200, 1500), figure), new Diagnostics());
        List<Drawn> drawn = drawn(printed.pdf());
        assertThat(drawn).hasSize(1);
        assertThat(Prints.text(printed.pdf(), drawn.getFirst().page() + 1))
                .contains("FIRST", "LAST");
    }

    /** A caption that is higher than its picture stands below it. */
    @Test
    void captionsOfManyPicturesStandClearOfEachOther() throws IOException {
        StringBuilder content = new StringBuilder("<p>words and words</p>");
        for (char letter = 'A'; letter <= 'P'; letter++) {
            content.append("<figure data-src='guide/01.md'><img src='images/a.png' alt=''/>")
                    .append("<figcaption>")
                    .append((String.valueOf(letter).repeat(5) + " ").repeat(60))
                    .append("</figcaption></figure>");
        }
        Book book =
                BookMaker.book()
                        .on(PageDesigns.of(Design.BOOK, Paper.A4))
                        .image(picture(300, 60))
                        .chapter("one", content.toString())
                        .make();
        byte[] pdf = print(book, new Diagnostics()).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<String> lines = captionLines(document, page);
                assertThat(lines)
                        .isSortedAccordingTo(Comparator.comparingInt(line -> line.charAt(0)))
                        .allMatch(line -> line.chars().distinct().count() == 1);
            }
        }
    }

    /** How the lines of a page's captions begin, from its head to its foot. */
    private static List<String> captionLines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document)
                .lines()
                .filter(line -> line.matches("[A-P ]+"))
                .map(line -> line.replace(" ", ""))
                .toList();
    }

    @Test
    void pictureInACellIsLargeEnoughToBeSeen() throws IOException {
        String table =
                "<table class='data'><thead><tr><th"
                        + " scope='col'>A</th></tr></thead><tbody><tr><td><img class='inline'"
                        + " src='images/a.png' alt='A'/></td></tr></tbody></table>";
        Diagnostics diagnostics = new Diagnostics();
        List<Drawn> drawn = drawn(print(book(picture(900, 600), table), diagnostics).pdf());
        assertThat(diagnostics.all()).isEmpty();
        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst().height()).isBetween(24.0, 25.1);
    }

    @Test
    void pictureInADrawingIsPrinted() throws IOException {
        String data = Base64.getEncoder().encodeToString(picture(30, 20).bytes());
        Asset drawing =
                BookMaker.svg(
                        "images/a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'"
                                + " xmlns:xlink='http://www.w3.org/1999/xlink'><image width='90'"
                                + " height='60' xlink:href='data:image/png;base64,"
                                + data
                                + "'/></svg>");
        Book book = book(drawing, "<figure><img src='images/a.svg' alt='A'/></figure>");
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = print(book, diagnostics).pdf();
        assertThat(diagnostics.all()).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(hasImage(document.getPage(document.getNumberOfPages() - 1).getResources()))
                    .isTrue();
        }
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** It is read once. */
    @Test
    void drawingIsShownAtEachOfItsPlaces() throws IOException {
        Asset drawing =
                BookMaker.svg(
                        "images/a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'>"
                                + "<path d='M0 0h90v60z'/></svg>");
        Book book = book(drawing, "<figure><img src='images/a.svg' alt='A'/></figure>".repeat(2));
        List<Drawn> drawn = drawn(print(book, new Diagnostics()).pdf());
        assertThat(drawn).hasSize(2);
        assertThat(drawn.get(0).bottom()).isGreaterThan(drawn.get(1).bottom());
    }

    private static boolean hasImage(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject
                    || (object instanceof PDFormXObject form && hasImage(form.getResources()))) {
                return true;
            }
        }
        return false;
    }
}
