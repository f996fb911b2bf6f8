package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Edition;
import org.studypack.edition.Editions;
import org.studypack.pack.Audience;
import org.studypack.pack.EpubAnswers;
import org.studypack.pack.Layout;
import org.studypack.pack.LayoutKey;
import org.studypack.pack.QuestionPlacement;

import java.io.IOException;

/** An EPUB shows the lines of answer spaces only where that is asked for. */
final class EpubAnswersTest {
    @ParameterizedTest
    @EnumSource(EpubAnswers.class)
    void styleSheetIsThatOfTheChoice(EpubAnswers answers) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Edition all =
                EverythingPack.edition(Audience.PARTICIPANT, QuestionPlacement.LISTED, diagnostics);
        Edition edition =
                Editions.laidOut(all, Layout.DEFAULT.with(LayoutKey.EPUB_ANSWERS, answers));
        assertThat(EverythingPack.book(edition, diagnostics).screenStyle())
                .contains("div.answer div.line { display: block; padding: 1.5em 0 0 0; }")
                .matches(
                        style ->
                                style.contains("Answer spaces with their lines")
                                        == (answers == EpubAnswers.LINES));
        assertThat(diagnostics.all()).isEmpty();
    }
}
