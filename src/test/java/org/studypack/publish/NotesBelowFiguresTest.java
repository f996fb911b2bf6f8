package org.studypack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.publish.press.Product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notes of text that goes on below a figure stand on the page of their call. */
final class NotesBelowFiguresTest {
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 30' width='30' height='30'>"
                    + "<rect width='30' height='30' fill='#ccc' stroke='#000'/></svg>";

    private static final String SETTINGS =
            """
            format: 1
            title: Notes
            language: en
            paper: a5
            design: large-print
            modified: 2026-01-01
            """;

    private static final String SECTION =
            """
            # Grid letter price and winter winter price people bread

            > Strike characteristically to charge who winter common of to credit
            > unemployment who street responsibilities to letter price the winter who
            > council people winter and strike unemployment price charge municipal bread
            > common and unemployment credit winter the street who in letter.
            >
            > Winter council internationalism people responsibilities responsibilities
            > strike municipal unemployment charge harbour bread common to bread credit
            > in of street and winter letter of municipal winter municipal price people
            > who municipal strike a and charge characteristically internationalism
            > common bread characteristically credit bread winter street in the letter
            > unemployment harbour winter in a people price to strike of and charge to
            > internationalism common characteristically municipal credit the a street a
            > of letter responsibilities harbour winter in council people bread
            > characteristically strike municipal who charge a to common harbour winter
            > credit harbour and street council price letter winter of winter council of
            > people.
            >
            > — Strike in responsibilities charge in.

            ```
            common bread harbour credit responsibilities
            street in municipal letter responsibilities internationalism
            winter characteristically unemployment people the unemployment
            strike responsibilities price charge bread council
            common municipal bread credit characteristically responsibilities
            ```

            | street responsibilities characteristically letter winter and winter \
            bread unemployment | people |
            |--|--|
            | strike and a charge harbour characteristically common characteristically\
             unemployment | credit price who street of internationalism letter of \
            municipal |

            ![alt winter](images/a.svg "People of winter strike harbour in charge \
            municipal harbour common in unemployment credit of a street price \
            municipal letter responsibilities bread winter price council people \
            unemployment bread strike in municipal charge and internationalism common \
            municipal winter credit the in street.")

            Letter of municipal winter harbour unemployment people council bread strike
            in price charge in of common to who credit CALLED.[^1] Street and council
            letter the characteristically winter and characteristically people winter to
            strike responsibilities characteristically charge characteristically
            municipal common internationalism.

            [^1]: NOTICE council winter street who a letter of harbour winter council in
                people characteristically characteristically strike internationalism
                municipal charge responsibilities who common price bread credit
                internationalism council street harbour responsibilities letter council
                internationalism winter internationalism and people bread council strike
                price council charge municipal municipal common characteristically
                internationalism credit who bread street unemployment municipal letter
                responsibilities council winter price internationalism.
            """;

    @TempDir private Path book;
    @TempDir private Path out;

    /** The engine set the note on the first page of all, over the text that stands there. */
    @Test
    void noteStandsOnThePageOfItsCall() throws IOException {
        Files.createDirectories(book.resolve("guide"));
        Files.createDirectories(book.resolve("images"));
        Files.writeString(book.resolve("images/a.svg"), SVG);
        Files.writeString(book.resolve("pack.yaml"), SETTINGS);
        Files.writeString(book.resolve("guide/01.md"), SECTION);
        Path pdf = BuildMaker.of(book).into(out).making(Product.PDF).file();
        assertThat(PageTexts.of(pdf))
                .filteredOn(page -> page.contains("NOTICE"))
                .singleElement()
                .asString()
                .contains("CALLED");
    }
}
