package org.studypack.importing.talk;

import org.studypack.importing.foreign.line.Line;
import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.report.ImportNotes.Slip.Kind;
import org.studypack.importing.talk.ForeignTalk.Span;
import org.studypack.importing.talk.ForeignTalk.Turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads lines of a transcript into turns: paragraphs with the times and names before them. */
final class TalkReading {
    private static final Pattern COLON = Pattern.compile("[\\s\\u00A0\\u202F:：]+$");
    private static final int FEWEST_BARE_TIMES = 3;

    private final Timecodes timecodes;
    private final ImportNotes notes;
    private final SpeakerLabels labels;
    private final boolean bareTimes;
    private final int width;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Line> run = new ArrayList<>();
    private Optional<Span> time = Optional.empty();

    /** The line of the time for which words are awaited. */
    private Optional<Line> timed = Optional.empty();

    private final WaitingName speaker;
    private long lastTime;
    private boolean frames;

    private TalkReading(List<Line> lines, Timecodes timecodes, ImportNotes notes) {
        this.timecodes = timecodes;
        this.notes = notes;
        this.speaker = new WaitingName(notes);
        this.width = WrappedLines.width(lines);
        this.bareTimes = lines.stream().filter(this::isBareTime).count() >= FEWEST_BARE_TIMES;
        this.labels = SpeakerLabels.of(evidence(lines));
    }

    /**
     * The turns of a document.
     *
     * @param frames whether a time counts frames
     */
    record Spoken(List<Turn> turns, boolean frames) {}

    static Spoken read(List<Line> lines, Timecodes timecodes, ImportNotes notes) {
        TalkReading reading = new TalkReading(lines, timecodes, notes);
        Line.groups(lines).forEach(reading::readGroup);
        reading.speaker.forget();
        reading.forgetTime();
        return new Spoken(reading.turns, reading.frames);
    }

