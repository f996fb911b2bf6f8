package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

final class SoftHyphensTest {
    @ParameterizedTest
    @CsvSource({"section, true", "blockquote, true", "li, false", "dd, false", "aside, false"})
    void onlyJustifiedParagraphsAreHyphenated(String around, boolean hyphenated) {
        Element paragraph = element("p", new Text("administrative hyphenation it is"));
        Element section = element("section", element(around, paragraph));
        assertThat(SoftHyphens.in(section, "en").toString().contains("\u00AD"))
                .isEqualTo(hyphenated);
    }

    private static Element element(String name, Node child) {
        return new Element(name, Map.of(), List.of(child), Optional.empty());
    }
}
