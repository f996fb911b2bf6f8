package org.studypack.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studypack.diagnostic.Location;
import org.studypack.pack.CalendarDate;
import org.studypack.pack.TimelineEntry;
import org.studypack.source.LabelsReader;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates and spans are written out in the labels' language, whatever the machine's locale is. */
final class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "en, 1917, , 1917",
        "en, 1917-11, , November 1917",
        "en, 1917-11-07, , 7_November 1917",
        "ru, 1917-11-07, , 7_ноября 1917_г.",
        "ru, 1917, , 1917_г.",
        "en, 1917, 1920, 1917–1920",
        "de, 1917, 1920, 1917–1920",
        "es, 1917, 1920, 1917-1920",
        "ru, 1917, 1920, 1917–1920_гг.",
        "en, 1932-11, 1932-12, November 1932 to December 1932",
        "ru, 1932-11, 1932-12, ноябрь 1932_г. — декабрь 1932_г."
    })
    void dateIsWrittenOut(String language, String from, String until, String written) {
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("en-US", "tr-TR", "ar-SA", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                DateText dates = new DateText(LabelsReader.read(language).orElseThrow());
                assertThat(dates.of(entry(from, until)).replace('\u00A0', '_')).isEqualTo(written);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static TimelineEntry entry(
            String from, @org.jspecify.annotations.Nullable String until) {
        return new TimelineEntry(
                "a",
                date(from),
                Optional.ofNullable(until).map(DateTextTest::date),
                Optional.empty(),
                List.of(),
                List.of(),
                Location.of("timeline.yaml"));
    }

    private static CalendarDate date(String text) {
        return new CalendarDate(
                switch (text.length()) {
                    case 4 -> Year.parse(text);
                    case 7 -> YearMonth.parse(text);
                    default -> LocalDate.parse(text);
                });
    }
}
