package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.assemble.BookAssembler;
import org.studypack.book.Book;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Editor;
import org.studypack.print.Printer;
import org.studypack.source.PackReader;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables to write in have the room for it. */
final class TablesToFillTest {
    private static final double POINT = 25.4 / 72;

    @TempDir Path folder;

    private Book book(String table) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "format: 1\ntitle: T\nlanguage: en\n");
        Files.createDirectories(folder.resolve("guide"));
        Files.writeString(folder.resolve("guide/01.md"), "# T {#t}\n\n" + table);
        Diagnostics diagnostics = new Diagnostics();
        TemplateEngine templates = new TemplateEngine(TemplateFolder.read(folder, diagnostics));
        return new BookAssembler(templates, "studypack")
                .assemble(
                        Editor.edit(PackReader.read(folder, diagnostics).orElseThrow()),
                        diagnostics)
                .orElseThrow();
    }

    /** {@code -} and {@code /} stand for nothing, and have no word to measure. */
    @Test
    void cellsOfMarksAloneAreSet() throws IOException {
        Book book =
                book(
                        """
                        | wood | price | left |
                        |---|---|---|
                        | oak | - | / |
                        | ash | - - | -/- |
                        """);
        assertThat(rows(book)).hasSize(3);
    }

    private static List<String> rows(Book book) {
        List<String> rows = new java.util.ArrayList<>();
        book.documents()
                .forEach(
                        document ->
                                document.body()
                                        .walk(
                                                element -> {
                                                    if (element.name().equals("tr")) {
                                                        rows.add(
                                                                element.attribute("class")
                                                                        .orElse(""));
                                                    }
                                                }));
        return rows;
    }

    /** Where each capital letter stands, from the page's head in millimetres. */
    private static Map<String, Double> places(Book book) throws IOException {
        Map<String, Double> places = new TreeMap<>();
        byte[] pdf = new Printer().print(book, new Diagnostics()).orElseThrow().pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> glyphs) {
                            glyphs.forEach(
                                    glyph -> places.put(glyph.getUnicode(), glyph.getY() * POINT));
                        }
                    };
            stripper.setStartPage(5);
            stripper.setEndPage(5);
            stripper.getText(document);
        }
        return places;
    }

    @Test
    void emptyRowHasTheRoomOfALine() throws IOException {
        Book book = book("| A | Q |\n|--|--|\n| B | x |\n| C | x |\n| | |\n| D | |\n");
        assertThat(rows(book)).containsExactly("", "", "", "to-fill", "");
        Map<String, Double> places = places(book);
        assertThat(distance(places, "B", "C")).isLessThan(7);
        assertThat(distance(places, "C", "D")).isBetween(13.0, 16.5);
    }

    @Test
    void tableWithAnEmptyColumnIsWrittenInEverywhere() throws IOException {
        Book book = book("| A | What happened |\n|--|--|\n| B | |\n| C | |\n");
        assertThat(rows(book)).containsExactly("", "to-fill", "to-fill");
        Map<String, Double> places = places(book);
        assertThat(distance(places, "B", "C")).isBetween(7.9, 9.0);
    }

    private static double distance(Map<String, Double> places, String from, String to) {
        assertThat(places).containsKeys(from, to);
        return places.getOrDefault(to, 0.0) - places.getOrDefault(from, 0.0);
    }
}
