package org.studypack.importing.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.ForeignFileReader;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.content.WrittenContent;
import org.studypack.importing.foreign.line.LineMarks;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.wording.ImportWords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same questions are the same, whatever form their marks have, and whatever form those of the
 * list in one of them have.
 */
final class MarkFormsTest {
    /** The marks of four questions. */
    private static final List<List<String>> FORMS =
            Stream.of(
                            "1.|2.|3.|4.",
                            "1)|2)|3)|4)",
                            "(1)|(2)|(3)|(4)",
                            "1.)|2.)|3.)|4.)",
                            "1.-|2.-|3.-|4.-",
                            "1°|2°|3°|4°",
                            "1:|2:|3:|4:",
                            "1/|2/|3/|4/",
                            "1 -|2 -|3 -|4 -",
                            "1 –|2 –|3 –|4 –",
                            "１．|２．|３．|４．",
                            "1.|2.|3*.|4.",
                            "[1]|[2]|[3]|[4]",
                            "#1|#2|#3|#4",
                            "№ 1.|№ 2.|№ 3.|№ 4.",
                            "Nr. 1:|Nr. 2:|Nr. 3:|Nr. 4:",
                            "1.1|1.2|1.3|1.4",
                            "1.1.|1.2.|1.3.|1.4.",
                            "①|②|③|④",
                            "Q1:|Q2:|Q3:|Q4:",
                            "Q1.|Q2.|Q3.|Q4.",
                            "Question 1:|Question 2:|Question 3:|Question 4:",
                            "Question 1 -|Question 2 -|Question 3 -|Question 4 -",
                            "Question 1|Question 2|Question 3|Question 4",
                            "Question One:|Question Two:|Question Three:|Question Four:",
                            "Q:|Q:|Q:|Q:",
                            "I.|II.|III.|IV.",
                            "I)|II)|III)|IV)",
                            "i.|ii.|iii.|iv.",
                            "i)|ii)|iii)|iv)",
                            "(i)|(ii)|(iii)|(iv)",
                            "A.|B.|C.|D.",
                            "A)|B)|C)|D)",
                            "(A)|(B)|(C)|(D)",
                            "a.|b.|c.|d.",
                            "a)|b)|c)|d)",
                            "(a)|(b)|(c)|(d)",
                            "-|-|-|-",
                            "*|*|*|*",
                            "•|•|•|•",
                            "➤|➤|➤|➤",
                            "o|o|o|o",
                            "→|→|→|→",
                            "[ ]|[ ]|[ ]|[ ]",
                            "☐|☐|☐|☐")
                    .map(form -> List.of(form.split("\\|", -1)))
                    .toList();

    /** The marks of a list of two in a question. */
    private static final List<List<String>> INNER =
            Stream.of(
                            "-|-", "*|*", "•|•", "–|–", "➤|➤", "1.|2.", "1)|2)", "(1)|(2)",
                            "[1]|[2]", "1.1|1.2", "①|②", "a)|b)", "a.|b.", "(a)|(b)", "A.|B.",
                            "A)|B)", "(A)|(B)", "A –|B –", "i.|ii.", "i)|ii)", "I.|II.", "( )|( )",
                            "[ ]|[ ]", "☐|☐", "[x]|[ ]")
                    .map(form -> List.of(form.split("\\|", -1)))
                    .toList();

    private static final List<String> EXPECTED =
            List.of(
                    "Who came to the mill?",
                    "Which of these is true: + the law + the owners",
                    "Name the horse.",
                    "Why did it stop?");

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> plainText() {
        return FORMS.stream()
                .map(form -> DynamicTest.dynamicTest(form.getFirst(), () -> plainText(form)));
    }

    /** Each list within, in one of six layouts: each layout meets each form. */
    private void plainText(List<String> form) throws IOException {
        int layout = FORMS.indexOf(form);
        for (List<String> inner : INNER) {
            layout++;
            boolean told = !kind(form).equals(kind(inner));
            String indent = List.of("   ", "\t", told ? "" : "  ").get(layout % 3);
            String apart = layout % 2 == 0 ? "\n" : "\n\n";
            check("guide.txt", text("", form, inner, indent, apart));
        }
    }

    @TestFactory
    Stream<DynamicTest> markdown() {
        return FORMS.stream()
                .map(form -> DynamicTest.dynamicTest(form.getFirst(), () -> markdown(form)));
    }

