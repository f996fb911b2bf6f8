package org.studypack.importing.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Rows of cells are no lines of text. */
final class CaptionTableTest {
    @Test
    void rowsWithTimesAreATableWhateverTheFileIsCalled() {
        List<String> rows = List.of("Who;In;Out;Text", "Ann;00:01;00:02;Hello", "Ben;00:02;00:03;");
        assertThat(CaptionTable.is("txt", rows)).isTrue();
        List<String> tabs = List.of("00:00:01\t00:00:02\tHello, Ben", "00:00:02\t00:00:03\tHello");
        assertThat(CaptionTable.is("txt", tabs)).isTrue();
    }

    @Test
    void endingSaysTableWhereTheRowsAreEven() {
        assertThat(CaptionTable.is("csv", List.of("Who,Text", "Ann,\"Well, hello\""))).isTrue();
        assertThat(CaptionTable.is("csv", List.of("Only words.", "And, well, more, words.")))
                .isFalse();
    }

    @Test
    void textWithCommasTabsAndTimesIsText() {
        assertThat(CaptionTable.is("txt", List.of("One, two, three.", "Four, five, six.")))
                .isFalse();
        assertThat(CaptionTable.is("txt", List.of("Ann 00:01", "Well, so, yes.", "Ben 00:02")))
                .isFalse();
        assertThat(CaptionTable.is("txt", List.of("year\tprice\tpence", "1794\t4\t2"))).isFalse();
    }
}
