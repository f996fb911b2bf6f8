package org.studypack.edition;

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

    /** The date of an event, or the span of time that it took. */
    public String of(TimelineEntry entry) {
        return entry.until()
                .map(until -> span(entry.date(), until))
                .orElseGet(() -> of(entry.date()));
    }

    private String span(CalendarDate from, CalendarDate until) {
        return from.value() instanceof Year && until.value() instanceof Year
                ? labels.text("years", from, until)
                : labels.text("from-to", of(from), of(until));
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withChronology(IsoChronology.INSTANCE)
                .withDecimalStyle(DecimalStyle.STANDARD);
    }
}
