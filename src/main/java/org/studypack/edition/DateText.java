package org.studypack.edition;

import org.studypack.pack.Branch;
import org.studypack.pack.CalendarDate;
import org.studypack.pack.Labels;
import org.studypack.pack.TimelineEntry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Locale;
import java.util.Optional;

/** Writes dates out in the language of the labels. */
public final class DateText {
    private final Labels labels;
    private final Locale locale;

    /** With the patterns and in the language of these labels. */
    public DateText(Labels labels) {
        this.labels = labels;
        this.locale = Locale.forLanguageTag(labels.language());
    }

    /** For instance <i>7 November 1917</i>, <i>November 1917</i> or <i>1917</i>. */
    public String of(CalendarDate date) {
        String pattern =
                switch (date.value()) {
                    case Year ignored -> labels.text("date.year");
                    case YearMonth ignored -> labels.text("date.month");
                    default -> labels.text("date.day");
                };
        return formatter(pattern).format(date.value());
    }

    /** The day of a moment, in UTC. */
    public String of(Instant moment) {
        return of(new CalendarDate(LocalDate.ofInstant(moment, ZoneOffset.UTC)));
    }

    /**
     * When a branch meets, for instance <i>Tuesday, 9 March 2027, 7.30 pm</i>; as much of it as is
     * known. It stands on a line of its own, so that the day has a capital in all languages.
     */
    public String of(Branch branch) {
        String day = branch.date().map(date -> capital(written("date.weekday", date))).orElse("");
        String time = HeldNumbers.inTime(branch.time());
        return day.isEmpty() || time.isEmpty()
                ? day + time
                : labels.text("day-and-time", day, time);
    }

    /** For instance <i>9 March 2027</i>. */
    public String day(LocalDate date) {
        return written("date.day", date);
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private String written(String pattern, LocalDate date) {
        return formatter(labels.text(pattern)).format(date);
    }

    /** The date of an event, or the span of time that it took. */
    public String of(TimelineEntry entry) {
        return entry.until()
                .map(until -> span(entry.date(), until))
                .orElseGet(() -> of(entry.date()));
    }

    /** The same day in the Julian calendar; without the year where that is the same. */
    public Optional<String> oldStyleOf(TimelineEntry entry) {
        return entry.oldStyle()
                .map(
                        old ->
                                isDayOfOneYear(old, entry.date())
                                        ? formatter(labels.text("date.day.of-year"))
                                                .format(old.value())
                                        : of(old));
    }

    private static boolean isDayOfOneYear(CalendarDate date, CalendarDate other) {
        return date.value() instanceof LocalDate
                && date.firstDay().getYear() == other.firstDay().getYear();
    }

    /** The beginning leaves out what the end says too: <i>14–27 October 1917</i>. */
    private String span(CalendarDate from, CalendarDate until) {
        if (from.value() instanceof Year && until.value() instanceof Year) {
            return labels.text("years", from, until);
        }
        boolean sameYear = from.firstDay().getYear() == until.firstDay().getYear();
        if (sameYear && from.value() instanceof YearMonth && until.value() instanceof YearMonth) {
            return span("span", "date.month.of-year", from, until);
        }
        if (sameYear && from.value() instanceof LocalDate && until.value() instanceof LocalDate) {
            return from.firstDay().getMonth() == until.firstDay().getMonth()
                    ? span("span", "date.day.of-month", from, until)
                    : span("from-to", "date.day.of-year", from, until);
        }
        return labels.text("from-to", of(from), of(until));
    }

    private String span(String label, String pattern, CalendarDate from, CalendarDate until) {
        String beginning = formatter(labels.text(pattern)).format(from.value());
        return labels.text(label, beginning, of(until));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withChronology(IsoChronology.INSTANCE)
                .withDecimalStyle(DecimalStyle.STANDARD);
    }
}
