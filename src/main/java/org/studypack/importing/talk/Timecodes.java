package org.studypack.importing.talk;

import org.studypack.importing.talk.ForeignTalk.Span;
import org.studypack.pack.Timestamp;
import org.studypack.source.transcript.CaptionFormat;
import org.studypack.source.transcript.Times;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times of transcripts: {@code 12:33}, {@code 00:12:33}, {@code 00:12:33.500} and, with
 * frames, {@code 00:12:33:18}; one of them, or two with a dash or an arrow between them.
 */
final class Timecodes {
    private static final String TIME = "\\d{1,3}:\\d{2}(?::\\d{2})?(?:[:;]\\d{2}|[.,]\\d{1,3})?";
    private static final Pattern OPENING =
            Pattern.compile(
                    "^([\\[(<{]?)\\s*("
                            + TIME
                            + ")(?:\\s*(?:"
                            + CaptionFormat.ARROW
                            + "|[-–—]|to)\\s*("
                            + TIME
                            + "))?\\s*([\\])>}]|(?=$|[\\s:]))[\\s:]*");
    private static final Pattern CLOSING =
            Pattern.compile("^(.{1,40}?)\\s+[\\[(]?(" + TIME + ")[\\])]?\\s?[:：]?$");
    private static final Pattern WITHIN =
            Pattern.compile("^(.{1,40}?)\\s+[\\[(](" + TIME + ")[\\])]\\s?[:：]\\s*(.+)$");

    /** Marks of Markdown around a name. */
    private static final Pattern STARS = Pattern.compile("^[*_]{1,2}|[*_]{1,2}$");

    private static final Pattern HOURS = Pattern.compile("\\d{1,3}:\\d{2}:\\d{2}");
    static final int USUAL_RATE = 25;

    private final int rate;

    /** With frames of so many a second; 25 where that is not known. */
    Timecodes(OptionalInt framesPerSecond) {
        this.rate = framesPerSecond.orElse(USUAL_RATE);
    }

    /**
     * A line that begins, or ends, with a time.
     *
     * @param span empty where the time is none that a recording can have
     * @param bracketed whether the time stands in brackets
     * @param frames whether it counts frames
     * @param written the time as it stands there
     * @param before what stands before it: perhaps a name
     * @param rest what follows it
     */
    record Found(
            Optional<Span> span,
            boolean bracketed,
            boolean frames,
            String written,
            String before,
            String rest) {
        /** Whether nothing stands beside the time. */
        boolean isAlone() {
            return before.isEmpty() && rest.isEmpty();
        }

        /** Whether the time has hours, minutes and seconds: a time of day rarely does. */
        boolean hasHours() {
            return HOURS.matcher(written).lookingAt();
        }
    }

    /** The time at the beginning of a line. */
    Optional<Found> opening(String text) {
        Matcher time = OPENING.matcher(text);
        if (!time.find()) {
            return Optional.empty();
        }
        boolean bracketed = !time.group(1).isEmpty() && !time.group(4).isEmpty();
        if (time.group(1).isEmpty() != time.group(4).isEmpty()) {
            return Optional.empty();
        }
        String end = time.group(3);
        Optional<Span> span = span(time.group(2), Optional.ofNullable(end));
        boolean frames = Times.hasFrames(time.group(2)) || (end != null && Times.hasFrames(end));
        return Optional.of(
                new Found(
                        span,
                        bracketed,
                        frames,
                        time.group().strip(),
                        "",
                        text.substring(time.end())));
    }

    /** A line that is a name and a time, perhaps with a colon and words after them. */
    Optional<Found> closing(String text) {
        Matcher time = CLOSING.matcher(text);
        Matcher within = WITHIN.matcher(text);
        boolean closes = time.matches();
        if (!closes && !within.matches()) {
            return Optional.empty();
        }
        Matcher found = closes ? time : within;
        String name = STARS.matcher(found.group(1)).replaceAll("");
        if (!PossibleName.isNameWithAside(name)) {
            return Optional.empty();
        }
        String written = found.group(2);
        return Optional.of(
                new Found(
                        span(written, Optional.empty()),
                        !closes,
                        Times.hasFrames(written),
                        written,
                        name,
                        closes ? "" : within.group(3)));
    }

    private Optional<Span> span(String start, Optional<String> end) {
        OptionalLong from = milliseconds(start);
        OptionalLong to = end.isPresent() ? milliseconds(end.get()) : OptionalLong.empty();
        boolean broken = from.isEmpty() || (end.isPresent() && to.isEmpty());
        if (broken || (to.isPresent() && to.getAsLong() < from.getAsLong())) {
            return Optional.empty();
        }
        return Optional.of(new Span(from.getAsLong(), to));
    }

    /** Empty where minutes, seconds or frames count further than they can. */
    private OptionalLong milliseconds(String time) {
        Optional<Timestamp> read = Times.parse(time, OptionalInt.of(rate));
        return read.isPresent() ? OptionalLong.of(read.get().milliseconds()) : OptionalLong.empty();
    }
}
