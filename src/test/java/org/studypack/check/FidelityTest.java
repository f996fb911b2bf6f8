package org.studypack.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Book;
import org.studypack.book.MarkupRole;
import org.studypack.book.WordPlaces;
import org.studypack.book.Wording;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.epub.EpubReader;
import org.studypack.epub.EpubWriter;
import org.studypack.epub.SampleBook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

final class FidelityTest {
    @Test
    void epubSaysWhatTheBookSays() throws IOException {
        Book book = SampleBook.whole();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EpubWriter.write(book, SampleBook.wholePages(), out);
        Wording expected = Wording.of(book, element -> !MarkupRole.COVER.isOf(element));
        assertThat(messages(expected, EpubReader.read(out.toByteArray()))).isEmpty();
        assertThat(expected.flow()).contains("magistrate", "streets.", "👍🏽", "setting-2");
        assertThat(expected.notes()).containsExactly(words("Counted from the town’s rate book."));
    }

    @Test
    void changedWordIsShownAfterItsContext() {
        assertThat(flows("we see the price of bread rise", "we see the price of bred rise"))
                .containsExactly(
                        "the text changed: after “we see the price of” it says “bred” in place of"
                                + " “bread”");
    }

    @Test
    void lostAndDoubledWordsAreReportedApart() {
        assertThat(flows("one two three four five six", "one three four five six six"))
                .containsExactly(
                        "the text changed: “two” is missing after “one”",
                        "the text changed: “six” is added after “two three four five six”");
    }

    @Test
    void everythingLostIsOneDifference() {
        assertThat(flows("one two", ""))
                .singleElement()
                .asString()
                .endsWith("“one two” is missing at the start");
    }

    @Test
    void lostFootnotesAreCounted() {
        Wording expected = new Wording(List.of(), List.of(words("a note")));
        assertThat(messages(expected, new Wording(List.of(), List.of())))
                .containsExactly("the text changed: it has 0 footnotes in place of 1");
    }

    @Test
    void changedWordIsNamedWithItsPlaceInThePack() {
        List<Optional<Location>> flow =
                List.of(place("a.md"), place("a.md"), place("b.md"), Optional.empty());
        WordPlaces places = new WordPlaces(flow, List.of(place("n.md")));
        Wording expected = new Wording(words("one two three four"), List.of(words("a note")));
        Diagnostics diagnostics = new Diagnostics();
        Wording actual = new Wording(words("one two thre four"), List.of(words("a")));
        Fidelity.compare(expected, actual, "the PDF", () -> places, diagnostics);
        assertThat(diagnostics.all())
                .extracting(each -> each.location().file() + ": " + each.message())
                .containsExactly(
                        "b.md: the text of the PDF changed: after “one two” it says “thre” in place"
                                + " of “three”",
                        "n.md: the text of the PDF changed: in the footnote at place 1, “note” is"
                                + " missing after “a”");
    }

    private static Optional<Location> place(String file) {
        return Optional.of(Location.of(file));
    }

    private static List<String> flows(String expected, String actual) {
        return messages(
                new Wording(words(expected), List.of()), new Wording(words(actual), List.of()));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static List<String> messages(Wording expected, Wording actual) {
        Diagnostics diagnostics = new Diagnostics();
        Fidelity.compare(expected, actual, "out/book.epub", diagnostics);
        return diagnostics.all().stream().map(Diagnostic::message).toList();
    }
}
