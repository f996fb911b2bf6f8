package org.studypack.source;

import java.time.DateTimeException;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a date that is well written is none. */
public final class Calendars {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?");

    private Calendars() {}

    /** For instance that February has 28 days in a year; empty where it is written otherwise. */
    public static Optional<String> why(String written) {
        Matcher day = DAY.matcher(written);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            Month month = Month.of(Integer.parseInt(day.group(2)));
            return Optional.of(
                    "%s %s has %d days"
                            .formatted(
                                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                    day.group(1),
                                    month.length(Year.isLeap(Integer.parseInt(day.group(1))))));
        } catch (DateTimeException e) {
            return Optional.of("a year has months from 01 to 12; write year, month and day");
        }
    }
}
