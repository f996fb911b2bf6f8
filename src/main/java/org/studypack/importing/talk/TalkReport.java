package org.studypack.importing.talk;

import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ReportChapter;
import org.studypack.importing.report.ReportText;
import org.studypack.pack.Timestamp;
import org.studypack.source.transcript.Times;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Reports what was made of a transcript. */
final class TalkReport {
    private TalkReport() {}

    static ReportChapter of(
            ForeignFile file,
            ForeignTalk talk,
            SortedMap<String, String> files,
            String language,
            ImportNotes notes) {
        List<String> made = new ArrayList<>();
        made.add("Title: " + ReportText.words(talk.title()));
        if (!talk.event().isEmpty()) {
            made.add("Event: " + ReportText.words(talk.event()));
        }
        made.add(ReportText.code(files.firstKey()) + ": " + spoken(talk, notes));
        made.add(ReportText.code(files.lastKey()) + ": " + facts(talk));
        for (ForeignTalk.Turn turn : talk.turns()) {
            if (!talk.captions() && turn.time().isPresent()) {
                String place = notes.origin(turn.firstLine(), turn.firstLine()).described();
                made.add(ReportText.capital(place) + ": " + times(turn));
            }
        }
        made.add(
                "The talk is printed whole, until `excerpts.yaml` chooses passages from it;"
                        + " `design: handout` in pack.yaml saves pages (docs/pack-format.md).");
        String text = new ReportText(file, notes).chapter(made);
        return new ReportChapter(
                "Transcript: " + ReportText.words(file.name()),
                text + proposals(talk, language, files.lastKey()));
    }

    /** How much speech was taken, what else, and from where. */
    private static String spoken(ForeignTalk talk, ImportNotes notes) {
        int sounds = talk.heard().size() - talk.paragraphs();
        int subheads = talk.turns().size() - talk.heard().size();
        String lines =
                notes.origin(talk.turns().getFirst().firstLine(), talk.turns().getLast().lastLine())
                        .described();
        return "%s of speech, %s, and %s%s"
                .formatted(
                        ReportText.count(
                                talk.paragraphs(), talk.captions() ? "caption" : "paragraph"),
                        lines,
                        ReportText.count(sounds, "sound"),
                        subheads == 0 ? "" : ", below " + ReportText.count(subheads, "subhead"));
    }

    /** What the file beside the transcript says. */
    private static String facts(ForeignTalk talk) {
        String event = talk.event().isEmpty() ? "" : ", event";
        return talk.speakers().isEmpty()
                ? "title" + event + " and language"
                : "title" + event + ", language and speakers";
    }

    private static String times(ForeignTalk.Turn turn) {
        ForeignTalk.Span span = turn.time().orElseThrow();
        String start = Times.write(new Timestamp(span.start()), false);
        String end =
                span.end().isPresent()
                        ? " to " + Times.write(new Timestamp(span.end().getAsLong()), false)
                        : "";
        String speaker = turn.speaker().map(s -> ", " + ReportText.words(s)).orElse("");
        return start + end + speaker;
    }

    private static String proposals(ForeignTalk talk, String language, String path) {
        List<String> lines = ProposedCorrections.of(talk, language);
        if (lines.isEmpty()) {
            return "";
        }
        return "\n### Corrections to choose from\n\nPaste those that you agree with into "
                + ReportText.code(path)
                + ". The transcript itself stays as it is.\n\n```yaml\n"
                + String.join("\n", lines)
                + "\n```\n";
    }
}
