package org.studypack.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has a place on a handout's first page, whose text begins lower than that of others. */
final class BelowMastheadTest {
    private static final double MM_PER_POINT = 25.4 / 72;

    private static final Pattern CIRCLE =
            Pattern.compile("([\\d.]+) ([\\d.]+) m\\s+([\\d.]+ ){6}c");

    private static final Pattern NOTE_RULE =
            Pattern.compile("0 G 0\\.4 w ([\\d.]+) ([\\d.]+) m ([\\d.]+)");

    private static byte[] handout(String title, String content) {
        return Prints.print(
                        BookMaker.book()
                                .on(PageDesigns.of(Design.HANDOUT, Paper.A4))
                                .chapter(title, content)
                                .front()
                                .with(Kind.TITLE_PAGE, "<h1>A Reading Guide</h1>")
                                .handedOut()
                                .make())
                .pdf();
    }

    /** How far the place of the first bookmark stands below the page's top, in millimetres. */
    private static double bookmarked(PDDocument pdf) throws IOException {
        PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
        PDNamedDestination named = (PDNamedDestination) first.getDestination();
        PDPageDestination place = pdf.getDocumentCatalog().findNamedDestinationPage(named);
        float top = ((PDPageXYZDestination) place).getTop();
        return (pdf.getPage(0).getMediaBox().getHeight() - top) * MM_PER_POINT;
    }

    private static String firstPage(PDDocument pdf) throws IOException {
        try (InputStream content = pdf.getPage(0).getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void bookmarkLeadsToItsHeading() throws IOException {
        byte[] handout = handout("ΩΩ", "<p>Words.</p>");
        double baseline = Prints.lowestOf(handout, 1, 'Ω');
        try (PDDocument pdf = Loader.loadPDF(handout)) {
            assertThat(bookmarked(pdf)).isBetween(baseline - 8, baseline);
        }
    }

    @Test
    void circleOfAScaleStandsAroundItsFigure() throws IOException {
        String scale =
                "<section class='questions'><div class='question' id='q1'><p class='prompt'>Is it"
                        + " so?</p><div class='answer scale'><p class='steps of3'><span"
                        + " class='end'>no</span> <span class='step'>Ω</span> <span"
                        + " class='step'>2</span> <span class='step'>3</span> <span"
                        + " class='end'>yes</span></p></div></div></section>";
        byte[] handout = handout("One", scale);
        double baseline = Prints.lowestOf(handout, 1, 'Ω');
        try (PDDocument pdf = Loader.loadPDF(handout)) {
            Matcher circle = CIRCLE.matcher(firstPage(pdf));
            assertThat(circle.find()).isTrue();
            double height = pdf.getPage(0).getMediaBox().getHeight();
            double centre = (height - Double.parseDouble(circle.group(2))) * MM_PER_POINT;
            assertThat(centre).isBetween(baseline - 2.5, baseline);
        }
    }

    /** A note that goes on in the second column has its rule there, below the masthead. */
    @Test
    void ruleOfANoteStandsAboveTheColumnInWhichItGoesOn() throws IOException {
        String called =
                "<p>A claim.<a class='noteref' epub:type='noteref' href='#n1'"
                        + " id='n1.call'>1</a></p><section class='footnotes' id='fns'><aside"
                        + " epub:type='footnote' id='n1'><p><a class='backlink'"
                        + " href='#n1.call'>1</a> "
                        + "words ".repeat(900)
                        + "</p></aside></section>";
        try (PDDocument pdf = Loader.loadPDF(handout("One", called))) {
            Matcher rule = NOTE_RULE.matcher(firstPage(pdf));
            assertThat(rule.find()).isTrue();
            double height = pdf.getPage(0).getMediaBox().getHeight();
            double below = (height - Double.parseDouble(rule.group(2))) * MM_PER_POINT;
            assertThat(below).isBetween(18 + 40.0, 18 + 45.0);
            assertThat(Double.parseDouble(rule.group(1)) * MM_PER_POINT)
                    .isBetween(19.5 + 82 + 6, 19.5 + 82 + 8);
            assertThat(Double.parseDouble(rule.group(3)) * MM_PER_POINT)
                    .isBetween(19.5 + 169, 19.5 + 172);
        }
    }
}
