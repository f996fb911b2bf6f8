package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Block;
import org.studypack.pack.Branch;
import org.studypack.pack.Branches;
import org.studypack.pack.Inline;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Metadata;
import org.studypack.pack.Paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Heights of a masthead, by what it has to say. */
final class MastheadRoomTest {
    private static final Metadata PACK = of("Bread and Ballots", "A reading guide");

    private static Metadata of(String title, String subtitle) {
        return new Metadata(
                title,
                subtitle,
                List.of(),
                "en",
                "",
                "",
                "",
                List.of(),
                "urn:a",
                "a",
                Optional.empty(),
                List.of());
    }

    private static Branch branch(String time, List<String> place, Optional<String> link) {
        return new Branch(
                "Quay",
                Optional.of(LocalDate.of(2027, 3, 9)),
                time,
                place,
                List.of(),
                link,
                Optional.empty(),
                List.of());
    }

    @Test
    void titleAloneTakesLittle() {
        assertThat(MastheadRoom.of(PACK, Branch.NONE, Layout.DEFAULT)).isEqualTo(MastheadRoom.LOW);
    }

    @Test
    void dateTakesMore() {
        Branch quay = branch("7 pm", List.of(), Optional.empty());
        assertThat(MastheadRoom.of(PACK, quay, Layout.DEFAULT)).isEqualTo(MastheadRoom.MIDDLE);
    }

    @Test
    void codeTakesMost() {
        Branch quay = branch("7 pm", List.of("The library"), Optional.of("https://quay.example/"));
        assertThat(MastheadRoom.of(PACK, quay, Layout.DEFAULT)).isEqualTo(MastheadRoom.FULL);
    }

    @Test
    void shortNoteTakesMoreAndALongOneNothing() {
        assertThat(MastheadRoom.of(PACK, noted("Please read the introduction."), Layout.DEFAULT))
                .isEqualTo(MastheadRoom.MIDDLE);
        assertThat(MastheadRoom.of(PACK, noted("Please read it. ".repeat(60)), Layout.DEFAULT))
                .isEqualTo(MastheadRoom.LOW);
    }

    /** It is to be read first, and not on the back of a worksheet. */
    @Test
    void noteOfSomeLinesStandsWithAFullMasthead() {
        List<Block> note = noted("Please read it. ".repeat(4)).note();
        Branch quay = branch("7 pm", List.of("The library"), Optional.of("https://quay.example/"));
        Branch noted =
                new Branch(
                        quay.name(),
                        quay.date(),
                        quay.time(),
                        quay.place(),
                        quay.contact(),
                        quay.link(),
                        quay.logo(),
                        List.of(note.getFirst(), note.getFirst()));
        assertThat(MastheadRoom.holdsNote(PACK, noted, Layout.DEFAULT)).isTrue();
        assertThat(MastheadRoom.of(PACK, noted, Layout.DEFAULT)).isEqualTo(MastheadRoom.NOTED);
    }

    private static Branch noted(String words) {
        Location place = Location.of("a.yaml");
        return Branches.noted(
                "", List.of(new Block.Paragraph(List.of(new Inline.Text(words)), place)));
    }

    @Test
    void titleOfTwoHundredCharactersTakesMore() {
        Metadata named = of("A long name ".repeat(16), "A reading guide");
        assertThat(MastheadRoom.of(named, Branch.NONE, Layout.DEFAULT).lines())
                .isGreaterThan(MastheadRoom.LOW.lines());
    }

    @Test
    void narrowPaperNeedsMoreForALongAddress() {
        Branch quay = branch("", List.of("A library with a name, ".repeat(3)), Optional.empty());
        Layout half = Layout.DEFAULT.with(LayoutKey.PAPER, Paper.A5);
        assertThat(MastheadRoom.of(PACK, quay, half).lines())
                .isGreaterThanOrEqualTo(MastheadRoom.of(PACK, quay, Layout.DEFAULT).lines());
    }

    /** A page of its own, with a blank verso, cost a sheet. */
    @Test
    void textStandsBelowAnAddressOfNineHundredCharacters() {
        List<String> address = Collections.nCopies(5, "A library with a name, ".repeat(8));
        Branch quay = branch("7 pm", address, Optional.of("https://quay.example/"));
        Layout half = Layout.DEFAULT.with(LayoutKey.PAPER, Paper.A5);
        for (Layout layout : List.of(Layout.DEFAULT, half)) {
            assertThat(MastheadRoom.isTooHigh(PACK, quay, layout)).isFalse();
            assertThat(MastheadRoom.of(PACK, quay, layout)).isEqualTo(MastheadRoom.TALL);
        }
    }

    /** The room is estimated with the lines that the style sheet has. */
    @ParameterizedTest
    @CsvSource({
        "'.handout .meeting p.branch',13",
        "'.handout .meeting p.when',13",
        "'.handout .titlepage .publisher',13",
        "'.handout .meeting p',11",
        "'.handout .meeting p.link',10",
        "'.handout .note[data-start=run-on]',12",
        "'.handout .titlepage h1',23",
        "'.handout .titlepage .size-2',21",
        "'.handout .titlepage .size-3',17.5",
        "'.handout .titlepage .size-5',14"
    })
    void linesAreAsHighAsInTheStyleSheet(String selector, String line) throws IOException {
        String sheet = Files.readString(Path.of("templates/print-handout.css"));
        assertThat(sheet)
                .containsPattern(
                        "(?m)^(.*, )?"
                                + Pattern.quote(selector)
                                + " \\{[^}]*line-height: "
                                + Pattern.quote(line)
                                + "pt");
    }
}
