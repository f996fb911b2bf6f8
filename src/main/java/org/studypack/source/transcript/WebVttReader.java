package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Cue;
import org.studypack.pack.Timestamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WebVTT (W3C, <i>The Web Video Text Tracks Format</i>). Of a cue its times and its words
 * count; its id, settings, styles and regions are skipped.
 */
final class WebVttReader {
    private static final Pattern SIGNATURE = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern TIMING =
            Pattern.compile("\\s*(\\S+)\\s*-->\\s*(\\S+)(?:\\s+\\S.*)?\\s*");
    private static final Pattern WRONG_ARROW =
            Pattern.compile(".*[0-9]:[0-9].*(?:->|→|=>|[–—]\\s*>|-- >).*[0-9]:[0-9].*");

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final List<CueDraft> cues = new ArrayList<>();
    private final TurnTracker turns = new TurnTracker();
    private int line;

    WebVttReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The cues that could be read. */
    List<CueDraft> read() {
        if (!SIGNATURE.matcher(text(0)).matches()) {
            report(
                    Code.MALFORMED_CUE,
                    source.line(1),
                    "a WebVTT file begins with `WEBVTT`",
                    "write `WEBVTT` on the first line and leave the second empty");
        } else {
            skipHeader();
        }
        while (line < source.lines().size()) {
            if (text(line).isBlank()) {
                line++;
            } else {
                block();
            }
        }
        return cues;
    }

    private String text(int index) {
        return source.lines().get(index);
    }

    private void skipHeader() {
        while (line < source.lines().size()
                && !text(line).isBlank()
                && !text(line).contains("-->")) {
            line++;
        }
    }

    private void block() {
        int first = line;
        while (line < source.lines().size() && !text(line).isBlank()) {
            line++;
        }
        String opening = text(first).strip();
        if (opening.matches("NOTE(?:\\s.*)?")) {
            note(first);
        } else if (!opening.equals("STYLE") && !opening.equals("REGION")) {
            cue(first);
        }
    }

    private void note(int first) {
        String words = String.join(" ", source.lines().subList(first, line)).strip();
        if (words.replaceFirst("NOTE\\s*", "").strip().equalsIgnoreCase("paragraph")) {
            turns.breakParagraph();
        }
    }

    private void cue(int first) {
        int timing = first;
        if (!text(first).contains("-->") && first + 1 < line) {
            timing++;
        }
        if (!text(timing).contains("-->")) {
            reportNoTiming(first);
            return;
        }
        Matcher times = TIMING.matcher(text(timing));
        if (!times.matches()) {
            report(
                    Code.MALFORMED_TIME,
                    source.line(timing + 1),
                    "the cue has not two times",
                    "write `00:00:01.000 --> 00:00:04.500`");
            return;
        }
        Optional<Timestamp> start = time(times, 1, timing);
        Optional<Timestamp> end = time(times, 2, timing);
        if (start.isPresent() && end.isPresent()) {
            payload(timing, start.get(), end.get());
        }
    }

    private void reportNoTiming(int first) {
        for (int i = first; i < line; i++) {
            if (WRONG_ARROW.matcher(text(i)).matches()) {
                report(
                        Code.MALFORMED_TIME,
                        source.line(i + 1),
                        "the two times of a cue are not joined by `-->`",
                        "write `-->` between the times, with spaces around it");
                return;
            }
        }
        report(
                Code.MALFORMED_CUE,
                source.line(first + 1),
                "a block that is neither a cue nor a note",
                "a cue needs a line with its times; no empty line may stand within it");
    }

    private Optional<Timestamp> time(Matcher times, int group, int index) {
        String written = times.group(group);
        Optional<Timestamp> time = written.contains(",") ? Optional.empty() : Times.parse(written);
        if (time.isEmpty()) {
            report(
                    Code.MALFORMED_TIME,
                    source.at(index + 1, times.start(group) + 1, written.length()),
                    "`%s` is not a time".formatted(written),
                    written.contains(",")
                            ? "write a full stop before the milliseconds: `%s`"
                                    .formatted(written.replace(',', '.'))
                            : Times.HINT);
        }
        return time;
    }

    private void payload(int timing, Timestamp start, Timestamp end) {
        if (end.compareTo(start) <= 0) {
            report(
                    Code.TIMES_REVERSED,
                    source.line(timing + 1),
                    "the cue ends before it begins",
                    "write the earlier time first");
            return;
        }
        for (int i = timing + 1; i < line; i++) {
            if (text(i).contains("-->")) {
                report(
                        Code.MALFORMED_CUE,
                        source.line(i + 1),
                        "a cue begins within another one",
                        "leave a line empty between two cues");
                return;
            }
        }
        if (timing + 1 < line) {
            int offset = offset(timing + 1);
            String words = String.join("\n", source.lines().subList(timing + 1, line));
            for (CueText.Voice voice : new CueText(source, offset, words, diagnostics).read()) {
                add(start, end, voice);
            }
        }
    }

    private void add(Timestamp start, Timestamp end, CueText.Voice voice) {
        Optional<String> sound = Sounds.in(voice.words());
        boolean opens =
                sound.isPresent()
                        ? turns.sound()
                        : turns.speech(start, end, voice.name(), voice.words());
        cues.add(
                new CueDraft(
                        Optional.of(start),
                        Optional.of(end),
                        sound.isPresent() ? Optional.empty() : turns.speaker(),
                        sound.isPresent() ? Cue.Kind.SOUND : Cue.Kind.SPEECH,
                        opens,
                        sound.orElse(voice.words()),
                        voice.location()));
    }

    private int offset(int index) {
        return source.lines().subList(0, index).stream().mapToInt(l -> l.length() + 1).sum();
    }

    private void report(Code code, Location location, String message, String hint) {
        diagnostics.report(code, location, message, hint);
    }
}
