package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.pack.Branch;
import org.studypack.pack.Layout;

import java.util.List;
import java.util.Optional;

/** What has no room in the side column stands above the contents. */
final class AddressRoomTest {
    private static final AddressRoom BOOK = AddressRoom.of(Layout.DEFAULT);

    private static Branch branch(String time, String contact) {
        String line = "a".repeat(200);
        return new Branch(
                time.isEmpty() ? "" : line,
                Optional.empty(),
                time,
                time.isEmpty() ? List.of() : List.of(line),
                List.of(contact),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"20, false", "200, true"})
    void timeTakesLinesToo(int length, boolean tall) {
        assertThat(BOOK.isTall(branch("a".repeat(length), "a".repeat(200)))).isEqualTo(tall);
    }

    @ParameterizedTest
    @CsvSource({
        "ida@example.org, false",
        "'margaret.oneill@harbourside.example, 0117 496 0000', true",
        "'a.name.that.no.line.has.room.for@the.harbourside.community.centre.example', false"
    })
    void addressOfMailIsKeptWholeWhereALineHoldsIt(String contact, boolean tall) {
        assertThat(BOOK.isTall(branch("", contact))).isEqualTo(tall);
    }

    @Test
    void longerWordsAreKeptWholeOnWholeLines() {
        assertThat(BOOK.wholeWord(true)).isGreaterThan(BOOK.wholeWord(false));
    }
}
