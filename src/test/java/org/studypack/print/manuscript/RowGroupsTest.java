package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The engine sets a table of any length in time that grows with its rows. */
final class RowGroupsTest {
    @Test
    void noGroupIsLongAndNoRowIsLost() {
        Element body = body(120, Map.of());
        List<Element> groups = RowGroups.of(body);
        assertThat(groups).hasSize(3);
        assertThat(groups)
                .allSatisfy(
                        group ->
                                assertThat(group.children())
                                        .hasSizeLessThanOrEqualTo(RowGroups.MOST_ROWS));
        assertThat(groups.stream().flatMap(group -> group.children().stream()))
                .containsExactlyElementsOf(body.children());
    }

    @Test
    void idAndNumberStandOnce() {
        List<Element> groups = RowGroups.of(body(60, Map.of()));
        assertThat(groups.getFirst().attributes()).containsKeys("id", "data-n", "class");
        assertThat(groups.getLast().attributes()).containsOnlyKeys("class");
    }

    @Test
    void shortTableAndJoinedRowsStayTogether() {
        assertThat(RowGroups.of(body(50, Map.of()))).hasSize(1);
        assertThat(RowGroups.of(body(60, Map.of("rowspan", "2")))).hasSize(1);
    }

    private static Element body(int rows, Map<String, String> cell) {
        List<Node> all =
                IntStream.range(0, rows)
                        .<Node>mapToObj(
                                row ->
                                        element(
                                                "tr",
                                                Map.of(),
                                                List.of(element("td", cell, text(row)))))
                        .toList();
        return element("tbody", Map.of("id", "t", "data-n", "4", "class", "data"), all);
    }

    private static List<Node> text(int row) {
        return List.of(new Node.Text("row " + row));
    }

    private static Element element(
            String name, Map<String, String> attributes, List<? extends Node> children) {
        return new Element(name, attributes, List.copyOf(children), Optional.empty());
    }
}
