package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.publish.run.Outcome;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Pictures that cannot be drawn are a person's mistake, on the cover as in the text. */
final class PicturesTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " viewBox=\"0 0 9 9\"";

    @TempDir Path book;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "><path d='M 0 0 zzz 4'/></svg>",
                "><rect width='five' height='5'/></svg>",
                "><rect width='-5' height='5'/></svg>",
                "><rect width='5' height='5' fill='url(#nowhere)'/></svg>",
                "><use xlink:href='#nowhere'/></svg>",
                " version='9.9'><rect width='5' height='5'/></svg>"
            })
    void drawingThatCannotBeDrawnIsReportedWhereItIsShown(String rest) throws IOException {
        byte[] svg = (OPEN + rest).getBytes(StandardCharsets.UTF_8);
        Diagnostic cover = only(cover(svg));
        assertThat(cover.code()).isEqualTo(Code.NOT_AN_IMAGE);
        assertThat(cover.location()).hasToString(book + "/pack.yaml:4:8");
        assertThat(cover.message()).doesNotContain("null");
        Diagnostic figure = only(figure(svg));
        assertThat(figure.code()).isEqualTo(Code.NOT_AN_IMAGE);
        assertThat(figure.location()).hasToString(book + "/guide/01-a.md:5:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<g id='a'><use xlink:href='#a'/></g>", "bomb"})
    void drawingWithoutEndIsRefused(String content) throws IOException {
        String svg = OPEN + ">" + (content.equals("bomb") ? bomb() : content) + "</svg>";
        Diagnostic found = only(cover(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(found.code()).isEqualTo(Code.NOT_AN_IMAGE);
        assertThat(found.location()).hasToString(book + "/images/a.svg");
    }

    /** Eight groups, each of ten times the one before. */
    private static String bomb() {
        StringBuilder bomb = new StringBuilder("<g id='g0'><rect width='1' height='1'/></g>");
        for (int i = 1; i <= 8; i++) {
            String one = String.format(Locale.ROOT, "<use xlink:href='#g%d'/>", i - 1);
            bomb.append("<g id='g").append(i).append("'>").append(one.repeat(10)).append("</g>");
        }
        return bomb.toString();
    }

    @Test
    void elementThatDrawsNothingIsReportedInTheDrawing() throws IOException {
        Diagnostic found =
                only(figure((OPEN + "><nothing/></svg>").getBytes(StandardCharsets.UTF_8)));
        assertThat(found.code()).isEqualTo(Code.NOT_AN_IMAGE);
        assertThat(found.location()).hasToString(book + "/images/a.svg:1:1");
    }

    @Test
    void damagedPictureInADrawingIsReported() throws IOException {
        String svg =
                OPEN
                        + "><image width='5' height='5'"
                        + " xlink:href='data:image/png;base64,AAAA'/></svg>";
        Diagnostic found = only(figure(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(found.code()).isEqualTo(Code.NOT_AN_IMAGE);
        assertThat(found.location()).hasToString(book + "/images/a.svg:1:1");
    }

    @Test
    void drawingInAnotherEncodingIsDrawn() throws IOException {
        String svg = "<?xml version='1.0' encoding='ISO-8859-1'?>" + OPEN + "><text>é</text></svg>";
        assertThat(cover(svg.getBytes(StandardCharsets.ISO_8859_1)).diagnostics()).isEmpty();
    }

    @Test
    void ownCoverDesignThatCannotBeDrawnIsReported() throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\nIt rose.\n");
        write(
                "templates/cover.svg.ftlx",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path"
                        + " d=\"zzz\"/></svg>");
        Diagnostic found = only(new Publisher().checkBook(book));
        assertThat(found.code()).isEqualTo(Code.TEMPLATE_ERROR);
        assertThat(found.location()).hasToString(book + "/templates/cover.svg.ftlx");
    }

    private Outcome<String> cover(byte[] svg) throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\ncover: images/a.svg\n");
        write("guide/01-a.md", "# Price\n\nIt rose.\n");
        return checked(svg);
    }

    private Outcome<String> figure(byte[] svg) throws IOException {
        write("pack.yaml", "format: 1\ntitle: Bread\nlanguage: en\n");
        write("guide/01-a.md", "# Price\n\nIt rose.\n\n![It rose](images/a.svg)\n");
        return checked(svg);
    }

    private Outcome<String> checked(byte[] svg) throws IOException {
        Files.createDirectories(book.resolve("images"));
        Files.write(book.resolve("images/a.svg"), svg);
        return new Publisher().checkBook(book);
    }

    private void write(String name, String text) throws IOException {
        Path file = book.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static Diagnostic only(Outcome<String> outcome) {
        assertThat(outcome.failure()).isEqualTo(Outcome.Failure.INPUT);
        assertThat(outcome.diagnostics()).hasSize(1);
        return outcome.diagnostics().getFirst();
    }
}
