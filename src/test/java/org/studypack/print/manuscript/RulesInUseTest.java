package org.studypack.print.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.print.manuscript.RulesInUse.Vocabulary;

import java.util.Set;

/** What is left out of a style sheet could not have reached anything. */
final class RulesInUseTest {
    private static final Vocabulary WORDS =
            new Vocabulary(Set.of("html", "section", "p", "a"), Set.of("front", "note"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { margin: 0 }",
                "table, html.front p { margin: 0 }",
                "* { margin: 0 }",
                "#page { margin: 0 }",
                "section.note > p + p::before { content: '}' }",
                "p::before { content: \"\\\"{\" }",
                "p[data-lines]:not(.absent) { margin: 0 }",
                "/* table { */ p { margin: 0 }",
                "@page text:left { @top-left { content: counter(page) } }",
                "@media print { table { margin: 0 } }",
                "@charset \"utf-8\";",
                ".a\\62 c { margin: 0 }"
            })
    void ruleThatMayReachSomethingStays(String rule) {
        assertThat(RulesInUse.of(rule, WORDS)).isEqualTo(rule);
        assertThat(RulesInUse.of("table { color: red }\n" + rule, WORDS).strip()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table { margin: 0 }",
                "p.turn { margin: 0 }",
                "section.note table p { margin: 0 }",
                ".front .marginalia p, td { content: \"{\" }"
            })
    void ruleForWhatIsNotThereIsLeftOut(String rule) {
        assertThat(RulesInUse.of(rule, WORDS)).isEmpty();
        assertThat(RulesInUse.of(rule + "p { margin: 0 }", WORDS)).isEqualTo("p { margin: 0 }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p {", "p", "/* p", "p { content: '", "}", "", "p { } }"})
    void brokenSheetDoesNoHarm(String sheet) {
        assertThat(sheet).contains(RulesInUse.of(sheet, WORDS));
    }
}
