package org.studypack.source.transcript;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tag within a cue, of WebVTT or of the few of HTML that are found in captions. */
sealed interface CueTag {
    /**
     * Begins the words of a voice.
     *
     * @param name may be empty
     * @param classes how they look, each with a full stop before it; usually empty
     */
    record Voice(String name, String classes) implements CueTag {}

    /** Begins or ends the gloss of a ruby. */
    record Gloss(boolean begins) implements CueTag {}

    /** Ends a line: a space. */
    record Break() implements CueTag {}

    /** Says how words look, or when they are heard. */
    record Mark() implements CueTag {}

    /** The most characters of a tag. */
    int LONGEST = 2_000;

    Pattern VOICE = Pattern.compile("v(\\.\\S*)?(?:\\s+(.*))?", Pattern.DOTALL);
    Pattern MARK =
            Pattern.compile(
                    "/?(?:c|i|b|u|s|em|strong|strike|small|big|sub|sup|p|div|ruby|rb)(?:\\.[^\\s.]*)*\\s*"
                        + "|/?(?:lang|font|span|c)(?:\\.[^\\s.]*)*(?:\\s+[^<]*)?"
                        + "|/v|/?[0-9]+:[0-9:.]+",
                    Pattern.CASE_INSENSITIVE);
    Pattern BREAK = Pattern.compile("br\\s*/?", Pattern.CASE_INSENSITIVE);

    /** Empty for what is no tag. */
    static Optional<CueTag> of(String inner) {
        if (inner.indexOf('<') >= 0 || inner.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        Matcher voice = VOICE.matcher(inner);
        if (voice.matches()
                && Objects.requireNonNullElse(voice.group(2), "").length()
                        <= SpeakerNames.LONGEST) {
            return Optional.of(
                    new Voice(
                            Objects.requireNonNullElse(voice.group(2), ""),
                            Objects.requireNonNullElse(voice.group(1), "")));
        }
        if (inner.equalsIgnoreCase("rt")) {
            return Optional.of(new Gloss(true));
        }
        if (inner.equalsIgnoreCase("/rt") || inner.equalsIgnoreCase("/ruby")) {
            return Optional.of(new Gloss(false));
        }
        if (BREAK.matcher(inner).matches()) {
            return Optional.of(new Break());
        }
        return MARK.matcher(inner).matches() ? Optional.of(new Mark()) : Optional.empty();
    }
}
