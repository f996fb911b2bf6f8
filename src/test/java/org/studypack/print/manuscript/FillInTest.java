package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.assemble.PageDesigns;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;
import org.studypack.pack.Design;
import org.studypack.pack.Paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Blanks of a line share what its words leave. */
final class FillInTest {
    private static final PageDesign A4 = PageDesigns.of(Design.BOOK, Paper.A4);

    private static Element blank(String length) {
        return new Element("span", Map.of("class", "blank " + length), List.of(), Optional.empty());
    }

    private static double width(Node blank) {
        String style = ((Element) blank).attribute("style").orElseThrow();
        return Double.parseDouble(style.replaceAll("[^\\d.]", ""));
    }

    @Test
    void longBlankIsTwiceAsLongAndAllOfTheLineIsUsed() {
        List<Node> line =
                List.of(new Text("Name "), blank("long"), new Text(" Date "), blank("short"));
        List<Node> filled = FillIn.filled(line, A4);
        assertThat(width(filled.get(1))).isBetween(260.0, 300.0);
        assertThat(width(filled.get(1)) / width(filled.get(3))).isBetween(1.98, 2.02);
    }

    /** Its letters are twice as large, and leave less to the blanks. */
    @Test
    void lineOfLargePrintStaysOneLine() {
        List<Node> line = List.of(new Text("Name "), blank("long"));
        PageDesign large = PageDesigns.of(Design.LARGE_PRINT, Paper.A4);
        double words = 2.6 * 18;
        assertThat(width(FillIn.filled(line, large).get(1)))
                .isBetween(400.0, large.width() / 25.4 * 72 - words);
    }

    @Test
    void lineWithAnythingElseStaysAsItIs() {
        Element other = new Element("em", Map.of(), List.of(), Optional.empty());
        List<Node> line = List.of(new Text("Name "), other, blank("long"));
        assertThat(FillIn.filled(line, A4)).isEqualTo(line);
    }
}
