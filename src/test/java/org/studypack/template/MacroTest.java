package org.studypack.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.studypack.pack.AnswerKinds;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    void eachKindOfAnswerSpaceHasItsMacroItsRuleAndItsLineInTheDocs(Class<?> kind) {
        String name = AnswerKinds.written(kind);
        assertThat(TemplateFiles.shipped("study.ftlx").content())
                .contains("<#macro " + kind.getSimpleName() + " a>", "class=\"answer " + name);
        assertThat(TemplateFiles.shipped("print.css").content()).contains(".answer." + name);
        assertThat(Path.of("docs/templates.md"))
                .content()
                .contains("`" + kind.getSimpleName() + "`");
        assertThat(Path.of("docs/pack-format.md")).content().contains("`" + name + "`");
    }

    static List<Class<?>> spaces() {
        return AnswerKinds.all();
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
                        "card",
                        "back-cover",
                        "slip",
                        "card-back",
                        "cover.svg")
                .map(name -> name + ".ftlx");
    }
}
