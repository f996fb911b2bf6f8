package org.studypack.source.transcript;

import org.studypack.pack.Timestamp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code HH:MM:SS} or {@code MM:SS}, either with milliseconds. */
public final class Times {
    private static final Pattern TIME =
            Pattern.compile("(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{2})(?:[.,]([0-9]{1,3}))?");

    /** What to write instead of a time that is none. */
    public static final String HINT = "write a time as `00:05`, `01:02:03` or `00:00:05.500`";

    private Times() {}

    /** A time; empty where the text is none, or has more than 59 minutes or seconds. */
    public static Optional<Timestamp> parse(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long minutes = Long.parseLong(time.group(2));
        long seconds = Long.parseLong(time.group(3));
        if (minutes > 59 || seconds > 59) {
            return Optional.empty();
        }
        String fraction = time.group(4) == null ? "0" : time.group(4);
        long milliseconds = Long.parseLong((fraction + "00").substring(0, 3));
        return Optional.of(
                new Timestamp(((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds));
    }
}
