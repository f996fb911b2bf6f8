package org.studypack.source;

import org.studypack.diagnostic.Code;
import org.studypack.pack.CalendarDate;
import org.studypack.source.yaml.YamlText;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates of ISO 8601 as exact as they are written. */
final class DateReader {
    private static final Pattern DATE =
            Pattern.compile("([0-9]{3,4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?");

    private DateReader() {}

    /** A year, a month or a day; empty where the text is none, which is reported. */
    static Optional<CalendarDate> read(YamlText text) {
        Matcher date = DATE.matcher(text.words());
        try {
            if (date.matches()) {
                return Optional.of(date(date));
            }
        } catch (DateTimeException e) {
            // a thirteenth month, or a day that the month does not have
        }
        text.report(
                Code.WRONG_VALUE,
                "`%s` is not a date".formatted(text.words()),
                Calendars.why(text.words())
                        .orElse(
                                "write a year, a month or a day: `1917`, `1917-11` or"
                                        + " `1917-11-07`"));
        return Optional.empty();
    }

    private static CalendarDate date(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new CalendarDate(Year.of(year));
        }
        int month = Integer.parseInt(date.group(2));
        return date.group(3) == null
                ? new CalendarDate(YearMonth.of(year, month))
                : new CalendarDate(LocalDate.of(year, month, Integer.parseInt(date.group(3))));
    }
}
