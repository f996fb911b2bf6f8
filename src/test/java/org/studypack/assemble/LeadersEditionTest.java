package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.EdgeTab;
import org.studypack.book.Wording;
import org.studypack.check.EpubLint;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Audience;
import org.studypack.pack.QuestionPlacement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a leader sees, and no one else. */
final class LeadersEditionTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Book book(Audience audience, QuestionPlacement questions) throws IOException {
        return EverythingPack.book(
                EverythingPack.edition(audience, questions, diagnostics), diagnostics);
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

    @Test
    void titleSaysThatItIsTheLeaders() throws IOException {
        Book leaders = book(Audience.LEADER, QuestionPlacement.LISTED);
        Book others = book(Audience.PARTICIPANT, QuestionPlacement.LISTED);
        assertThat(leaders.publication().title())
                .isEqualTo(others.publication().title() + " · Leader’s edition");
        assertThat(leaders.heads().tab()).isEqualTo(EdgeTab.SOLID);
        assertThat(others.heads().tab()).isEqualTo(EdgeTab.NONE);
        assertThat(String.join(" ", Wording.of(leaders, element -> true).flow()))
                .containsPattern("Leader’s edition.*Leader’s edition.*\\d+ min in all");
        assertThat(String.join(" ", Wording.of(others, element -> true).flow()))
                .doesNotContain("Leader’s", "min in all");
    }

    @Test
    void worksheetStaysCopyableWhereTheGuideHasTheNotes() throws IOException {
        Book book = book(Audience.LEADER, QuestionPlacement.LISTED);
        for (ContentDocument document : book.documents()) {
            List<String> classes = new ArrayList<>();
            document.body().walk(e -> e.attribute("class").ifPresent(classes::add));
            if (document.kind() == ContentDocument.Kind.WORKSHEET) {
                assertThat(classes).doesNotContain("notes");
            } else if (document.kind() == ContentDocument.Kind.GUIDE_SECTION
                    && classes.contains("questions")) {
                assertThat(classes).contains("notes");
            }
        }
    }
}
