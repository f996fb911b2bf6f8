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
        "en, 1903-07, 1903-08, July–August 1903",
        "de, 1903-07, 1903-08, Juli–August 1903",
        "es, 1903-07, 1903-08, julio-agosto de 1903",
        "ru, 1903-07, 1903-08, июль–август 1903_г.",
        "en, 1932-11, 1933-02, November 1932 to February 1933",
        "ru, 1932-11, 1933-02, ноябрь 1932_г. — февраль 1933_г.",
        "en, 1917-10-14, 1917-10-27, 14–27_October 1917",
        "de, 1917-10-14, 1917-10-27, 14.–27._Oktober 1917",
        "es, 1917-10-14, 1917-10-27, 14-27_de octubre de 1917",
        "ru, 1917-10-14, 1917-10-27, 14–27_октября 1917_г.",
        "en, 1910-08-28, 1910-09-03, 28_August to 3_September 1910",
        "de, 1910-08-28, 1910-09-03, 28._August bis 3._September 1910",
        "es, 1910-08-28, 1910-09-03, 28_de agosto a 3_de septiembre de 1910",
        "ru, 1910-08-28, 1910-09-03, 28_августа — 3_сентября 1910_г.",
        "en, 1917-12-30, 1918-01-02, 30_December 1917 to 2_January 1918",
        "en, 1917-10-14, 1917-11, 14_October 1917 to November 1917",
        "en, 1917, 1918-03, 1917 to March 1918"
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

    @ParameterizedTest
    @CsvSource({
        "en, 1917-11-07, 1917-10-25, 25_October",
        "de, 1917-11-07, 1917-10-25, 25._Oktober",
        "es, 1917-11-07, 1917-10-25, 25_de octubre",
        "ru, 1917-11-07, 1917-10-25, 25_октября",
        "en, 1918-01-05, 1917-12-23, 23_December 1917",
        "en, 1917-11, 1917-10, October 1917"
    })
    void oldStyleDateOfTheSameYearHasNone(String language, String date, String old, String text) {
        TimelineEntry entry =
                new TimelineEntry(
                        "a",
                        date(date),
                        Optional.empty(),
                        Optional.of(date(old)),
                        List.of(),
                        List.of(),
                        Location.of("timeline.yaml"));
        DateText dates = new DateText(LabelsReader.read(language).orElseThrow());
        assertThat(dates.oldStyleOf(entry).map(each -> each.replace('\u00A0', '_'))).contains(text);
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
