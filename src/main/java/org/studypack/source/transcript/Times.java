package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.pack.Timestamp;
import org.studypack.source.yaml.YamlText;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as people and programs write them: {@code HH:MM:SS} or {@code MM:SS}, either with
 * milliseconds; and {@code HH:MM:SS:FF}, with frames, where it is known how many make a second.
 */
public final class Times {
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:([0-9]{1,4}):)?([0-9]{1,3}):([0-9]{2})"
                            + "(?:[.,]([0-9]{1,3})|(?:;|(?<=:[0-9]{2}:[0-9]{2}):)([0-9]{2}))?");
    private static final int LONGEST = 20;

    /** What to write instead of a time that is none. */
    public static final String HINT = "write a time as `00:05`, `01:02:03` or `00:00:05.500`";

    private Times() {}

    /**
     * A time without frames; empty where the text is none, or has more than 59 seconds, or minutes
     * after hours.
     */
    public static Optional<Timestamp> parse(String text) {
        return parse(text, OptionalInt.empty());
    }

    /** The same of a value of YAML, whose flaw is reported. */
    public static Optional<Timestamp> read(YamlText text) {
        Optional<Timestamp> time = parse(text.words());
        if (time.isEmpty()) {
            text.report(Code.MALFORMED_TIME, "`%s` is not a time".formatted(text.words()), HINT);
        }
        return time;
    }

    /**
     * A time.
     *
     * @param rate how many frames make a second; a time with frames is none where that is not known
     */
    public static Optional<Timestamp> parse(String text, OptionalInt rate) {
        Matcher time = TIME.matcher(text.strip());
        if (text.length() > LONGEST || !time.matches()) {
            return Optional.empty();
        }
        boolean hours = time.group(1) != null;
        long minutes = number(time, 2) + number(time, 1) * 60;
        boolean frames = time.group(5) != null;
        if ((hours && number(time, 2) > 59)
                || number(time, 3) > 59
                || (frames && number(time, 5) >= rate.orElse(0))) {
            return Optional.empty();
        }
        String fraction = time.group(4) == null ? "0" : time.group(4);
        long part =
                frames
                        ? number(time, 5) * 1000 / rate.orElse(1)
                        : Long.parseLong((fraction + "00").substring(0, 3));
        return Optional.of(new Timestamp((minutes * 60 + number(time, 3)) * 1000 + part));
    }

    private static long number(Matcher time, int group) {
        return time.group(group) == null ? 0 : Long.parseLong(time.group(group));
    }

    /** Whether a text counts frames after its seconds. */
    public static boolean hasFrames(String text) {
        Matcher time = TIME.matcher(text.strip());
        return text.length() <= LONGEST && time.matches() && time.group(5) != null;
    }

    /**
     * A time as {@link #parse(String)} reads it: {@code HH:MM:SS}, with milliseconds where there
     * are any.
     *
     * @param always whether milliseconds are written even where there are none
     */
    public static String write(Timestamp time, boolean always) {
        long seconds = time.milliseconds() / 1000;
        long part = time.milliseconds() % 1000;
        String whole =
                String.format(
                        Locale.ROOT,
                        "%02d:%02d:%02d",
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60);
        return part == 0 && !always ? whole : whole + String.format(Locale.ROOT, ".%03d", part);
    }
}
