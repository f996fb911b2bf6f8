package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.SourceText;
import org.studypack.words.ControlCharacters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words and the voices out of a WebVTT cue. Other tags go, their words stay. */
final class CueText {
    private static final Pattern VOICE =
            Pattern.compile("v(?:\\.\\S*)?(?:\\s+(.*))?", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]+);");
    private static final Map<String, String> NAMED =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0",
                    "lrm", "\u200E", "rlm", "\u200F");

    private final SourceText source;
    private final int firstLine;
    private final String text;
    private final Diagnostics diagnostics;
    private final List<Voice> voices = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<String> name = Optional.empty();
    private int from;

    /**
     * Words of one voice.
     *
     * @param name who speaks, where a tag says so
     * @param words on one line, with single spaces
     */
    record Voice(Optional<String> name, String words, Location location) {}

    /**
     * @param firstLine the line of the source where the text begins, from 1
     * @param text the lines of the cue below its times
     */
    CueText(SourceText source, int firstLine, String text, Diagnostics diagnostics) {
        this.source = source;
        this.firstLine = firstLine;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** Reports the control characters that references stand for. */
    private void refuseControls() {
        for (Matcher found = REFERENCE.matcher(text); found.find(); ) {
            Optional<String> flaw =
                    ControlCharacters.flaw(character(found.group(1), found.group()));
            if (flaw.isPresent()) {
                diagnostics.report(
                        Code.CONTROL_CHARACTER,
                        at(found.start(), found.group().length()),
                        flaw.get(),
                        ControlCharacters.HINT);
            }
        }
    }

    /** The voices in their order; none where the cue has no words. */
    List<Voice> read() {
        refuseControls();
        int i = 0;
        while (i < text.length()) {
            int tag = text.indexOf('<', i);
            words.append(text, i, tag < 0 ? text.length() : tag);
            if (tag < 0) {
                break;
            }
            i = tag(tag);
        }
        finish(text.length());
        return voices;
    }

    /** Reads the tag at a place, and returns the place behind it. */
    private int tag(int start) {
        int end = text.indexOf('>', start);
        if (end < 0) {
            diagnostics.report(
                    Code.MALFORMED_CUE,
                    at(start, 1),
                    "a tag opens that is never closed",
                    "write `>` behind it, or `&lt;` for the sign itself");
            return text.length();
        }
        String tag = text.substring(start + 1, end);
        Matcher voice = VOICE.matcher(tag);
        if (voice.matches()) {
            finish(start);
            name =
                    Optional.ofNullable(voice.group(1))
                            .map(CueText::plain)
                            .filter(n -> !n.isEmpty());
            if (name.isEmpty()) {
                diagnostics.report(
                        Code.MALFORMED_CUE,
                        at(start, end + 1 - start),
                        "a voice without a name",
                        "write `<v Name>`");
            }
        }
        return end + 1;
    }

    private Location at(int index, int length) {
        String before = text.substring(0, index);
        int line = firstLine + (int) before.chars().filter(c -> c == '\n').count();
        return source.at(line, index - before.lastIndexOf('\n'), length);
    }

    private void finish(int end) {
        String plain = plain(words.toString());
        if (!plain.isEmpty()) {
            String raw = text.substring(from, end);
            int blank = raw.length() - raw.stripLeading().length();
            Location at = at(from + blank, raw.strip().length());
            voices.add(new Voice(name, plain, at));
        }
        words.setLength(0);
        from = end;
    }

    private static String plain(String text) {
        Matcher matcher = REFERENCE.matcher(text.replaceAll("\\s+", " ").strip());
        return matcher.replaceAll(m -> Matcher.quoteReplacement(character(m.group(1), m.group())));
    }

    private static String character(String reference, String written) {
        if (!reference.startsWith("#")) {
            return NAMED.getOrDefault(reference, written);
        }
        boolean hex = reference.substring(1).toLowerCase(Locale.ROOT).startsWith("x");
        int code =
                hex
                        ? Integer.parseInt(reference.substring(2), 16)
                        : Integer.parseInt(reference.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : written;
    }
}
