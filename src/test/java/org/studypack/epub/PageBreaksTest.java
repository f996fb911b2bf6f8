package org.studypack.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In the results, a mark is written as {@code |}. */
final class PageBreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    0; <section><h1>A</h1></section>              ; <section><h1>|A</h1></section>
                    2; <section><h1>A</h1><p>b</p></section>      ; <section><h1>A</h1><p>|b</p></section>
                    1; <div><ul><li>a</li></ul></div>             ; <div><ul><li>|a</li></ul></div>
                    1; <ol><li><a>a</a><ol/></li></ol>            ; <ol><li><a>|a</a><ol></ol></li></ol>
                    0; <table><tr><td/><td>b</td></tr></table>    ; <table><tr><td>|</td><td>b</td></tr></table>
                    1; <div><dl><dt>a</dt><dd>b</dd></dl></div>   ; <div><dl><dt>|a</dt><dd>b</dd></dl></div>
                    0; <figure><img/></figure>                    ; <figure>|<img></img></figure>
                    2; <p><em>a</em><img/>b</p>                   ; <p><em>a</em>|<img></img>b</p>
                    1; <section><hr/><p>b</p></section>           ; <section>|<hr></hr><p>b</p></section>
                    3; <p>a<svg><g><path/></g></svg></p>          ; <p>a|<svg><g><path></path></g></svg></p>
                    1; <div><ul/>b</div>                          ; <div>|<ul></ul>b</div>
                    0; <blockquote><p>a</p></blockquote>          ; <blockquote><p>|a</p></blockquote>
                    0; <li>a<p>b</p></li>                         ; <li>|a<p>b</p></li>
                    """)
    void markStandsAtTheFirstPlaceThatMayHoldIt(int element, String tree, String marked) {
        PageList.Mark mark = new PageList.Mark("page-1", "1", "chapter", "text/c.xhtml", element);
        Element result =
                PageBreaks.insert(Xhtml.parse(tree.strip()), Map.of(element, List.of(mark)));
        assertThat(written(result)).isEqualTo(marked.strip());
    }

    private static String written(Node node) {
        return switch (node) {
            case Text text -> text.text();
            case Element element
                    when element.attribute("epub:type").equals(Optional.of("pagebreak")) ->
                    "|";
            case Element element -> {
                StringBuilder inner = new StringBuilder();
                element.children().forEach(child -> inner.append(written(child)));
                yield "<" + element.name() + ">" + inner + "</" + element.name() + ">";
            }
        };
    }
}
