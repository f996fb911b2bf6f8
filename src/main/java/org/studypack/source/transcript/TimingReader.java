package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Timestamp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads when the cues of a file are heard, and reports what no player would take. */
final class TimingReader {
    private final SourceText source;
    private final CaptionFormat format;
    private final OptionalInt rate;
    private final Diagnostics diagnostics;

    TimingReader(
            SourceText source, CaptionFormat format, OptionalInt rate, Diagnostics diagnostics) {
        this.source = source;
        this.format = format;
        this.rate = rate;
        this.diagnostics = diagnostics;
    }

    /**
     * A caption with its times.
     *
     * @param number of the line of the times, from 1
     */
    Caption caption(TimingLine times, int number, List<Caption.Words> words) {
        Location line = source.line(number);
        reportArrow(times, line);
        Optional<Timestamp> start = time(times.start(), number);
        Optional<Timestamp> end = time(times.end(), number);
        if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) <= 0) {
            diagnostics.report(
                    Code.TIMES_REVERSED,
                    line,
                    "the cue ends before it begins",
                    "write the earlier time first");
        }
        return new Caption(start, end, line, /* paragraph= */ false, List.of(), words);
    }

    private void reportArrow(TimingLine times, Location line) {
        if (!times.hasRightArrow()) {
            diagnostics.report(
                    Code.MALFORMED_TIME,
                    line,
                    "the two times of a cue are not joined by `-->`",
                    "write `-->` between the times, with spaces around it");
        } else if (times.start().isMissing() || times.end().isMissing()) {
            diagnostics.report(
                    Code.MALFORMED_TIME,
                    line,
                    "the cue does not have two times",
                    "write `00:00:01.000 --> 00:00:04.500`");
        }
    }

    private Optional<Timestamp> time(TimingLine.Written written, int number) {
        if (written.isMissing()) {
            return Optional.empty();
        }
        Optional<Timestamp> time = Times.parse(written.text(), rate);
        boolean comma = format == CaptionFormat.WEBVTT && written.text().contains(",");
        if (time.isEmpty() || comma) {
            diagnostics.report(
                    Code.MALFORMED_TIME,
                    source.at(number, written.column(), written.text().length()),
                    "`%s` is not a time".formatted(written.text()),
                    comma
                            ? "write a full stop before the milliseconds: `%s`"
                                    .formatted(written.text().replace(',', '.'))
                            : Times.HINT);
        }
        return time;
    }
}
