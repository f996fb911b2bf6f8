package org.studypack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LayoutTest {
    private static final Layout SMALL = Layout.DEFAULT.with(LayoutKey.PAPER, Paper.A5);

    @Test
    void whatNobodyChoseIsByDefault() {
        assertThat(SMALL.paper()).isEqualTo(Paper.A5);
        assertThat(SMALL.ink()).isEqualTo(Ink.FULL);
        assertThat(SMALL.chosen(LayoutKey.INK)).isEmpty();
    }

    @Test
    void choicesComeBeforeThoseOfAnother() {
        Layout saving =
                Layout.DEFAULT.with(LayoutKey.PAPER, Paper.LETTER).with(LayoutKey.INK, Ink.SAVER);
        Layout both = SMALL.over(saving);
        assertThat(both.paper()).isEqualTo(Paper.A5);
        assertThat(both.ink()).isEqualTo(Ink.SAVER);
        assertThat(Layout.DEFAULT.over(saving)).isEqualTo(saving);
    }

    @Test
    void whatIsChosenAfterwardsComesBeforeARecipe() {
        Recipe small = Recipe.NONE.laidOut(SMALL);
        Recipe saving = small.laidOut(Layout.DEFAULT.with(LayoutKey.INK, Ink.SAVER));
        assertThat(saving.selection().layout().paper()).isEqualTo(Paper.A5);
        assertThat(saving.selection().layout().ink()).isEqualTo(Ink.SAVER);
        assertThat(saving.laidOut(Layout.DEFAULT)).isEqualTo(saving);
    }

    @Test
    void textHasTheChoicesInOneOrder() {
        Layout layout = Layout.DEFAULT.with(LayoutKey.INK, Ink.SAVER);
        assertThat(layout.with(LayoutKey.PAPER, Paper.A4).toString())
                .isEqualTo("Layout[paper=A4, ink=SAVER]");
    }
}
