package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.pack.Cue;
import org.studypack.pack.Speaker;
import org.studypack.pack.Timestamp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the cues of a transcript: WebVTT, SubRip or Markdown, by the ending of its file. */
public final class TranscriptReader {
    private final SourceText source;
    private final Diagnostics diagnostics;

    public TranscriptReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * The cues.
     *
     * @param speakers who speaks, by the label in the transcript; others are printed by their label
     */
    public List<Cue> read(SpeakerNames speakers) {
        List<CueDraft> drafts = new ArrayList<>();
        Optional<WrittenWords> written =
                diagnostics.within(own -> Optional.of(readInto(drafts, own)));
        if (drafts.isEmpty() && written.isPresent()) {
            diagnostics.report(
                    Code.EMPTY_TRANSCRIPT,
                    Location.of(source.file()),
                    "the transcript has no words");
        } else {
            written.ifPresent(words -> words.check(drafts, diagnostics));
        }
        checkTimes(drafts);
        Map<String, Speaker> known = new LinkedHashMap<>();
        List<Cue> cues = new ArrayList<>();
        for (CueDraft draft : drafts) {
            Optional<Speaker> speaker =
                    draft.speaker()
                            .map(
                                    label ->
                                            known.computeIfAbsent(
                                                    label,
                                                    l -> speakers.speaker(l, draft.location())));
            cues.add(cue(draft, speaker));
        }
        speakers.check();
        return List.copyOf(cues);
    }

    /** Reads the cues, and the words that the file has. */
    private WrittenWords readInto(List<CueDraft> drafts, Diagnostics own) {
        if (source.file().endsWith(".md")) {
            MarkdownTranscriptReader reader = new MarkdownTranscriptReader(source, own);
            drafts.addAll(reader.read());
            return reader.written();
        }
        CaptionFormat format =
                source.file().endsWith(".vtt") ? CaptionFormat.WEBVTT : CaptionFormat.SUBRIP;
        CaptionFile file = CaptionReader.read(source, format, OptionalInt.empty(), own);
        UntaggedVoices.report(file, own);
        drafts.addAll(new CaptionTurns().drafts(file));
        return CaptionLines.words(source, format);
    }

    private static Cue cue(CueDraft draft, Optional<Speaker> speaker) {
        return new Cue(
                draft.start(),
                draft.end(),
                speaker,
                draft.named(),
                draft.kind(),
                draft.opensParagraph(),
                draft.text(),
                draft.subheads(),
                draft.location());
    }

    /** Cues stand in the order of their times, and none begins before the one above has ended. */
    private void checkTimes(List<CueDraft> drafts) {
        Optional<CueDraft> above = Optional.empty();
        for (CueDraft draft : drafts) {
            if (draft.start().isEmpty()) {
                continue;
            }
            if (above.isPresent() && !isSameCue(above.get(), draft)) {
                checkOrder(above.get(), draft);
            }
            above = Optional.of(draft);
        }
    }

    /** Whether two voices come from one cue. */
    private static boolean isSameCue(CueDraft above, CueDraft below) {
        return above.end().isPresent()
                && above.start().equals(below.start())
                && above.end().equals(below.end());
    }

    private void checkOrder(CueDraft above, CueDraft below) {
        Timestamp start = below.start().orElseThrow();
        if (start.compareTo(above.start().orElseThrow()) < 0) {
            diagnostics.report(
                    Code.TIMES_REVERSED,
                    below.location(),
                    "these words begin at %s, before those above them at %s"
                            .formatted(start, above.start().get()),
                    "bring them into the order of their times");
        } else if (above.end().filter(end -> start.compareTo(end) < 0).isPresent()) {
            diagnostics.report(
                    Code.TIMES_OVERLAP,
                    below.location(),
                    "these words begin at %s, and those above them end at %s only"
                            .formatted(start, above.end().get()),
                    "let the first end where the second begins");
        }
    }
}
