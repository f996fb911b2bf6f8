package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.print.line.Hyphens;

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

    /** They used to make their paragraph ragged, and were broken without a hyphen. */
    @ParameterizedTest
    @CsvSource({
        "Das Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverfahren kam später, false",
        "Später kam das Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverfahren, false",
        "Es heißt xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx dort, true",
        "Es steht unter https://example.org/an/address/that/goes/on dort, true"
    })
    void longWordsAreDividedWhereTheyCanBe(String words, boolean ragged) {
        Element paragraph = element("p", new Text(words));
        assertThat(LongRuns.areIn(paragraph, Optional.of(Hyphens.of("de")))).isEqualTo(ragged);
        assertThat(LongRuns.areIn(paragraph, Optional.empty())).isTrue();
        assertThat(SoftHyphens.in(element("section", paragraph), "de").toString())
                .matches(found -> ragged || found.contains("Grund\u00ADstücks\u00ADver"));
    }

    private static Element element(String name, Node child) {
        return new Element(name, Map.of(), List.of(child), Optional.empty());
    }
}
