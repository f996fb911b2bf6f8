package org.studypack.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.studypack.source.MarkdownEscape;
import org.studypack.source.ScalarText;
import org.studypack.source.SettingsText;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** Plain words, whatever they are, come back from Markdown and YAML as they were. */
final class MarkdownEscapeTest {
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                    .build();
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "word",
                    "Ж",
                    "1",
                    "12.",
                    "3)",
                    "#",
                    "##",
                    "*",
                    "**",
                    "_",
                    "__",
                    "snake_case",
                    "[",
                    "]",
                    "[^1]",
                    "[^1]:",
                    "(",
                    ")",
                    "<",
                    ">",
                    "<b>",
                    "<!--",
                    "&",
                    "&amp;",
                    "&#42;",
                    "\\",
                    "\\\\",
                    "`",
                    "```",
                    "~",
                    "~~~",
                    "+",
                    "-",
                    "--",
                    "---",
                    "=",
                    "===",
                    "|",
                    "|-|",
                    "{",
                    "}",
                    "{#id}",
                    "{.questions}",
                    "{lang=fr}",
                    "!",
                    "![",
                    "!(",
                    ":",
                    "://",
                    "http://a.b",
                    "—",
                    "–",
                    "“",
                    "”",
                    ".",
                    "?",
                    "\u00A0",
                    "\t",
                    "    ",
                    " ",
                    " ",
                    " ",
                    "é",
                    "𝒳",
                    "\"",
                    "'");

    @Test
    void plainWordsSurviveAsParagraphHeadingAndItem() {
        Random random = new Random(7);
        for (int i = 0; i < 30_000; i++) {
            String text = text(random);
            if (text.isBlank()) {
                continue;
            }
            String escaped = MarkdownEscape.escape(text);
            String expected = MarkdownEscape.oneLine(text);
            assertThat(read("before\n\n" + escaped + "\n\nafter", Paragraph.class))
                    .isEqualTo(expected);
            assertThat(read("before\n\n# " + escaped + " {#id}\n", Heading.class))
                    .isEqualTo(expected + " {#id}");
            assertThat(read("before\n\n- " + escaped + " {#id}\n", BulletList.class))
                    .isEqualTo(expected + " {#id}");
        }
    }

    @Test
    void plainWordsSurviveAsScalar() {
        Random random = new Random(11);
        for (int i = 0; i < 30_000; i++) {
            String text = text(random);
            Map<?, ?> read =
                    new SettingsText(
                                    "key: "
                                            + ScalarText.of(text)
                                            + "\n"
                                            + ScalarText.of(text)
                                            + ": x\n")
                            .mapping()
                            .orElseThrow();
            String plain = MarkdownEscape.oneLine(text);
            assertThat(read.get("key")).as(text).isEqualTo(plain);
            assertThat(read.get(plain)).as(text).isEqualTo("x");
        }
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(8), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    /** The words of the second block, which is of the kind and holds nothing but words. */
    private static String read(String markdown, Class<? extends Node> kind) {
        Node document = PARSER.parse(markdown);
        Node block = Objects.requireNonNull(document.getFirstChild().getNext());
        assertThat(block).as(markdown).isInstanceOf(kind);
        StringBuilder text = new StringBuilder();
        collect(block, text);
        return text.toString();
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            assertThat(child.getClass().getSimpleName()).isIn("Text", "Paragraph", "ListItem");
            collect(child, text);
        }
    }
}
