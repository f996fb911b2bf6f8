package org.studypack.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoteMarksTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Bread rose.[1],Bread rose.",
                "Bread rose. (12) ,Bread rose.",
                "Bread rose.¹²,Bread rose.",
                "Bread rose.⁴),Bread rose.",
                "Bread rose.**,Bread rose.",
                "Bread rose.[a][2]†,Bread rose.",
                "Bread rose.12 ,Bread rose.",
                "“Bread rose.”7,“Bread rose.”",
                "It rose in 1790,It rose in 1790",
                "It cost 3.50,It cost 3.50",
                "Bread rose.1234,Bread rose.1234",
                "Line of verse 7,Line of verse 7",
                "(bread),(bread)",
                "Bread,Bread"
            })
    void marksAtTheEndAreNoWords(String text, String words) {
        assertThat(NoteMarks.without(text)).isEqualTo(words);
    }
}
