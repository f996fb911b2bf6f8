package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.diagnostic.Location;
import org.studypack.pack.AnswerSize;
import org.studypack.pack.AnswerSpace;
import org.studypack.pack.Block;
import org.studypack.pack.Inline;
import org.studypack.pack.Inline.Footnote;
import org.studypack.pack.Question;
import org.studypack.pack.Section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

final class NumberingTest {
    private static final Location HERE = Location.of("guide/01-setting.md");

    /** Four notes as the file has them: the third is the leader's. */
    private static final Section SECTION =
            new Section(
                    "setting",
                    List.of(new Inline.Text("The setting")),
                    prose(1),
                    List.of(new Inline.Text("Questions")),
                    List.of(question(prose(2), prose(3)), question(prose(4), List.of())),
                    Optional.empty(),
                    HERE);

    private static List<Block> prose(int note) {
        Footnote footnote = new Footnote("setting-note-" + note, note, List.of(), HERE);
        List<Inline> words = List.of(new Inline.Emphasis(List.of(footnote)));
        return List.of(new Block.Quotation(List.of(), words, HERE));
    }

    private static Question question(List<Block> text, List<Block> notes) {
        AnswerSpace space = new AnswerSpace.Ruled(new AnswerSize.Usual());
        return new Question("q", text, space, OptionalInt.empty(), notes, HERE);
    }

    private static List<NumberedSection> numbered(boolean listed, boolean forLeader) {
        return new Numbering(
                        new AnswerLines(6, OptionalInt.empty()),
                        id -> {
                            throw new AssertionError(id);
                        },
                        Map.of(),
                        listed ? Numbering.Listed.WORDS : Numbering.Listed.NOTHING,
                        forLeader)
                .sections(List.of(SECTION, SECTION));
    }

    private static List<Integer> prompts(NumberedSection section) {
        return section.questions().stream().map(q -> number(q.question().text())).toList();
    }

    private static int number(List<Block> prose) {
        Block.Quotation quotation = (Block.Quotation) prose.getFirst();
        Inline.Emphasis emphasis = (Inline.Emphasis) quotation.source().getFirst();
        return ((Footnote) emphasis.content().getFirst()).number();
    }

    @Test
    void questionsAreNumberedThroughAllSections() {
        assertThat(numbered(true, false).getLast().questions())
                .extracting(NumberedQuestion::number)
                .containsExactly(3, 4);
    }

    @Test
    void leadersFootnotesLeaveNoGapWhereTheyAreNotShown() {
        NumberedSection section = numbered(true, false).getLast();
        assertThat(number(section.section().body())).isEqualTo(1);
        assertThat(prompts(section)).containsExactly(2, 3);
    }

    @Test
    void leadersFootnotesCountWhereTheyStand() {
        NumberedSection section = numbered(true, true).getFirst();
        assertThat(prompts(section)).containsExactly(2, 4);
        assertThat(number(section.questions().getFirst().question().notes())).isEqualTo(3);
    }

    @Test
    void worksheetThatAloneHasTheQuestionsBeginsAtOne() {
        assertThat(prompts(numbered(false, false).getFirst())).containsExactly(1, 2);
    }
}
