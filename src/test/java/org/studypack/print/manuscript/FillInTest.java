package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Blanks of a line share what its words leave. */
final class FillInTest {
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
        List<Node> filled = FillIn.filled(line, 170);
        assertThat(width(filled.get(1))).isBetween(260.0, 300.0);
        assertThat(width(filled.get(1)) / width(filled.get(3))).isBetween(1.98, 2.02);
    }

    @Test
    void lineWithAnythingElseStaysAsItIs() {
        Element other = new Element("em", Map.of(), List.of(), Optional.empty());
        List<Node> line = List.of(new Text("Name "), other, blank("long"));
        assertThat(FillIn.filled(line, 170)).isEqualTo(line);
    }
}