    private SpeakerEvidence evidence(List<Line> lines) {
        List<Optional<Timecodes.Found>> times =
                lines.stream().map(line -> time(line.text())).toList();
        List<String> spoken = new ArrayList<>();
        Set<Integer> bold = new HashSet<>();
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            spoken.add(times.get(i).map(Timecodes.Found::rest).orElse(text));
            if (lines.get(i).boldName()) {
                bold.add(i);
            }
            times.get(i).map(Timecodes.Found::before).ifPresent(alone::add);
            times.get(i).map(Timecodes.Found::rest).ifPresent(alone::add);
            if (i > 0 && times.get(i - 1).filter(Timecodes.Found::isAlone).isPresent()) {
                alone.add(text);
            }
        }
        List<String> names = alone.stream().map(TalkReading::withoutColon).toList();
        return new SpeakerEvidence(
                spoken,
                bold,
                stamped(lines, timecodes),
                names.stream().flatMap(name -> SpeakerOpening.alone(name).stream()).toList(),
                names.stream().anyMatch(name -> !name.isEmpty() && isNameAlone(name)),
                /* captions= */ false);
    }

    private static List<String> stamped(List<Line> lines, Timecodes timecodes) {
        return lines.stream()
                .flatMap(line -> timecodes.opening(line.text()).stream())
                .map(Timecodes.Found::rest)
                .filter(rest -> !rest.isEmpty())
                .toList();
    }

    private boolean isBareTime(Line line) {
        return timecodes
                .opening(line.text())
                .filter(f -> !f.bracketed() && !f.rest().isEmpty())
                .isPresent();
    }

    private void readGroup(List<Line> group) {
        for (int i = 0; i < group.size(); i++) {
            Line line = group.get(i);
            Optional<Timecodes.Found> found = time(line.text());
            if (found.isEmpty() && isHeading(line)) {
                flush();
                addHeading(line);
                continue;
            }
            if (found.isEmpty()) {
                run.add(line);
                continue;
            }
            flush();
            take(found.get(), line);
            boolean alone = found.get().isAlone();
            boolean named = !alone && isNameAfterTime(found.get(), group, i);
            if (named) {
                await(found.get().rest(), line.number());
            } else if (!found.get().rest().isEmpty()) {
                run.add(new Line(line.number(), line.indent(), found.get().rest()));
            } else if (alone && i + 1 < group.size() && isName(group.get(i + 1))) {
                i++;
                await(group.get(i).text(), group.get(i).number());
            }
        }
        flush();
    }

    private Optional<Timecodes.Found> time(String text) {
        Optional<Timecodes.Found> opening =
                timecodes
                        .opening(text)
                        .filter(
                                f ->
                                        f.bracketed()
                                                || f.rest().isEmpty()
                                                || bareTimes
                                                || (f.hasHours()
                                                        && PossibleName.before(f.rest())
                                                                .isPresent())
                                                || PossibleName.isNameWithAside(f.rest()));
        return opening.or(() -> timecodes.closing(text));
    }

    private void take(Timecodes.Found found, Line line) {
        frames |= found.frames();
        Optional<Span> span = found.span().filter(s -> s.start() >= lastTime);
        if (span.isEmpty()) {
            notes.leaveOut(
                    line.number(),
                    line.number(),
                    found.written(),
                    "a time that no recording has here, since it goes back or counts too far");
        }
        if (time.isPresent()) {
            notes.slip(Kind.TIMES, line.number(), line.text(), "nothing is said before this time");
        }
        time = span;
        timed = span.map(at -> line);
        span.ifPresent(s -> lastTime = s.end().orElse(s.start()));
        if (!found.before().isEmpty()) {
            await(found.before(), line.number());
        }
    }

    private void forgetTime() {
        if (time.isPresent()) {
            timed.ifPresent(
                    line ->
                            notes.leaveOut(
                                    line.number(),
                                    line.number(),
                                    time(line.text())
                                            .map(Timecodes.Found::written)
                                            .orElse(line.text()),
                                    "a time after which nothing is said"));
        }
    }

    /** Waits for the words of somebody whose name stood alone. */
    private void await(String written, int number) {
        SpeakerLabels.Opening named = labels.alone(withoutColon(written));
        speaker.await(named.label(), named.rest(), number);
    }

    private static boolean isNameAfterTime(Timecodes.Found found, List<Line> group, int index) {
        return !found.bracketed()
                && index + 1 < group.size()
                && PossibleName.isNameWithAside(found.rest());
    }

    private boolean isName(Line line) {
        return isNameAlone(line.text()) && time(line.text()).isEmpty();
    }

    private static boolean isNameAlone(String text) {
        return PossibleName.isNameWithAside(text) && Sound.in(text).isEmpty();
    }

    private static String withoutColon(String name) {
        return COLON.matcher(name).replaceAll("");
    }

    private void flush() {
        WrappedLines.paragraphs(run, width, l -> opensTurn(l.text())).forEach(this::addTurn);
        run.clear();
    }

    private boolean opensTurn(String text) {
        return labels.opening(text).isPresent() || Sound.in(text).isPresent();
    }

    /** Whether a line is a heading, and does not name who speaks. */
    private boolean isHeading(Line line) {
        return line.isHeading() && !opensTurn(line.text());
    }

    /** The time and the name that stand above a heading are those of the words below it. */
    private void addHeading(Line line) {
        turns.add(
                new Turn(
                        Optional.empty(),
                        Optional.empty(),
                        /* sound= */ false,
                        /* subhead= */ false,
                        /* opensParagraph= */ true,
                        line.text(),
                        line.number(),
                        line.number()));
    }

    private void addTurn(List<Line> lines) {
        String whole = WrappedLines.join(lines);
        Optional<String> sound = Sound.in(whole);
        if (sound.isPresent()) {
            String before = speaker.takeAside();
            if (!before.isEmpty()) {
                turns.add(turn(speaker.take(), false, before, lines));
            }
            turns.add(turn(Optional.empty(), true, sound.get(), lines));
            return;
        }
        Optional<SpeakerLabels.Opening> opening = labels.opening(whole);
        opening.ifPresent(o -> speaker.await(o.label(), lines.getFirst().number()));
        String text = opening.map(SpeakerLabels.Opening::rest).orElse(whole);
        if (!text.isBlank()) {
            String before = speaker.takeAside();
            turns.add(turn(speaker.take(), false, (before + " " + text).strip(), lines));
        }
    }

    private Turn turn(Optional<String> by, boolean sound, String text, List<Line> lines) {
        Optional<Span> at = sound ? Optional.empty() : time;
        if (!sound) {
            time = Optional.empty();
        }
        return new Turn(
                at,
                by,
                sound,
                false,
                true,
                text,
                lines.getFirst().number(),
                lines.getLast().number());
    }
}
