package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Block;
import org.studypack.pack.Branch;
import org.studypack.pack.Branches;
import org.studypack.pack.Cover;
import org.studypack.pack.Design;
import org.studypack.pack.Inline;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.Pack;
import org.studypack.pack.Paper;
import org.studypack.pack.Worksheets;
import org.studypack.source.PackReader;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** An edition says what it consists of, in which order, and where each piece begins. */
final class StretchTest {

    @Test
    void bodyFollowsTheOrderOfTheParts() {
        assertThat(names(Stretch.body(edition("source/whole-pack"))))
                .startsWith("GuideSection")
                .containsSubsequence("GuideSection", "EXCERPTS", "Worksheet", "GLOSSARY");
    }

    @Test
    void sectionWithoutQuestionsHasNoWorksheet() {
        Edition edition = edition("publish/worksheets-alone");
        assertThat(Stretch.body(edition))
                .filteredOn(stretch -> stretch.content() instanceof Stretch.Worksheet)
                .hasSize(
                        (int)
                                edition.sections().stream()
                                        .filter(section -> !section.questions().isEmpty())
                                        .count());
    }

    /** Whoever copies one has nothing else on its back. */
    @Test
    void worksheetsThatAreCopiedAloneBeginOnRectos() {
        Edition edition = edition("publish/everything");
        Layout layout = edition.layout().with(LayoutKey.WORKSHEETS, Worksheets.ALONE);
        assertThat(Stretch.body(edition.laidOut(layout)))
                .filteredOn(stretch -> stretch.content() instanceof Stretch.Worksheet)
                .isNotEmpty()
                .allMatch(stretch -> stretch.opening() == Stretch.Opening.RECTO);
    }

    /** A glossary on its back would be handed in with the last one. */
    @Test
    void whatComesAfterWorksheetsThatAreCopiedAloneBeginsOnARecto() {
        Edition edition = edition("publish/everything");
        Layout layout = edition.layout().with(LayoutKey.WORKSHEETS, Worksheets.ALONE);
        List<Stretch<Stretch.Body>> body = Stretch.body(edition.laidOut(layout));
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i - 1).content() instanceof Stretch.Worksheet) {
                assertThat(body.get(i).opening()).isEqualTo(Stretch.Opening.RECTO);
            }
        }
    }

    @Test
    void handoutInColumnsHasNoBlanks() {
        Edition edition = edition("publish/everything");
        Layout alone =
                edition.layout()
                        .with(LayoutKey.WORKSHEETS, Worksheets.ALONE)
                        .with(LayoutKey.DESIGN, Design.HANDOUT)
                        .with(LayoutKey.PAPER, Paper.A4);
        assertThat(Stretch.areWorksheetsJoined(edition.laidOut(alone))).isTrue();
        assertThat(Stretch.body(edition.laidOut(alone)))
                .noneMatch(stretch -> stretch.opening() == Stretch.Opening.RECTO);
        Layout half = alone.with(LayoutKey.PAPER, Paper.A5);
        assertThat(Stretch.areWorksheetsJoined(edition.laidOut(half))).isFalse();
    }

    @Test
    void worksheetsThatRunOnBeginOnTheNextPage() {
        Edition edition = edition("publish/worksheets-alone");
        Layout layout = edition.layout().with(LayoutKey.WORKSHEETS, Worksheets.RUN_ON);
        assertThat(Stretch.body(edition.laidOut(layout)))
                .filteredOn(stretch -> stretch.content() instanceof Stretch.Worksheet)
                .isNotEmpty()
                .allMatch(stretch -> stretch.opening() == Stretch.Opening.NEW_PAGE);
    }

    @Test
    void whatIsLookedUpRunsOnOnHalfASheet() {
        Edition edition = edition("publish/everything");
        assertThat(starts(edition.laidOut(edition.layout().with(LayoutKey.PAPER, Paper.A4))))
                .containsOnly(Stretch.Opening.NEW_PAGE);
        assertThat(starts(edition.laidOut(edition.layout().with(LayoutKey.PAPER, Paper.A5))))
                .containsExactly(
                        Stretch.Opening.NEW_PAGE, Stretch.Opening.RUN_ON, Stretch.Opening.RUN_ON);
    }

    private static List<Stretch.Opening> starts(Edition edition) {
        return Stretch.body(edition).stream()
                .filter(
                        stretch ->
                                List.of("GLOSSARY", "TIMELINE", "FURTHER_READING")
                                        .contains(stretch.content().toString()))
                .map(Stretch::opening)
                .toList();
    }

    @Test
    void noteStandsOnlyWhereABranchWroteOne() {
        assertThat(names(Stretch.front(edition("source/whole-pack"))))
                .containsExactly("COVER", "IMPRINT", "TITLE_PAGE", "CONTENTS");
    }

    @Test
    void mastheadIsTheTitlePage() {
        Pack pack = pack("source/whole-pack");
        Branch branch = Branches.noted("Quay", pack.guide().getFirst().body());
        Edition edition = Editor.edit(pack).forBranch("quay", branch);
        assertThat(names(Stretch.front(edition)))
                .containsExactly("COVER", "IMPRINT", "TITLE_PAGE", "NOTE", "CONTENTS");
        Layout masthead = edition.layout().with(LayoutKey.COVER, Cover.MASTHEAD);
        assertThat(names(Stretch.front(edition.laidOut(masthead))))
                .containsExactly("COVER", "TITLE_PAGE", "NOTE", "CONTENTS", "IMPRINT");
    }

    /** It is to be read first; one of more than six lines is the last page. */
    @Test
    void shortNoteStandsInTheMastheadOfAHandout() {
        assertThat(noteOfHandout("Please read the introduction.", 1))
                .isEqualTo(Stretch.Opening.OVER_TEXT);
        assertThat(noteOfHandout("Please read the introduction.", 2))
                .isEqualTo(Stretch.Opening.OVER_TEXT);
        assertThat(noteOfHandout("Please read the introduction.", 7))
                .isEqualTo(Stretch.Opening.LAST);
        assertThat(noteOfHandout("Please read it. ".repeat(37), 1))
                .isEqualTo(Stretch.Opening.OVER_TEXT);
        assertThat(noteOfHandout("Please read it. ".repeat(40), 1)).isEqualTo(Stretch.Opening.LAST);
    }

    private static Stretch.Opening noteOfHandout(String words, int paragraphs) {
        Block block = new Block.Paragraph(List.of(new Inline.Text(words)), Location.of("a.yaml"));
        Branch branch = Branches.noted("Quay", Collections.nCopies(paragraphs, block));
        Edition edition = edition("source/whole-pack").forBranch("quay", branch);
        Layout handout = edition.layout().with(LayoutKey.DESIGN, Design.HANDOUT);
        return Stretch.front(edition.laidOut(handout)).stream()
                .filter(each -> each.content() == Stretch.Front.NOTE)
                .findFirst()
                .orElseThrow()
                .opening();
    }

    private static List<String> names(List<? extends Stretch<?>> stretches) {
        return stretches.stream()
                .map(Stretch::content)
                .map(
                        content ->
                                content instanceof Enum<?> page
                                        ? page.name()
                                        : content.getClass().getSimpleName())
                .toList();
    }

    private static Edition edition(String name) {
        return Editor.edit(pack(name));
    }

    private static Pack pack(String name) {
        Path folder = Path.of("src/test/cases", name, "in");
        return PackReader.read(folder, Optional.empty(), new Diagnostics()).orElseThrow();
    }
}
