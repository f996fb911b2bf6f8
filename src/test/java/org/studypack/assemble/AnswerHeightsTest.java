package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.pack.Design;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.source.PackReader;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A height in lines is one of the design's lines, whatever is drawn in it. */
final class AnswerHeightsTest {
    private static final Path FOLDER = Path.of("src/test/cases/publish/answers/in");

    /** A square, in millimetres. */
    private static final double SQUARE = 5;

    /** The lines that the pack gives to its squares, and those of a question that does not say. */
    private static final int OF_GRID = 4;

    private static final int USUAL = 6;

    @ParameterizedTest
    @EnumSource(Design.class)
    void squaresAndStripsAreAsHighAsLines(Design design) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Edition all = Editor.edit(PackReader.read(FOLDER, diagnostics).orElseThrow());
        Edition edition = all.laidOut(Layout.DEFAULT.with(LayoutKey.DESIGN, design));
        TemplateEngine templates = new TemplateEngine(TemplateFolder.read(FOLDER, diagnostics));
        Book book =
                new BookAssembler(templates, "studypack")
                        .assemble(edition, diagnostics)
                        .orElseThrow();
        double pitch = book.design().answers().pitch();
        assertThat(SQUARE * inside(book, "answer grid", "line").size())
                .isCloseTo(OF_GRID * pitch, within(SQUARE));
        assertThat(
                        inside(book, "answer time-strip", "room mm\\d+").stream()
                                .mapToInt(each -> Integer.parseInt(each.replaceAll("\\D", "")))
                                .sum())
                .isCloseTo((int) (USUAL * pitch), within(1));
    }

    /** The classes of those elements of the first answer space of a kind that have such ones. */
    private static List<String> inside(Book book, String kind, String classes) {
        List<List<String>> found = new ArrayList<>();
        for (ContentDocument document : book.documents()) {
            document.body()
                    .walk(
                            answer -> {
                                if (answer.attribute("class").equals(Optional.of(kind))) {
                                    List<String> inner = new ArrayList<>();
                                    answer.walk(e -> e.attribute("class").ifPresent(inner::add));
                                    inner.removeIf(each -> !each.matches(classes));
                                    found.add(inner);
                                }
                            });
        }
        return found.getFirst();
    }
}
