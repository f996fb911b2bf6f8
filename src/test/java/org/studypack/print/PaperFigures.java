package org.studypack.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.nio.file.Path;

/**
 * How much paper a PDF takes, in figures. {@code bench/run paper} prints them.
 *
 * @param sheets printed on both sides
 * @param blank pages on which nothing can be read
 * @param words of all pages, those of heads and folios too
 */
record PaperFigures(int pages, int sheets, int blank, int words) {
    private static final String HEAD =
            "| | pages | sheets | blank pages | words a page |\n|---|---:|---:|---:|---:|";

    static PaperFigures of(PDDocument pdf) throws IOException {
        int pages = pdf.getNumberOfPages();
        int blank = 0;
        int words = 0;
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf).strip();
            blank += text.isEmpty() ? 1 : 0;
            words += text.isEmpty() ? 0 : text.split("\\s+", -1).length;
        }
        return new PaperFigures(pages, (pages + 1) / 2, blank, words);
    }

    /** Prints a row of a Markdown table for each of the files named, as {@code FILE=TITLE}. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(HEAD);
        for (String file : arguments) {
            String[] named = file.split("=", 2);
            try (PDDocument pdf = Loader.loadPDF(Path.of(named[0]).toFile())) {
                System.out.println("| " + named[named.length - 1] + " | " + of(pdf).row());
            }
        }
    }

    private String row() {
        int each = Math.round((float) words / Math.max(1, pages - blank));
        return "%d | %d | %d | %d |".formatted(pages, sheets, blank, each);
    }
}
