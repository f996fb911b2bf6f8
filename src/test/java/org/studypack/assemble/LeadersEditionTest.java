package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.book.Book;
import org.studypack.book.Wording;
import org.studypack.check.EpubLint;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Audience;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.pack.QuestionPlacement;
import org.studypack.source.PackReader;
import org.studypack.source.TemplateFolder;
import org.studypack.template.TemplateEngine;

import java.io.IOException;
import java.nio.file.Path;

/** What a leader sees, and no one else. */
final class LeadersEditionTest {
    private static final Path BOOK = Path.of("src/test/cases/publish/everything/in");

    private final Diagnostics diagnostics = new Diagnostics();

    private Book book(Audience audience, QuestionPlacement questions) throws IOException {
        Edition everything = Editor.edit(PackReader.read(BOOK, diagnostics).orElseThrow());
        Edition edition =
                new Edition(
                        everything.pack(),
                        audience,
                        everything.paper(),
                        questions,
                        everything.parts(),
                        everything.sections(),
                        everything.excerpts(),
                        everything.transcripts());
        TemplateEngine templates = new TemplateEngine(TemplateFolder.read(BOOK, diagnostics));
        return new BookAssembler(templates, "studypack", diagnostics)
                .assemble(edition)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(QuestionPlacement.class)
    void footnotesOfLeadersNotesLeadToTheirCallsAndBack(QuestionPlacement questions)
            throws IOException {
        Book book = book(Audience.LEADER, questions);
        EpubLint.check(book, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(Wording.of(book, element -> true).notes().toString())
                .contains("[For, the, leader, only.]");
    }

    @ParameterizedTest
    @EnumSource(QuestionPlacement.class)
    void participantSeesNoLeadersNotes(QuestionPlacement questions) throws IOException {
        Wording wording = Wording.of(book(Audience.PARTICIPANT, questions), element -> true);
        assertThat(wording.flow()).doesNotContain("draw");
        assertThat(wording.notes().toString()).doesNotContain("leader");
    }
}
