package org.studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.request.ImportResult;
import org.studypack.publish.Listing;
import org.studypack.publish.Listing.ListedExcerpt;
import org.studypack.publish.Listing.ListedQuestion;
import org.studypack.publish.Listing.ListedRecipe;
import org.studypack.publish.Listing.ListedSection;
import org.studypack.publish.build.Built;
import org.studypack.publish.build.BuiltFile;
import org.studypack.publish.json.Json;
import org.studypack.publish.run.Outcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

final class AnswerTest {

    @Test
    void listingShowsNumbersIdsAndWords() {
        assertThat(new ListingAnswer(listing("Why?")).text())
                .isEqualTo(
                        """
                        Bread and Ballots

                        setting  The setting
                          9   setting-1   Why? (8 lines, 10 min)
                          10  setting-10  本? (1 line)

                        Excerpts
                          price  What the price did (47 words from talk)

                        Recipes (`build --edition NAME`)
                          broken  has a mistake, which `studypack check` reports
                          quay    7 questions, for Quay
                        """);
    }

    @Test
    void listingCannotDriveTheTerminal() {
        assertThat(new ListingAnswer(listing("\u001B[2J")).text()).doesNotContain("\u001B");
    }

    @Test
    void listingAsJsonLeavesOutWhatIsNotSaid() {
        assertThat(new ListingAnswer(listing("Why?")).json().write())
                .contains("\"minutes\": 10", "\"id\": \"setting-10\"")
                .containsOnlyOnce("minutes");
    }

    @Test
    void importSaysWhatItFoundAndLeftOut() {
        ImportResult imported =
                new ImportResult(List.of(Path.of("book", "a.md")), List.of(), 5, 13, 0, 1);
        assertThat(new ImportedAnswer(imported).text())
                .isEqualTo(
                        """
                        book/a.md
                        5 sections, 13 questions; 1 passage left out, which the report lists
                        """);
    }

    @Test
    void jsonHasNoHalfCharactersAndNoControls() {
        assertThat(new Json.Text("\t\u009B\u007F").write()).isEqualTo("\"\\u0009\\u009B\\u007F\"");
        assertThat(new Json.Text("a\uD83Cb\u0000\\🍞").write())
                .isEqualTo("\"a\uFFFDb\\u0000\\\\🍞\"");
    }

    @Test
    void buildHasAnEntryForEachEditionWhateverCameOfIt() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Code.MISSING_FILE, Location.of("b.yaml"), "it is not there", "look");
        Built built =
                new Built(
                        "A",
                        List.of(new BuiltFile(Path.of("out/a.pdf"), 2, 0, Optional.empty())),
                        1,
                        "book");
        BuiltAnswer answer =
                new BuiltAnswer(
                        BuiltEdition.each(
                                List.of("a", "b"),
                                List.of(
                                        new Outcome<>(Optional.of(built), List.of()),
                                        new Outcome<>(Optional.empty(), diagnostics.all()))));
        assertThat(answer.text())
                .isEqualTo("  out/a.pdf  2 pages, 1 question\n  b          has errors\n");
        assertThat(answer.json().write().replaceAll("\\s+", " "))
                .startsWith("[ { \"edition\": \"a\", \"exit\": 0, \"result\": { \"title\": \"A\", ")
                .contains(
                        "{ \"edition\": \"b\", \"exit\": 1, \"result\": null, \"diagnostics\": [ {")
                .contains("\"file\": \"b.yaml\"");
    }

    @Test
    void packThatCannotBeReadFailsForEachEdition() {
        List<Outcome<Built>> unread = List.of(new Outcome<>(Optional.empty(), List.of()));
        assertThat(BuiltEdition.each(List.of("a", "b"), unread))
                .extracting(BuiltEdition::edition)
                .containsExactly(Optional.of("a"), Optional.of("b"));
        assertThat(BuiltEdition.each(List.of(), unread))
                .extracting(BuiltEdition::edition)
                .containsExactly(Optional.empty());
    }

    private static Listing listing(String question) {
        return new Listing(
                "Bread and Ballots",
                List.of(
                        new ListedSection(
                                "setting",
                                "The setting",
                                List.of(
                                        new ListedQuestion(
                                                9, "setting-1", question, 8, OptionalInt.of(10)),
                                        new ListedQuestion(
                                                10, "setting-10", "本?", 1, OptionalInt.empty())))),
                List.of(new ListedExcerpt("price", "What the price did", "talk", 47)),
                List.of(
                        new ListedRecipe("broken", OptionalInt.empty(), ""),
                        new ListedRecipe("quay", OptionalInt.of(7), "Quay")));
    }
}
