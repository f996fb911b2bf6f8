package org.studypack.print.page;

import com.openhtmltopdf.render.PageBox;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.studypack.print.manuscript.PageGeometry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Draws the rule above notes that go on overleaf. The engine draws one where its area of notes
 * begins, and none where it goes on; without it, a page that notes alone fill reads as text.
 */
final class NoteRules {
    /** How far the rule stands above the first note, as the style sheet has it. */
    private static final double GAP_MM = 1.5;

    private NoteRules() {}

    static void draw(PDDocument pdf, LaidOut laidOut, BoxPlaces places, PageGeometry geometry)
            throws IOException {
        for (int number : laidOut.pagesOfNotesAlone().toArray()) {
            PDPage page = pdf.getPage(number);
            PageBox box = laidOut.page(number);
            double left = places.edgeOf(box) + PageGeometry.points(geometry.design().indent());
            double measure = PageGeometry.points(geometry.design().measure());
            byte[] rule =
                    rule(left, left + measure, laidOut.textTop(box))
                            .getBytes(StandardCharsets.US_ASCII);
            PDStream stream = new PDStream(pdf);
            try (InputStream drawn = page.getContents();
                    OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(rule);
                drawn.transferTo(out);
            }
            page.setContents(stream);
        }
    }

    private static String rule(double left, double right, double textTop) {
        double y = textTop + PageGeometry.points(GAP_MM);
        return String.format(
                Locale.ROOT,
                "/Artifact BMC q 0 G 0.4 w %.2f %.2f m %.2f %.2f l S Q EMC\n",
                left,
                y,
                right,
                y);
    }
}
