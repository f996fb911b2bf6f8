package org.studypack.importing.talk;

import org.studypack.importing.wording.WordCount;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title of a talk in the head of a file of WebVTT, {@code WEBVTT - The mill}. The format
 * allows any words there: a sentence, a setting or what a program says of itself is no title.
 */
final class HeadTitle {
    private static final Pattern WRITTEN =
            Pattern.compile("WEBVTT[ \\t]+(?:[-–—][ \\t]*)?(.*[^.!…\\s])[ \\t]*");
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "[:=/@]|\\b(?:file|captions?|subtitles?|generated|created|exported|made|version)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 20;

    private HeadTitle() {}

    /** The title; empty where the first line of the file has none. */
    static Optional<String> of(String firstLine) {
        Matcher written = WRITTEN.matcher(firstLine);
        return written.matches() && !NO_TITLE.matcher(firstLine.substring(6)).find()
                ? Optional.of(written.group(1))
                        .filter(title -> WordCount.of(title) <= MOST_WORDS)
                        .filter(title -> title.codePoints().anyMatch(Character::isLetter))
                : Optional.empty();
    }
}