    /** Lines of a paragraph are not indented there, and its own lists are as they stand. */
    private void markdown(List<String> form) throws IOException {
        int layout = FORMS.indexOf(form);
        for (List<String> inner : INNER) {
            layout++;
            boolean own = isMarkdown(form) && isMarkdown(inner);
            String indent = own || (layout / 2) % 2 == 0 ? "   " : "";
            String apart = layout % 3 == 0 ? "\n" : "\n\n";
            List<String> marks =
                    layout % 5 == 0 && !isMarkdown(form)
                            ? form.stream().map(mark -> "**" + mark + "**").toList()
                            : form;
            if (own || !kind(form).equals(kind(inner))) {
                check("guide.md", text("# ", marks, inner, indent, apart));
            }
        }
    }

    private static boolean isMarkdown(List<String> form) {
        return form.getFirst().matches("[-*]|\\d[.)]");
    }

    @TestFactory
    Stream<DynamicTest> page() {
        return FORMS.stream()
                .map(form -> DynamicTest.dynamicTest(form.getFirst(), () -> page(form)));
    }

    /** Lists of a page, and lines with marks that are some anywhere: no others are told there. */
    private void page(List<String> form) throws IOException {
        List<String> lists =
                new ArrayList<>(
                        List.of(
                                "</p><ul><li>the law</li><li>the owners</li></ul>",
                                "</p><ol><li>the law</li><li>the owners</li></ol>",
                                "</p><ol type=a><li><p>the law</li><li><p>the owners</li></ol>"));
        for (List<String> inner : INNER) {
            boolean anywhere = LineMarks.isItem(inner.getFirst() + " x");
            if (anywhere && !kind(form).equals(kind(inner))) {
                String law = inner.get(0) + " the law";
                String owners = inner.get(1) + " the owners";
                lists.add("<br>" + law + "<br>" + owners + "</p>");
                lists.add("</p><p>" + law + "</p><p>" + owners + "</p>");
            }
        }
        boolean bullets = form.getFirst().matches("[-*•→]");
        for (String list : bullets ? List.<String>of() : lists) {
            check("guide.html", page(form, list));
        }
    }

    private static String page(List<String> form, String list) {
        return "<!DOCTYPE html><html><body><h1>The mill</h1><h2>The horse</h2><p>The mill stood by"
                + " the water and it ground the corn.</p><h3>Questions</h3>"
                + ("<p>" + form.get(0) + " Who came to the mill?</p>")
                + ("<p>" + form.get(1) + " Which of these is true:" + list)
                + ("<p>" + form.get(2) + " Name the horse.</p>")
                + ("<p>" + form.get(3) + " Why did it stop?</p></body></html>");
    }

    /** What shows that one list is not in the other where nothing is indented. */
    private static String kind(List<String> form) {
        return form.getFirst().replaceAll("[-*–]", "-").replaceAll("\\[[ x]\\]|☐|\\( \\)", "box");
    }

    private void check(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Diagnostics diagnostics = new Diagnostics();
        ForeignDocument document =
                ForeignFileReader.read(file, diagnostics)
                        .flatMap(f -> ((WrittenContent) f.content()).document(diagnostics))
                        .orElseThrow();
        ForeignGuide guide =
                GuideReading.read(
                        document, ImportWords.of("en"), new ImportNotes(), Steps.UNWATCHED);
        assertThat(guide.sections()).as(text).hasSize(1);
        assertThat(guide.sections().getFirst().questions().stream().map(MarkFormsTest::said))
                .as(text)
                .isEqualTo(EXPECTED);
    }

    /** A question, with a plus sign before what is in a list of it. */
    private static String said(ForeignGuide.Question question) {
        return question.text().stream()
                .map(block -> (block.depth() > 1 ? "+ " : "") + block.text())
                .collect(Collectors.joining(" "));
    }

    private static String text(
            String heading, List<String> form, List<String> inner, String indent, String apart) {
        return heading
                + "The mill\n\n"
                + (heading.replace("#", "##")
                        + "The horse\n\nThe mill stood by the water and it ground the corn.\n\n")
                + (heading.replace("#", "###") + "Questions\n\n")
                + (form.get(0) + " Who came to the mill?" + apart)
                + (form.get(1) + " Which of these is true:\n")
                + (indent + inner.get(0) + " the law\n")
                + (indent + inner.get(1) + " the owners" + apart)
                + (form.get(2) + " Name the horse." + apart)
                + (form.get(3) + " Why did it stop?\n");
    }
}
