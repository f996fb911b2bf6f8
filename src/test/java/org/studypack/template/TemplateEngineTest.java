package org.studypack.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.InterruptingWatch;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.diagnostic.Watch;
import org.studypack.edition.Credits.Credit;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

final class TemplateEngineTest {
    private static final Metadata METADATA =
            new Metadata(
                    "Bread & <Ballots>",
                    "",
                    List.of(),
                    "en",
                    "",
                    "",
                    "",
                    List.of(),
                    "urn:x",
                    "bread",
                    Optional.of(Instant.EPOCH),
                    List.of());
    private static final Frame FRAME =
            new Frame(
                    METADATA,
                    new Labels("en", Map.of("contents", "Contents")),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    8);

    private final Diagnostics diagnostics = new Diagnostics();

    private String render(String template) {
        return render(template, Watch.NONE);
    }

    private String render(String template, Watch watch) {
        TemplateEngine engine =
                new TemplateEngine(
                        Map.of(
                                "title-page.ftlx",
                                new SourceText("book/templates/title-page.ftlx", template)),
                        watch);
        return engine.render(
                        new Page.TitlePage(
                                FRAME,
                                1,
                                /* masthead= */ false,
                                false,
                                List.of(new Credit("role.author", "A", "A")),
                                Optional.empty()),
                        diagnostics)
                .map(Rendered::markup)
                .orElse("");
    }

    private Diagnostic onlyDiagnostic() {
        assertThat(diagnostics.all()).hasSize(1);
        return diagnostics.all().getFirst();
    }

    /** The library says them in English sentences, which another version may word otherwise. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    ${frme.title}                   | there is no `frme` here, or it has no value
                    ${frame.metadata.titel}         | there is no `frame.metadata.titel` here, or it has no value
                    <@nothing/>                     | there is no `nothing` here, or it has no value
                    ${frame}                        | this is a group of values, and a text is needed here
                    ${frame.metadata.title * 2}     | this is a text, and a number is needed here
                    <#if frame.metadata.title>x</#if> | this is a text, and true or false is needed here
                    <#list frame.metadata.title as x>y</#list> | this is a text, and a list is needed here
                    ${frame.metadata.title()}       | this is a text, and a function is needed here
                    ${1 + }                         | `}` cannot stand here
                    <#foo>                          | there is no directive `#foo`
                    <#if true>                      | `#if` is not closed
                    ${frame?foo}                    | there is no built-in `?foo`
                    <#include "nowhere.ftlx">       | there is no template `nowhere.ftlx`
                    <#import "nowhere.ftlx" as n>   | there is no template `nowhere.ftlx`
                    ${"x"?api}                      | `?api` is not allowed in a template
                    ${"a"?number}                   | Can't convert this string to number: "a"
                    """)
    void mistakesAreSaidInPlainWords(String template, String sentence) {
        render(template);
        assertThat(onlyDiagnostic().message()).isEqualTo(sentence);
    }

    @Test
    void textIsEscaped() {
        assertThat(render("${frame.metadata.title}")).isEqualTo("Bread &amp; &lt;Ballots&gt;");
    }

    @Test
    void errorNamesTemplateLineColumnAndExpression() {
        render("one\ntwo ${frame.metadata.titel}\n");
        Diagnostic diagnostic = onlyDiagnostic();
        assertThat(diagnostic.code()).isEqualTo(Code.TEMPLATE_ERROR);
        assertThat(diagnostic.location().toString())
                .isEqualTo("book/templates/title-page.ftlx:2:7");
        assertThat(diagnostic.location().text()).isEqualTo("two ${frame.metadata.titel}");
        assertThat(diagnostic.hint().orElse("")).contains("frame.metadata.titel");
    }

    @Test
    void brokenTemplateIsADiagnostic() {
        render("<#list credits as c>${c}");
        assertThat(onlyDiagnostic().code()).isEqualTo(Code.TEMPLATE_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\","
                        + " \"/\")}",
                "${frame?api.getClass()}",
                "${frame.class}",
                "${frame.metadata.getClass()}",
                "${frame.metadata.title?api.class}",
                "${credits.class.forName('java.lang.Runtime')}",
                "${frame.hashCode()}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../../../etc/passwd\">",
                "<#import \"file:///etc/passwd\" as x>",
                "${.data_model.class}",
            })
    void attackIsRefused(String template) {
        assertThat(render(template)).isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void hugeOutputIsStopped() {
        render(
                "<#list 1..1000000 as i><#list 1..1000000 as"
                        + " j>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list></#list>");
        assertThat(onlyDiagnostic().message()).contains("more than");
    }

    @Test
    void recursionWithoutEndIsStopped() {
        render("<#macro m><@m/></#macro><@m/>");
        assertThat(onlyDiagnostic().message()).contains("calls itself without end");
    }

    /** FreeMarker's own stack would end at no place. */
    @ParameterizedTest
    @ValueSource(strings = {"${1 + (", "<#if true>", "${[", "<#list 1..2 as x>\n"})
    void deepNestingIsReportedAtItsPlace(String opening) {
        render(opening.repeat(10_000));
        assertThat(onlyDiagnostic().code()).isEqualTo(Code.TEMPLATE_ERROR);
        assertThat(onlyDiagnostic().message()).contains("nested");
        assertThat(onlyDiagnostic().location().line()).isPositive();
    }

