package org.studypack.importing.talk;

import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.talk.ForeignTalk.Span;
import org.studypack.pack.Timestamp;
import org.studypack.source.transcript.Caption;
import org.studypack.source.transcript.Times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Brings the times of captions into an order that a transcript can have, and notes each change. */
final class CaptionTimes {
    private final ImportNotes notes;
    private final List<Span> spans = new ArrayList<>();

    private CaptionTimes(ImportNotes notes) {
        this.notes = notes;
    }

    /** For each caption when it is heard; none begins before the one above has ended. */
    static List<Span> of(List<Caption> captions, ImportNotes notes) {
        CaptionTimes times = new CaptionTimes(notes);
        captions.forEach(times::add);
        return times.spans;
    }

    private void add(Caption caption) {
        Optional<Long> start = caption.start().map(Timestamp::milliseconds);
        long from = start.orElse(lastEnd());
        if (!spans.isEmpty() && from > spans.getLast().start() && from < lastEnd()) {
            note(caption, "the time overlaps the one before, which ends here");
            spans.add(new Span(spans.removeLast().start(), OptionalLong.of(from)));
        }
        from = Math.max(from, lastEnd());
        if (start.isEmpty() || from != start.get()) {
            note(caption, why(start) + "; " + written(from) + " was taken");
        }
        Optional<Long> end = caption.end().map(Timestamp::milliseconds);
        long to = Math.max(from + 1, end.orElse(from));
        if (end.isEmpty() || end.get() <= from) {
            note(
                    caption,
                    why(end, start.orElse(from)) + "; " + written(to) + " was taken for its end");
        }
        spans.add(new Span(from, OptionalLong.of(to)));
    }

    /** Why a caption does not begin when it says. */
    private String why(Optional<Long> start) {
        if (start.isEmpty()) {
            return "the time cannot be read";
        }
        return start.get() == spans.getLast().start()
                ? "it begins with the one before"
                : "the time runs backward";
    }

    /** Why a caption does not end when it says. */
    private static String why(Optional<Long> end, long start) {
        if (end.isEmpty()) {
            return "its end cannot be read";
        }
        return end.get() > start
                ? "it ends before those above it do"
                : "it does not end after it begins";
    }

    private static String written(long time) {
        return Times.write(new Timestamp(time), true);
    }

    private long lastEnd() {
        return spans.isEmpty() ? 0 : spans.getLast().end().orElseThrow();
    }

    private void note(Caption caption, String remark) {
        notes.slip(
                ImportNotes.Slip.Kind.TIMES,
                caption.times().line(),
                caption.times().text().strip(),
                remark);
    }
}
