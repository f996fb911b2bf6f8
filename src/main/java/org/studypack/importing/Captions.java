package org.studypack.importing;

import org.studypack.importing.ForeignTalk.Span;
import org.studypack.importing.ForeignTalk.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads WebVTT and SubRip: timed captions, each with its voice where one is named. */
final class Captions {
    private static final Pattern TIMES = Pattern.compile("^(\\S+)\\s+-->\\s+(\\S+)(\\s.*)?$");
    private static final Pattern VOICE = Pattern.compile("^<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z0-9][^<>]*>|\\{\\\\[^}]*\\}");
    private static final Pattern SOUND = Pattern.compile("^\\[([^\\[\\]]{1,80})\\]$");

    private final Timecodes timecodes = new Timecodes(OptionalInt.empty());
    private final ImportNotes notes;
    private final List<Turn> turns = new ArrayList<>();
    private SpeakerLabels labels = SpeakerLabels.of(List.of());
    private long lastEnd;

    private Captions(ImportNotes notes) {
        this.notes = notes;
    }

    /** The talk; its turns are empty where there are no captions. */
    static ForeignTalk read(ForeignFile file, ImportNotes notes) {
        Captions captions = new Captions(notes);
        captions.labels = SpeakerLabels.of(file.source().lines());
        Line.groups(file.lines()).forEach(captions::readGroup);
        return new ForeignTalk("", "", "", captions.turns, true);
    }

    private void readGroup(List<Line> group) {
        for (int i = 0; i < Math.min(2, group.size()); i++) {
            Matcher times = TIMES.matcher(group.get(i).text());
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
        long from = Math.max(lastEnd, start.orElse(lastEnd));
        long to = Math.max(from, end.orElse(from));
        if (start.isEmpty() || from != start.getAsLong() || to != end.orElse(-1)) {
            notes.slip(
                    ImportNotes.Slip.Kind.TIMES,
                    timeLine.number(),
                    timeLine.text(),
                    "the time overlaps the one before, or runs backward; it begins at "
                            + Timecodes.write(from, true));
        }
        lastEnd = to;
        add(new Span(from, OptionalLong.of(to)), text, lines);
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

    private static String words(String raw) {
        return TAG.matcher(raw)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&")
                .strip();
    }
}