    @Test
    void messageOfALongExpressionIsShort() {
        render("${nothing." + "a".repeat(1_000_000) + "}");
        assertThat(onlyDiagnostic().message()).hasSizeLessThan(1_000);
        assertThat(onlyDiagnostic().hint().orElse("")).hasSizeLessThan(1_000);
    }

    @Test
    void everyShippedFileMayBeReplaced() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(TemplateEngine.names());
        }
    }

    @Test
    void loopWithoutEndIsStopped() {
        AtomicBoolean read = new AtomicBoolean(true);
        Location place = Location.of("templates/section.ftlx");
        Watch impatient =
                new Watch() {
                    @Override
                    public void on(Location what) {}

                    @Override
                    public <T> T apart(Location what, ThreadFactory threads, Callable<T> work) {
                        throw InterruptingWatch.tooLong(what);
                    }
                };
        assertThatThrownBy(() -> StrangerRun.run(() -> {}, place, read, impatient))
                .isInstanceOf(StrangerRun.Stopped.class)
                .hasMessageContaining("does not end");
        read.set(false);
        assertThatThrownBy(() -> StrangerRun.run(() -> {}, place, read, impatient))
                .hasMessageContaining("takes too long to be read");
    }

    /** Else it would have a processor until the program ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1..2000000000 as x></#list>",
                "<#list 1..2000000000 as x><#if x == 0>a</#if></#list>",
                "<#macro m><#list 1..2000000000 as x><#nested></#list></#macro><@m></@m>",
                "<#function f n><#list 1..2000000000 as x><#local y = x></#list><#return 1>"
                        + "</#function>${f(1)}",
            })
    void templateThatIsInterruptedEnds(String template) {
        InterruptingWatch interrupting = new InterruptingWatch();
        render(template, interrupting);
        assertThat(onlyDiagnostic().code()).isEqualTo(Code.TEMPLATE_ERROR);
        assertThat(interrupting.hasEnded()).isTrue();
    }

    @Test
    void clockIsOutOfReach() {
        render("<p>${.now?string.iso}</p>");
        assertThat(onlyDiagnostic().code()).isEqualTo(Code.TEMPLATE_FORBIDDEN);
        assertThat(onlyDiagnostic().location().column()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(https://x.example/a.css);",
                "p { background: url('http://x.example/y.png') }",
                "p { background: URL( file:///etc/passwd ) }",
                "@font-face { font-family: x; src: url(x.ttf) }",
                "@\\69mport 'a.css';",
                "p { background: image-se\\t(\"http://x.example/y.png\" 1x) }",
            })
    void styleSheetThatFetchesIsRefused(String css) {
        SourceText sheet = new SourceText("book/templates/screen.css", css);
        new TemplateEngine(Map.of("screen.css", sheet))
                .render(
                        new Page.TitlePage(FRAME, 1, false, false, List.of(), Optional.empty()),
                        diagnostics);
        assertThat(diagnostics.all()).extracting("code").contains(Code.STYLESHEET_ERROR);
    }

    @Test
    void flawOfAStyleSheetHasItsPlace() {
        SourceText sheet =
                new SourceText("book/templates/screen.css", "p { color: red }\nq { zolor: red }\n");
        new TemplateEngine(Map.of("screen.css", sheet))
                .render(
                        new Page.TitlePage(FRAME, 1, false, false, List.of(), Optional.empty()),
                        diagnostics);
        assertThat(onlyDiagnostic().location()).hasToString("book/templates/screen.css:2:5");
        assertThat(onlyDiagnostic().hint()).isPresent();
    }

    @Test
    void numbersHaveNoGrouping() {
        assertThat(render("${1234567}")).isEqualTo("1234567");
    }
}
