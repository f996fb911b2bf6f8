package org.studypack.pack;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;

/**
 * A date as exact as it is known: a year, a month or a day of the Gregorian calendar.
 *
 * @param value a {@link Year}, {@link YearMonth} or {@link LocalDate}
 */
public record CalendarDate(TemporalAccessor value) implements Comparable<CalendarDate> {

    public CalendarDate {
        if (!(value instanceof Year || value instanceof YearMonth || value instanceof LocalDate)) {
            throw new IllegalArgumentException("neither a year, a month nor a day: " + value);
        }
    }

    /** The first day that the date covers. */
    public LocalDate firstDay() {
        return switch (value) {
            case Year year -> year.atDay(1);
            case YearMonth month -> month.atDay(1);
            case LocalDate day -> day;
            default -> throw new IllegalStateException();
        };
    }

    /** By first day; of two with the same first day, the less exact one first. */
    @Override
    public int compareTo(CalendarDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0
                ? byDay
                : Integer.compare(value.toString().length(), other.value.toString().length());
    }

    /** ISO 8601: {@code 1917}, {@code 1917-11} or {@code 1917-11-07}. */
    @Override
    public String toString() {
        return value.toString();
    }
}
