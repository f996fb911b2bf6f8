package org.studypack.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;

import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * The parser says what is wrong in English and by nothing else. What is looked for in its sentences
 * is held here, so that a version that words them otherwise is found out.
 */
final class YamlReaderTest {
    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of("a: b: c\n", 1, "put a text that holds a colon"),
                Arguments.of("a:\n\t- b\n", 2, "indent with spaces"),
                Arguments.of("a: @b\n", 1, "put a text that begins with this character"),
                Arguments.of("a: b\nc\nd: e\n", 2, "write `key: value`"),
                Arguments.of("a: \"b\n", 1, "close it at the end"),
                Arguments.of("a: [b\n", 1, "close it with `]`"),
                Arguments.of("a: [b", 1, "close it with `]`"),
                Arguments.of("a: b\nc: [d\ne: f\n", 2, "close it with `]`"),
                Arguments.of("a: {b: c\nd: e\nf: g\n", 1, "close it with `}`"),
                Arguments.of("a: [b, \"c\" d]\n", 1, "put commas between"),
                Arguments.of("a: \"b\nc: d\ne: \"f\"\n", 1, "close it at the end"),
                Arguments.of("a: \"b\" c\n", 1, "put all of the value"),
                Arguments.of("a: b\n---\nc: d\n", 2, "take out the line `---`"),
                Arguments.of("a: &x [b]\nc: *x\n", 2, "write the value out"),
                Arguments.of("a:\n" + "- ".repeat(51) + "b\n", 2, "take out what"),
                Arguments.of("- [a]\n".repeat(500_001), 500_000, "broken YAML: more than 1000000"),
                Arguments.of("a:\n" + "- ".repeat(99_999), 2, "take out what"),
                Arguments.of("\n" + "{a: ".repeat(99_999), 2, "take out what"),
                Arguments.of("%YAML 9.9\n---\na: b\n", 1, "take out the line `%YAML`"),
                Arguments.of("a: b\n? [a, b]\n: c\n", 2, "write a word and a colon"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeHasItsHint(String text, int line, String hint) {
        Diagnostic found = only(text);
        assertThat(found.hint().orElse(found.message())).startsWith(hint);
        assertThat(found.location().line()).isEqualTo(line);
    }

    @Test
    void keyThatIsAListIsNamed() {
        assertThat(only("? [a]\n: b\n").message()).isEqualTo("a key is a list or a mapping");
    }

    @Test
    void linesOfATextAreFoundInTheFile() {
        YamlText block = text("a: |\n  one\n\n  two words\n");
        assertThat(block.at(1, 1, 1).line()).isEqualTo(2);
        assertThat(block.at(3, 5, 1).line()).isEqualTo(4);
        assertThat(block.at(3, 5, 1).column()).isEqualTo(7);
        assertThat(block.at(1, 2, 1).column()).isEqualTo(4);
        assertThat(text("a: one two\n").at(1, 5, 1).column()).isEqualTo(8);
        YamlText quoted = text("a: \"one\\ntwo\"\n");
        assertThat(quoted.at(2, 2, 1)).isEqualTo(quoted.location());
        assertThat(quoted.at(9, 1, 1)).isEqualTo(quoted.location());
    }

    /** Work is counted in bytes of memory asked for. */
    @Test
    void placesOfALongTextTakeNoWorkForAllOfIt() {
        YamlText text = text("a: |\n" + "  one\n\n".repeat(2000));
        text.at(1, 1, 1);
        long before = allocated();
        for (int line = 1; line <= 4000; line++) {
            text.at(line, 1, 1);
        }
        assertThat(allocated() - before).isLessThan(4000 * 1000);
    }

    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class)
                .getCurrentThreadAllocatedBytes();
    }

    private static YamlText text(String file) {
        return YamlReader.readMapping(new SourceText("a.yaml", file), new Diagnostics())
                .flatMap(mapping -> mapping.text("a"))
                .orElseThrow();
    }

    private static Diagnostic only(String text) {
        Diagnostics diagnostics = new Diagnostics();
        YamlReader.readMapping(new SourceText("a.yaml", text), diagnostics);
        assertThat(diagnostics.all()).hasSize(1);
        return diagnostics.all().getFirst();
    }
}
