package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Branch;
import org.studypack.pack.Pack;
import org.studypack.pack.Part;
import org.studypack.pack.Recipe;
import org.studypack.pack.Selection;
import org.studypack.pack.Selections;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is picked from a pack of two sections, {@code setting} with three questions and {@code vote}
 * with three, and of three excerpts: one for each section, and one for none.
 */
final class EditorTest {
    private static final Path BOOK = Path.of("src/test/cases/publish/everything/in");
    private static final Optional<List<String>> ALL = Optional.empty();

    private static Edition edition(
            Optional<List<String>> sections,
            Optional<List<String>> questions,
            Optional<List<String>> excerpts,
            List<String> without,
            OptionalInt lines)
            throws IOException {
        Selection selection = Selections.of(sections, questions, excerpts, without, lines);
        Pack pack = PackReader.read(BOOK, new Diagnostics()).orElseThrow();
        Location place = Location.of("recipe.yaml");
        return Editor.edit(pack, new Recipe("mine", selection, Branch.NONE, place));
    }

    private static Edition without(String... ids) throws IOException {
        return edition(ALL, ALL, ALL, List.of(ids), OptionalInt.empty());
    }

    private static Optional<List<String>> only(String... ids) {
        return Optional.of(List.of(ids));
    }

    private static List<String> sections(Edition edition) {
        return edition.sections().stream().map(each -> each.section().id()).toList();
    }

    private static List<String> excerpts(Edition edition) {
        return edition.excerpts().stream().map(each -> each.excerpt().id()).toList();
    }

    /** Number, permanent label where it is shown, and id. */
    private static List<String> questions(Edition edition) {
        return edition.sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(
                        each ->
                                each.number()
                                        + each.label().map(label -> " · ").orElse(". ")
                                        + each.question().id())
                .toList();
    }

    private static List<Integer> lines(OptionalInt asked) throws IOException {
        return edition(ALL, ALL, ALL, List.of(), asked).sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(NumberedQuestion::lines)
                .toList();
    }

    @Test
    void piecesStandInTheOrderOfTheirLists() throws IOException {
        Edition picked =
                edition(
                        only("vote", "setting"),
                        only("setting-rate", "vote-who", "setting-wage"),
                        only("verbatim", "price"),
                        List.of(),
                        OptionalInt.empty());
        assertThat(sections(picked)).containsExactly("vote", "setting");
        assertThat(questions(picked))
                .containsExactly("1 · vote-who", "2 · setting-rate", "3 · setting-wage");
        assertThat(excerpts(picked)).containsExactly("verbatim", "price");
    }

    @Test
    void questionThatKeepsItsNumberHasNoLabel() throws IOException {
        assertThat(questions(without("setting-law", "vote")))
                .containsExactly("1. setting-wage", "2 · setting-rate");
        assertThat(questions(without())).noneMatch(each -> each.contains("·"));
    }

    @Test
    void whatIsLeftOutIsLeftOutOfAPickToo() throws IOException {
        Edition picked =
                edition(
                        ALL,
                        only("vote-compare", "setting-wage"),
                        ALL,
                        List.of("setting-wage", "price"),
                        OptionalInt.empty());
        assertThat(questions(picked)).containsExactly("1 · vote-compare");
        assertThat(excerpts(picked)).doesNotContain("price").contains("verbatim");
    }

    @Test
    void excerptsGoWithTheirSectionAndOthersStay() throws IOException {
        assertThat(excerpts(without())).containsExactly("price", "le-pain", "verbatim");
        assertThat(excerpts(without("vote"))).containsExactly("price", "le-pain");
        assertThat(excerpts(edition(only("vote"), ALL, ALL, List.of(), OptionalInt.empty())))
                .containsExactly("le-pain", "verbatim");
    }

    @Test
    void excerptsThatAreNamedNeedNoSection() throws IOException {
        Edition picked = edition(only("vote"), ALL, only("price"), List.of(), OptionalInt.empty());
        assertThat(excerpts(picked)).containsExactly("price");
    }

    @Test
    void linesAreThoseOfEveryQuestionThatHasSome() throws IOException {
        assertThat(lines(OptionalInt.empty())).containsExactly(2, 2, 4, 3, 0, 3);
        assertThat(lines(OptionalInt.of(9))).containsExactly(9, 9, 9, 9, 0, 9);
        assertThat(lines(OptionalInt.of(0))).containsOnly(0);
    }

    @Test
    void sectionWithoutQuestionsHasNoTitleForThem() throws IOException {
        Edition none = edition(ALL, only(), ALL, List.of(), OptionalInt.empty());
        assertThat(none.sections())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.section().questionsTitle()).isEmpty());
        assertThat(none.parts()).contains(Part.GUIDE).doesNotContain(Part.WORKSHEETS);
    }

    @Test
    void nothingIsLeftOfAPartWithoutPieces() throws IOException {
        Edition none = edition(only(), ALL, only(), List.of(), OptionalInt.empty());
        assertThat(none.parts()).doesNotContain(Part.GUIDE, Part.EXCERPTS, Part.WORKSHEETS);
    }

    @Test
    void questionsThatAreNotShownAreNotCounted() throws IOException {
        Edition all = without();
        assertThat(all.questionCount()).isPositive();
        assertThat(ofParts(all, Part.WORKSHEETS).questionCount()).isEqualTo(all.questionCount());
        assertThat(ofParts(all, Part.GUIDE).questionCount()).isEqualTo(all.questionCount());
        assertThat(ofParts(all, Part.EXCERPTS, Part.GLOSSARY).questionCount()).isZero();
    }

    private static Edition ofParts(Edition all, Part... parts) {
        return Editions.ofParts(all, List.of(parts));
    }
}
