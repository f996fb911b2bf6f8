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
            String taken = Times.write(new Timestamp(from), true);
            String why = start.isEmpty() ? "the time cannot be read; " : "the time runs backward; ";
            note(caption, why + taken + " was taken");
        }
        long end = caption.end().map(Timestamp::milliseconds).orElse(from);
        if (end <= from) {
            note(caption, "it ends before it begins");
        }
        spans.add(new Span(from, OptionalLong.of(Math.max(from + 1, end))));
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
