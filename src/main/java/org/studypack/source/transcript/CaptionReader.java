package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.source.transcript.PassedOver.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WebVTT and SubRip, for a pack and for an import alike. Whatever is wrong is reported and
 * read all the same, as far as anybody can see what was meant: a pack refuses it, an import takes
 * it and says so.
 *
 * <p>An empty line ends a cue; one with white space in it does so only where another cue or a note
 * follows. Words that are in no cue, right after one, are the rest of it.
 */
public final class CaptionReader {
    private static final Pattern LANGUAGE =
            Pattern.compile("language\\s*:\\s*(\\S.{0,100})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile("NOTE(?:\\s.*)?");

    /** What programs and people write between cues of SubRip, which has no notes of its own. */
    private static final Pattern COMMENT =
            Pattern.compile("(?:NOTE|COMMENT)(?:[\\s:].*)?|#\\s.*[^#]|//.*|;.*|<!--.*|/\\*.*");

    private final SourceText source;
    private final CaptionFormat format;
    private final TimingReader times;
    private final Diagnostics diagnostics;
    private final LetterReferences references = new LetterReferences();
    private final List<Caption> captions = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private Optional<String> language = Optional.empty();
    private Optional<Opened> open = Optional.empty();
    private final AboveCue above;
    private int at;

    /** A cue whose words are being collected: their lines, from 1. */
    private record Opened(TimingLine times, int line, List<Integer> lines) {}

    private CaptionReader(
            SourceText source, CaptionFormat format, OptionalInt rate, Diagnostics diagnostics) {
        this.source = source;
        this.format = format;
        this.times = new TimingReader(source, format, rate, diagnostics);
        this.diagnostics = diagnostics;
        this.above = new AboveCue(diagnostics);
    }

    /**
     * What a file holds.
     *
     * @param rate how many frames of its times make a second; a time with frames is wrong where
     *     that is not known
     * @param diagnostics takes what is wrong
     */
    public static CaptionFile read(
            SourceText source, CaptionFormat format, OptionalInt rate, Diagnostics diagnostics) {
        CaptionReader reader = new CaptionReader(source, format, rate, diagnostics);
        reader.readAll();
        return new CaptionFile(reader.language, reader.captions, reader.passedOver);
    }

    /** The language that the head of a file of WebVTT names. */
    public static Optional<String> language(SourceText source) {
        CaptionReader reader =
                new CaptionReader(
                        source, CaptionFormat.WEBVTT, OptionalInt.empty(), new Diagnostics());
        reader.head();
        return reader.language;
    }

    private void readAll() {
        if (format == CaptionFormat.WEBVTT) {
            head();
        }
        while (at < source.lines().size()) {
            if (text(at).isBlank()) {
                at++;
            } else {
                block();
            }
        }
        close();
        passedOver.addAll(above.rest());
    }

    private String text(int index) {
        return source.lines().get(index);
    }

    private boolean isTimes(int index) {
        return index < source.lines().size() && TimingLine.of(text(index)).isPresent();
    }

    private void head() {
        if (!CaptionFormat.isSignature(text(0))) {
            diagnostics.report(
                    Code.MALFORMED_CUE,
                    source.line(1),
                    "a WebVTT file begins with `WEBVTT`",
                    "write `WEBVTT` on the first line and leave the second empty");
            return;
        }
        while (at < source.lines().size() && !text(at).isBlank() && !isTimes(at)) {
            Matcher named = LANGUAGE.matcher(text(at).strip());
            if (named.matches()) {
                language = Optional.of(named.group(1));
            }
            at++;
        }
        if (at > 1 || !text(0).strip().equals("WEBVTT")) {
            pass(Kind.HEAD, 0, at);
        }
    }

    private void block() {
        int first = at;
        boolean note = format == CaptionFormat.WEBVTT && isNote(first);
        boolean style = format == CaptionFormat.WEBVTT && isStyle(first);
        do {
            at++;
        } while (at < source.lines().size() && !divides(at) && !((note || style) && opens(at)));
        if (note || style) {
            if (isTimes(at)) {
                reportWithin(at, note ? "a note" : "a style");
            }
            close();
        }
        if (note) {
            note(first);
        } else if (style) {
            pass(Kind.STYLE, first, at);
        } else {
            cues(first);
        }
    }

    private boolean isStyle(int index) {
        String line = text(index).strip();
        return line.equals("STYLE") || line.equals("REGION");
    }

    /**
     * Whether a block that is not spoken ends here, though no line above is empty: another note
     * begins, or a cue, which players show.
     */
    private boolean opens(int index) {
        return isTimes(index) || isNote(index);
    }

    private boolean divides(int index) {
        String line = text(index);
        return line.isEmpty() || (line.isBlank() && opensBlock(index + 1));
    }

    private boolean opensBlock(int index) {
        if (index >= source.lines().size() || text(index).isBlank() || isTimes(index)) {
            return true;
        }
        return isTimes(index + 1) || isNote(index);
    }

    private boolean isNote(int index) {
        Pattern note = format == CaptionFormat.WEBVTT ? NOTE : COMMENT;
        return note.matcher(text(index).strip()).matches();
    }

    private void note(int first) {
        String words = String.join(" ", source.lines().subList(first, at)).strip();
        if (!above.isSubhead(words, source.line(first + 1))) {
            pass(Kind.NOTE, first, at);
        }
    }

    /** The lines of a block: usually one cue, perhaps with its identifier. */
    private void cues(int first) {
        int last = at;
        int from = first;
        boolean timed = false;
        for (int i = first; i < last; i++) {
            Optional<TimingLine> times = TimingLine.of(text(i));
            if (times.isEmpty()) {
                continue;
            }
            int words = hasIdentifier(from, i, timed) ? i - 1 : i;
            words(from, words, timed);
            close();
            if (words < i) {
                pass(Kind.IDENTIFIER, words, i);
            }
            if (timed) {
                reportWithin(i, "another one");
            }
            open = Optional.of(new Opened(times.get(), i, new ArrayList<>()));
            timed = true;
            from = i + 1;
        }
        words(from, last, timed);
    }

    private boolean hasIdentifier(int from, int times, boolean timed) {
        if (times == from) {
            return false;
        }
        String line = text(times - 1);
        boolean only = !timed && times - 1 == from && !isNote(from);
        return CaptionFormat.isNumber(line)
                || (!timed && format == CaptionFormat.WEBVTT)
                || (only && CaptionFormat.isName(line));
    }

    private void reportWithin(int index, String block) {
        diagnostics.report(
                Code.MALFORMED_CUE,
                source.line(index + 1),
                "a cue begins within " + block,
                "leave the line above it empty");
    }

    /** Lines of words of the cue that is open; those of none are left out. */
    private void words(int from, int to, boolean timed) {
        if (from == to) {
            return;
        }
        if (!timed && open.isPresent() && to - from == 1 && isLostNumber(from)) {
            pass(Kind.IDENTIFIER, from, to);
            return;
        }
        if (!timed) {
            diagnostics.report(
                    Code.MALFORMED_CUE,
                    source.line(from + 1),
                    "a block that is neither a cue nor a note",
                    "a cue needs a line with its times; no empty line may stand within it");
        }
        if (!timed && format == CaptionFormat.SUBRIP && isNote(from)) {
            close();
            pass(Kind.NOTE, from, to);
            return;
        }
        if (open.isEmpty()) {
            pass(Kind.COMMENT, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            if (!text(i).isBlank()) {
                open.get().lines().add(i + 1);
            }
            if (format == CaptionFormat.WEBVTT && text(i).contains("-->")) {
                diagnostics.report(
                        Code.MALFORMED_CUE,
                        source.line(i + 1),
                        "an arrow stands in the words of a cue",
                        "write `--&gt;` for the sign itself");
            }
        }
    }

    /** Whether a line is the number of a cue whose times stand after an empty line. */
    private boolean isLostNumber(int index) {
        int next = index + 1;
        while (next < source.lines().size() && text(next).isBlank()) {
            next++;
        }
        return CaptionFormat.isNumber(text(index)) && isTimes(next);
    }

    private void pass(Kind kind, int from, int to) {
        String words = String.join("\n", source.lines().subList(from, to)).strip();
        passedOver.add(new PassedOver(kind, from + 1, to, words));
    }

    private void close() {
        open.ifPresent(this::add);
        open = Optional.empty();
    }

    private void add(Opened cue) {
        if (!cue.times().placing().isEmpty()) {
            int number = cue.line() + 1;
            passedOver.add(new PassedOver(Kind.PLACING, number, number, cue.times().placing()));
        }
        CueText words = new CueText(source, cue.lines(), format, references, diagnostics);
        List<Caption.Words> spoken = words.read();
        passedOver.addAll(words.tags());
        captions.add(above.over(times.caption(cue.times(), cue.line() + 1, spoken)));
    }
}
