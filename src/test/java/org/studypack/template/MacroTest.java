package org.studypack.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** A sealed element goes to the macro of its kind. */
final class MacroTest {
    private static final String PROSE = TemplateFiles.shipped("prose.ftlx").content();

    static Stream<String> kinds() {
        return Stream.of(Block.class, Inline.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .map(Class::getSimpleName);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindOfProseHasItsMacro(String kind) {
        assertThat(PROSE).containsPattern("<#macro " + kind + " [bi]>");
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void eachKindOfAnswerSpaceHasItsMacroItsRuleAndItsLineInTheDocs(String kind) {
        String name = kind.toLowerCase(Locale.ROOT);
        assertThat(TemplateFiles.shipped("study.ftlx").content())
                .contains("<#macro " + kind + " a>", "class=\"answer " + name + "\"");
        assertThat(TemplateFiles.shipped("print.css").content()).contains(".answer." + name);
        assertThat(Path.of("docs/templates.md")).content().contains("`" + kind + "`");
        assertThat(Path.of("docs/pack-format.md")).content().contains("`" + name + "`");
    }

    static Stream<String> spaces() {
        return Arrays.stream(AnswerSpace.class.getPermittedSubclasses()).map(Class::getSimpleName);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachPageHasItsTemplate(String template) {
        assertThat(TemplateFiles.class.getResource("/templates/" + template)).isNotNull();
    }

    static Stream<String> pages() {
        return Stream.of(
                        "cover",
                        "title-page",
                        "imprint",
                        "contents",
                        "section",
                        "excerpts",
                        "transcript",
                        "worksheet",
                        "glossary",
                        "timeline",
                        "further-reading",
                        "colophon",
                        "cover.svg")
                .map(name -> name + ".ftlx");
    }
}
