package org.studypack.importing.talk;

import org.studypack.importing.foreign.ForeignFile;
import org.studypack.importing.foreign.Line;
import org.studypack.importing.foreign.WrappedLines;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.talk.ForeignTalk.Span;
import org.studypack.importing.talk.ForeignTalk.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads WebVTT and SubRip: timed captions, each with its voice where one is named. */
final class Captions {
    private static final Pattern VOICE = Pattern.compile("^<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z0-9][^<>]*>|\\{\\\\[^}]*\\}");
    private static final Pattern SOUND = Pattern.compile("^\\[([^\\[\\]]{1,80})\\]$");

    private final Timecodes timecodes = new Timecodes(OptionalInt.empty());
    private final ImportNotes notes;
    private final List<Turn> turns = new ArrayList<>();
    private final SpeakerLabels labels;

    private Captions(SpeakerLabels labels, ImportNotes notes) {
        this.labels = labels;
        this.notes = notes;
    }

    /** The talk; its turns are empty where there are no captions. */
    static ForeignTalk read(ForeignFile file, ImportNotes notes) {
        Captions captions = new Captions(SpeakerLabels.of(file.source().lines()), notes);
        List<List<Line>> groups = CaptionGroups.of(file.source().lines());
        RolledUp.once(groups, notes).forEach(captions::readGroup);
        return new ForeignTalk("", "", captions.turns, true);
    }

    private void readGroup(List<Line> group) {
        for (int i = 0; i < Math.min(2, group.size()); i++) {
            Matcher times = CaptionGroups.TIMES.matcher(group.get(i).text());
            if (times.matches()) {
                addCaption(times, group.subList(i + 1, group.size()), group.get(i));
                return;
            }
        }
        String text = WrappedLines.join(group);
        if (!text.equals("WEBVTT")) {
            notes.leaveOut(
                    group.getFirst().number(),
                    group.getLast().number(),
                    text,
                    "a note or setting that is not spoken");
        }
    }

    private void addCaption(Matcher times, List<Line> lines, Line timeLine) {
        OptionalLong start = timecodes.milliseconds(times.group(1));
        OptionalLong end = timecodes.milliseconds(times.group(2));
        String text = WrappedLines.join(lines);
        if (text.isEmpty()) {
            return;
        }
        long from = start.orElse(lastEnd());
        if (!turns.isEmpty() && from > last().start() && from < lastEnd()) {
            note(timeLine, "the time overlaps the one before, which ends here");
            turns.add(turns.removeLast().until(from));
        }
        from = Math.max(from, lastEnd());
        if (start.isEmpty() || from != start.getAsLong()) {
            note(timeLine, "the time runs backward; " + Timecodes.write(from, true) + " was taken");
        }
        long to = Math.max(from + 1, end.orElse(from));
        if (to != end.orElse(-1)) {
            note(timeLine, "it ends before it begins");
        }
        add(new Span(from, OptionalLong.of(to)), text, lines);
    }

    private void note(Line timeLine, String remark) {
        notes.slip(ImportNotes.Slip.Kind.TIMES, timeLine.number(), timeLine.text(), remark);
    }

    private Span last() {
        return turns.getLast().time().orElseThrow();
    }

    private long lastEnd() {
        return turns.isEmpty() ? 0 : last().end().orElseThrow();
    }

    private void add(Span span, String raw, List<Line> lines) {
        Matcher voice = VOICE.matcher(raw);
        Optional<String> speaker = voice.find() ? Optional.of(voice.group(1)) : Optional.empty();
        String text = words(raw);
        Optional<SpeakerLabels.Opening> opening = labels.opening(text);
        if (speaker.isEmpty() && opening.isPresent() && !opening.get().rest().isBlank()) {
            speaker = Optional.of(opening.get().label());
            text = opening.get().rest();
        }
        Matcher sound = SOUND.matcher(text);
        boolean isSound = sound.matches();
        if (!text.isBlank()) {
            turns.add(
                    new Turn(
                            Optional.of(span),
                            isSound ? Optional.empty() : speaker,
                            isSound,
                            isSound ? sound.group(1) : text,
                            lines.getFirst().number(),
                            lines.getLast().number()));
        }
    }

    /** The words of a caption, without tags. */
    static String words(String raw) {
        return TAG.matcher(raw)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&")
                .strip();
    }
}
