package org.studypack.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studypack.assemble.EverythingPack;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Node.Element;
import org.studypack.check.Mutations.Mutant;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.epub.SampleBook;
import org.studypack.pack.Audience;
import org.studypack.pack.Branch;
import org.studypack.pack.Branches;
import org.studypack.pack.QuestionPlacement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Whatever a book loses of its pack is reported: tried at every word and every element. */
final class PackFidelityTest {
    private final Diagnostics reading = new Diagnostics();

    @ParameterizedTest
    @CsvSource({"PARTICIPANT, LISTED", "PARTICIPANT, NONE", "LEADER, WITH_SPACE"})
    void everyFaultIsReported(Audience audience, QuestionPlacement questions) throws IOException {
        Edition edition = EverythingPack.edition(audience, questions, reading);
        Book book = EverythingPack.book(edition, reading);
        assertThat(found(edition, book)).isEmpty();
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < book.documents().size(); i++) {
            ContentDocument document = book.documents().get(i);
            if (document.kind() == Kind.COVER) {
                continue;
            }
            for (Mutant mutant : Mutations.of(document.body())) {
                tried++;
                List<Diagnostic> found = found(edition, with(book, i, mutant.tree()));
                if (found.isEmpty()) {
                    missed.add(document.id() + ": " + mutant.fault());
                }
                assertThat(found)
                        .allSatisfy(d -> assertThat(d.code()).isEqualTo(Code.TEXT_CHANGED));
            }
        }
        assertThat(missed).isEmpty();
        assertThat(tried).isGreaterThan(2000);
    }

    /** A pack's own template may want to show less in one of both. */
    @Test
    void nothingOfAPackIsShownInOneFormatAlone() throws IOException {
        Edition edition =
                EverythingPack.edition(Audience.LEADER, QuestionPlacement.LISTED, reading);
        Book book = EverythingPack.book(edition, reading);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < book.documents().size(); i++) {
            ContentDocument document = book.documents().get(i);
            if (document.kind() == Kind.COVER || document.kind() == Kind.CONTENTS) {
                continue;
            }
            for (Mutant mutant : Mutations.hidden(document.body())) {
                if (found(edition, with(book, i, mutant.tree())).isEmpty()) {
                    missed.add(document.id() + ": " + mutant.fault());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"drop", "double", "swap"})
    void everyPageIsMissed(String fault) throws IOException {
        Edition edition =
                EverythingPack.edition(Audience.PARTICIPANT, QuestionPlacement.LISTED, reading);
        Book book = EverythingPack.book(edition, reading);
        for (int i = 0; i + 1 < book.documents().size(); i++) {
            List<ContentDocument> documents = new ArrayList<>(book.documents());
            switch (fault) {
                case "drop" -> documents.remove(i);
                case "double" -> documents.add(i, documents.get(i));
                default -> Collections.swap(documents, i, i + 1);
            }
            assertThat(found(edition, SampleBook.with(book, documents, book.images())))
                    .as(fault + " " + book.documents().get(i).id())
                    .isNotEmpty()
                    .extracting(Diagnostic::code)
                    .containsOnly(Code.TEXT_CHANGED);
        }
    }

    /** An address may be written as a list, and a dash there is no mark of the template's. */
    @ParameterizedTest
    @ValueSource(strings = {"- Quay", "– Quay", "*", "-"})
    void lineOfAPlaceMayBeginWithAMark(String line) throws IOException {
        List<String> lines = List.of(line, "Hall", line);
        Branch branch = Branches.at("Harbour", lines, lines, Optional.empty());
        Edition edition =
                EverythingPack.edition(Audience.PARTICIPANT, QuestionPlacement.LISTED, reading)
                        .forBranch("harbour", branch);
        Book book = EverythingPack.book(edition, reading);
        assertThat(found(edition, book)).isEmpty();
    }

    private static List<Diagnostic> found(Edition edition, Book book) {
        Diagnostics diagnostics = new Diagnostics();
        PackFidelity.compare(edition, book, diagnostics);
        return diagnostics.all();
    }

    private static Book with(Book book, int place, Element body) {
        List<ContentDocument> documents = new ArrayList<>(book.documents());
        ContentDocument old = documents.get(place);
        documents.set(
                place,
                new ContentDocument(
                        old.id(), old.kind(), old.title(), body, old.opening(), old.navigation()));
        return SampleBook.with(book, documents, book.images());
    }
}
