package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

final class HeadingTailTest {
    /** The words held together stand in brackets. */
    @ParameterizedTest
    @CsvSource({
        "'Party, soviets and the course of 1917', 'Party, soviets and the [course of 1917]'",
        "'Lenin, Trotsky and the Russian Revolution', 'Lenin, Trotsky and the [Russian"
                + " Revolution]'",
        "'A question of internationalisation', 'A question of internationalisation'",
        "'An internationalisation of it', 'An internationalisation [of it]'",
        "'Why Russia?', 'Why Russia?'",
        "'Introduction', 'Introduction'",
    })
    void lastWordsOfHeadingStayTogether(String heading, String kept) {
        assertThat(shown("h1", heading)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"p", "header"})
    void otherElementsStayAsTheyAre(String name) {
        String words = "Party, soviets and the course of 1917";
        assertThat(shown(name, words)).isEqualTo(words);
    }

    @Test
    void headingThatEndsInAnElementStaysAsItIs() {
        Element em = new Element("em", Map.of(), List.of(new Text("of it all")), Optional.empty());
        List<Node> children = List.of(new Text("The course and the end "), em);
        assertThat(HeadingTail.kept("h2", children)).isEqualTo(children);
    }

    private static String shown(String name, String heading) {
        return HeadingTail.kept(name, List.of(new Text(heading))).stream()
                .map(HeadingTailTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(Node node) {
        return switch (node) {
            case Text text -> text.text();
            case Element element ->
                    element.children().stream()
                            .map(HeadingTailTest::shown)
                            .collect(Collectors.joining("", "[", "]"));
        };
    }
}
