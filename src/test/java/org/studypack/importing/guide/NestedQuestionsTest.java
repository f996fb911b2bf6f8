package org.studypack.importing.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignBlock.Verbatim;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;

import java.util.List;

/** A list between two questions is in the first of them, with all that its items hold. */
final class NestedQuestionsTest {
    private static final Origin AT = new Origin.Lines(1, 1);

    @Test
    void allOfAListBetweenTwoQuestionsIsInTheFirst() {
        List<ForeignBlock> blocks =
                List.of(
                        new Heading(3, words("Questions"), AT),
                        item(Role.BEGINS, "1.", "Which of these?"),
                        item(Role.BEGINS, "a)", "The law"),
                        new Verbatim("law", AT, 1),
                        item(Role.OPENS, "b)", "The owners"),
                        item(Role.BEGINS, "2.", "Why?"));
        List<ForeignBlock> nested = NestedQuestions.of(blocks);
        assertThat(nested).extracting(ForeignBlock::depth).containsExactly(0, 1, 2, 2, 2, 1);
        assertThat(nested)
                .filteredOn(Item.class::isInstance)
                .extracting(block -> ((Item) block).typed())
                .containsExactly("1. ", "a) ", "b) ", "2. ");
    }

    private static Item item(Role role, String number, String text) {
        return new Item(words(text), AT, 1, role, number, number + " ");
    }

    private static List<ForeignInline> words(String text) {
        return List.of(new ForeignInline.Text(text));
    }
}
