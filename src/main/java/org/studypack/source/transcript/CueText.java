package org.studypack.source.transcript;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.SourceText;
import org.studypack.words.ControlCharacters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the words and the voices out of a cue. Other tags go, their words stay; the gloss of a ruby
 * stands in brackets after its base. What looks like a tag and is none is words.
 */
final class CueText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\x85\\u2028\\u2029]+");

    private final CueLines lines;
    private final String text;
    private final CaptionFormat format;
    private final LetterReferences references;
    private final Diagnostics diagnostics;
    private final List<Caption.Words> spoken = new ArrayList<>();
    private final List<PassedOver> tags = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<String> voice = Optional.empty();
    private boolean opens;
    private CueLines.Mark begun;
    private int gloss = -1;
    private int nextClose;
    private int nextBrace;

    /**
     * @param numbers of the lines below the cue's times, from 1
     */
    CueText(
            SourceText source,
            List<Integer> numbers,
            CaptionFormat format,
            LetterReferences references,
            Diagnostics diagnostics) {
        this.lines = new CueLines(source, numbers);
        this.text = lines.text();
        this.begun = lines.mark(begin(0));
        this.format = format;
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** What is said, in its order; nothing where the cue has no words. */
    List<Caption.Words> read() {
        int at = 0;
        while (at < text.length()) {
            at =
                    switch (text.charAt(at)) {
                        case '<' -> tag(at);
                        case '&' -> reference(at);
                        case '{' -> override(at);
                        case '\n' -> lineEnd(at);
                        default -> letters(at);
                    };
        }
        finish(text.length(), text.length());
        passUnheard();
        return spoken;
    }

    /** The tags that went, each once; to be asked for when the words were read. */
    List<PassedOver> tags() {
        return tags;
    }

    private int letters(int at) {
        int end = at + 1;
        while (end < text.length() && "<&{\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        words.append(text, at, end);
        return end;
    }

    private int lineEnd(int at) {
        if (gloss >= 0) {
            words.append(' ');
        } else {
            finish(at, at + 1);
        }
        return at + 1;
    }

    private int reference(int at) {
        Matcher found = LetterReferences.in(text).region(at, Math.min(text.length(), at + 40));
        if (!found.lookingAt()) {
            words.append('&');
            return at + 1;
        }
        words.append(allowed(references.letters(found.group()), at, found.end()));
        return found.end();
    }

    /** Letters that a book can hold; reports others, which are left out. */
    private String allowed(String letters, int at, int end) {
        Optional<String> flaw = ControlCharacters.flaw(letters);
        flaw.ifPresent(
                message ->
                        diagnostics.report(
                                Code.CONTROL_CHARACTER,
                                lines.at(at, end),
                                message,
                                ControlCharacters.HINT));
        return flaw.isPresent() ? "" : letters;
    }

    /** What players of SubRip take for themselves: <code>{\an8}</code>. */
    private int override(int at) {
        int end = text.startsWith("{\\", at) ? closingBrace(at) : -1;
        int line = end < 0 ? -1 : text.indexOf('\n', at);
        if (end < 0 || (line >= 0 && line < end)) {
            words.append('{');
            return at + 1;
        }
        return pass(at, end + 1);
    }

    /** The first closing brace from a place on; each is looked for once. */
    private int closingBrace(int at) {
        if (nextBrace >= 0 && nextBrace <= at) {
            nextBrace = text.indexOf('}', at);
        }
        return nextBrace;
    }

    private int pass(int at, int end) {
        int line = lines.number(lines.mark(at));
        String tag = text.substring(at, end);
        tags.add(new PassedOver(PassedOver.Kind.TAG, line, line, tag));
        return end;
    }

    private int tag(int at) {
        if (nextClose >= 0 && nextClose <= at) {
            nextClose = text.indexOf('>', at);
        }
        if (nextClose < 0) {
            return noTag(
                    at,
                    at + 1,
                    "a tag opens that is never closed",
                    "write `>` after it, or `&lt;` for the sign itself");
        }
        int end = nextClose + 1;
        Optional<CueTag> tag =
                end - at > CueTag.LONGEST
                        ? Optional.empty()
                        : CueTag.of(text.substring(at + 1, nextClose));
        if (tag.isEmpty()) {
            return noTag(
                    at,
                    Math.min(end, at + CueTag.LONGEST),
                    "a tag that captions do not have",
                    "write `&lt;` for the sign itself");
        }
        switch (tag.get()) {
            case CueTag.Voice(String name, String classes) -> {
                boolean named = voice(name, at, end);
                passVoice(named, classes, at);
            }
            case CueTag.Gloss(boolean begins) -> gloss(begins, at, end);
            case CueTag.Break() -> {
                pass(at, end);
                words.append(' ');
            }
            case CueTag.Mark() -> pass(at, end);
        }
        return end;
    }

    /** The sign is one of the words; that is right in SubRip, which knows no other way. */
    private int noTag(int at, int end, String message, String hint) {
        if (format == CaptionFormat.WEBVTT) {
            diagnostics.report(Code.MALFORMED_CUE, lines.at(at, end), message, hint);
        }
        words.append('<');
        return at + 1;
    }

    /** Whether the voice has a name. */
    private boolean voice(String written, int at, int end) {
        finish(at, at);
        passUnheard();
        int start = text.indexOf(written, at);
        StringBuilder name = new StringBuilder();
        Matcher found = LetterReferences.in(written);
        while (found.find()) {
            String letters = references.letters(found.group());
            String kept = allowed(letters, start + found.start(), start + found.end());
            found.appendReplacement(name, Matcher.quoteReplacement(kept));
        }
        String plain = oneLine(found.appendTail(name).toString());
        if (plain.isEmpty()) {
            diagnostics.report(
                    Code.MALFORMED_CUE,
                    lines.at(begun, end),
                    "a voice without a name",
                    "write `<v Name>`");
        }
        voice = Optional.of(plain).filter(label -> !label.isEmpty());
        opens = true;
        return voice.isPresent();
    }

    /** A voice that was named and says nothing. */
    private void passUnheard() {
        if (opens && voice.isPresent()) {
            int line = lines.number(begun);
            String tag = "<v " + voice.get() + ">";
            tags.add(new PassedOver(PassedOver.Kind.TAG, line, line, tag));
        }
    }

    private void passVoice(boolean named, String classes, int at) {
        if (!named || !classes.isEmpty()) {
            int line = lines.number(lines.mark(at));
            tags.add(new PassedOver(PassedOver.Kind.TAG, line, line, "<v" + classes + ">"));
        }
    }

    private void gloss(boolean begins, int at, int end) {
        closeGloss();
        gloss = begins ? words.length() : -1;
        pass(at, end);
    }

    private void closeGloss() {
        if (gloss < 0) {
            return;
        }
        String reading = words.substring(gloss).strip();
        words.setLength(gloss);
        gloss = -1;
        if (!reading.isEmpty()) {
            words.append(isIdeograph() ? "（" + reading + "）" : " (" + reading + ")");
        }
    }

    private boolean isIdeograph() {
        return !words.isEmpty() && Character.isIdeographic(words.codePointBefore(words.length()));
    }

    /**
     * Closes the words that were read.
     *
     * @param next where others may begin
     */
    private void finish(int end, int next) {
        closeGloss();
        String plain = oneLine(words.toString());
        if (!plain.isEmpty()) {
            int last = end;
            while (last > begun.start() && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            spoken.add(new Caption.Words(voice, opens, plain, lines.at(begun, last)));
            opens = false;
        }
        words.setLength(0);
        begun = lines.mark(begin(next));
    }

    /** Where words begin after white space on their line. */
    private int begin(int from) {
        int start = from;
        while (start < text.length()
                && text.charAt(start) != '\n'
                && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
