package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A telephone number and an hour stay on one line; in the tests, _ is a no-break space. */
final class HeldNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "'Ida, 0117 496 0000', 'Ida, 0117_496_0000'",
        "'+44 (0)117 496 0000 or ida@example.org', '+44_(0)117_496_0000 or ida@example.org'",
        "Room 3 on the left, Room 3 on the left",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14, 1 2 3 4 5 6 7 8 9 10 11 12 13 14"
    })
    void groupsOfANumberAreHeldTogether(String text, String held) {
        assertThat(HeldNumbers.in(text).replace('\u00A0', '_')).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "7.30 pm, 7.30_pm",
        "19 Uhr, 19_Uhr",
        "7 p.m., 7_p.m.",
        "19.30 after the assembly, 19.30 after the assembly"
    })
    void hourKeepsItsWord(String time, String held) {
        assertThat(HeldNumbers.inTime(time).replace('\u00A0', '_')).isEqualTo(held);
    }
}
