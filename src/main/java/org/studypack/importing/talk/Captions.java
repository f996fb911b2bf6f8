package org.studypack.importing.talk;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.content.ForeignCaptions;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.talk.ForeignTalk.Turn;
import org.studypack.pack.Subhead;
import org.studypack.source.transcript.Caption;
import org.studypack.source.transcript.CaptionFile;
import org.studypack.source.transcript.CaptionFormat;
import org.studypack.source.transcript.CaptionReader;
import org.studypack.source.transcript.PassedOver;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes turns of timed captions: in each, one for every voice that is heard. */
final class Captions {
    private final ImportNotes notes;
    private final CaptionVoices voices;
    private final String unnamed;
    private final List<Turn> turns = new ArrayList<>();
    private final WaitingName waiting;
    private final List<Subhead> subheads = new ArrayList<>();
    private boolean paragraph;

    private Captions(CaptionVoices voices, String unnamed, ImportNotes notes) {
        this.voices = voices;
        this.unnamed = unnamed;
        this.notes = notes;
        this.waiting = new WaitingName(notes);
    }

    /**
     * The talk; its turns are empty where there are no captions.
     *
     * @param rate how many frames of the file's times make a second
     * @param unnamed the label of a voice that follows a named one and has no name itself
     * @param steps those of the work on it
     */
    static ForeignTalk read(
            ForeignCaptions file, int rate, String unnamed, ImportNotes notes, Steps steps) {
        Diagnostics diagnostics = new Diagnostics();
        CaptionFile read =
                CaptionReader.read(file.shown(), file.format(), OptionalInt.of(rate), diagnostics);
        List<Caption> all = RolledUp.once(steps.over(read.captions()), notes);
        List<Caption> spoken = all.stream().filter(caption -> !caption.words().isEmpty()).toList();
        CaptionVoices voices = CaptionVoices.of(spoken);
        Captions captions = new Captions(voices, unnamed, notes);
        Iterator<ForeignTalk.Span> times = CaptionTimes.of(spoken, notes).iterator();
        for (Caption caption : all) {
            captions.above(caption);
            if (!caption.words().isEmpty()) {
                steps.next();
                captions.add(caption, times.next());
            }
        }
        captions.waiting.forget();
        captions.noteNothingBelow();
        Optional<String> title =
                file.format() == CaptionFormat.WEBVTT
                        ? HeadTitle.of(file.shown().lines().getFirst())
                        : Optional.empty();
        captions.noteLeftOut(
                read.passedOver().stream()
                        .map(piece -> title.map(words -> without(words, piece)).orElse(piece))
                        .toList());
        captions.noteMistakes(diagnostics, read.passedOver());
        return new ForeignTalk(title.orElse(""), "", captions.turns, true);
    }

    /** The head of the file without the title that was taken from it. */
    private static PassedOver without(String title, PassedOver piece) {
        return piece.kind() == PassedOver.Kind.HEAD
                ? new PassedOver(
                        piece.kind(),
                        piece.firstLine(),
                        piece.lastLine(),
                        piece.text()
                                .replaceFirst("[ \\t]*[-–—]?[ \\t]*" + Pattern.quote(title), "")
                                .strip())
                : piece;
    }

    /** What stands above a caption is above the next words, in whichever caption they are. */
    private void above(Caption caption) {
        subheads.addAll(caption.subheads());
        paragraph |= caption.paragraph();
    }

    private void addSubheads() {
        for (Subhead subhead : subheads) {
            int line = subhead.location().line();
            turns.add(
                    new Turn(
                            Optional.empty(),
                            Optional.empty(),
                            /* sound= */ false,
                            /* subhead= */ true,
                            /* opensParagraph= */ true,
                            subhead.title(),
                            line,
                            line));
        }
        subheads.clear();
    }

    private void noteNothingBelow() {
        for (Subhead subhead : subheads) {
            int line = subhead.location().line();
            notes.leaveOut(line, line, subhead.title(), "a subhead below which nothing is said");
        }
    }

    private void add(Caption caption, ForeignTalk.Span span) {
        for (CaptionVoices.Part part : voices.parts(caption)) {
            Optional<String> sound = Sound.in(part.text());
            if (part.name().isPresent()) {
                waiting.await(part.name().get(), part.firstLine());
            }
            if (part.text().isBlank()) {
                continue;
            }
            addSubheads();
            turns.add(
                    new Turn(
                            Optional.of(span),
                            sound.isPresent() ? Optional.empty() : speaker(part),
                            sound.isPresent(),
                            /* subhead= */ false,
                            paragraph || part.changes(),
                            sound.orElse(part.text()),
                            part.firstLine(),
                            part.lastLine()));
            paragraph = false;
        }
    }

    private Optional<String> speaker(CaptionVoices.Part part) {
        Optional<String> name = waiting.take();
        return part.changes() && voices.anyIsNamed() ? name.or(() -> Optional.of(unnamed)) : name;
    }

    private void noteLeftOut(List<PassedOver> passedOver) {
        for (PassedOver.Kind kind : PassedOver.Kind.values()) {
            List<PassedOver> pieces = passedOver.stream().filter(p -> p.kind() == kind).toList();
            switch (kind) {
                case HEAD -> each(pieces, "the head of the file");
                case NOTE -> each(pieces, "a note that is not spoken");
                case STYLE -> each(pieces, "how a player shows the captions");
                case COMMENT -> each(pieces, "words in no caption");
                case IDENTIFIER -> together(pieces, "the numbers and names of captions");
                case PLACING -> together(pieces, "where captions stand on the screen");
                case TAG -> together(pieces, "marks of emphasis, colour and time in captions");
            }
        }
    }

    private void each(List<PassedOver> pieces, String reason) {
        pieces.forEach(
                piece -> notes.leaveOut(piece.firstLine(), piece.lastLine(), piece.text(), reason));
    }

    private void together(List<PassedOver> pieces, String reason) {
        notes.leaveOutTogether(
                pieces.stream().map(PassedOver::text).toList(),
                pieces.isEmpty() ? 0 : pieces.getFirst().firstLine(),
                pieces.isEmpty() ? 0 : pieces.getLast().lastLine(),
                reason);
    }

    /** The stretch of a line that is meant. */
    private static String shown(Location location) {
        String line = location.text();
        int start = line.offsetByCodePoints(0, location.column() - 1);
        return line.substring(start, line.offsetByCodePoints(start, location.length()));
    }

    /** What a pack would refuse, and an import reads as well as it can. */
    private void noteMistakes(Diagnostics diagnostics, List<PassedOver> passedOver) {
        Set<Integer> listed =
                passedOver.stream()
                        .filter(
                                piece ->
                                        piece.kind() == PassedOver.Kind.COMMENT
                                                || piece.kind() == PassedOver.Kind.NOTE)
                        .map(PassedOver::firstLine)
                        .collect(Collectors.toSet());
        for (Diagnostic mistake : diagnostics.all()) {
            String line = mistake.location().text();
            int number = mistake.location().line();
            if (mistake.code() == Code.CONTROL_CHARACTER) {
                notes.leaveOut(number, number, shown(mistake.location()), "a control character");
            } else if (mistake.code() != Code.TIMES_REVERSED && !listed.contains(number)) {
                notes.slip(ImportNotes.Slip.Kind.CAPTIONS, number, line, mistake.message());
            }
        }
    }
}
