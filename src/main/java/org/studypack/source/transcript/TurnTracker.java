package org.studypack.source.transcript;

import org.studypack.pack.Timestamp;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Follows who speaks in timed speech, and where a new paragraph begins: with another speaker, after
 * a sound, a silence or a mark of the author's, and at the end of a sentence once the paragraph is
 * long.
 */
final class TurnTracker {
    private static final long SILENCE = 2_000;
    private static final long LONG = 60_000;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？][\"'”’»“)\\]]*");

    private Optional<String> speaker = Optional.empty();
    private boolean broken = true;
    private boolean sentenceEnded;
    private long paragraphStart;
    private long lastEnd;

    /** Who spoke last. */
    Optional<String> speaker() {
        return speaker;
    }

    /** Lets the next speech open a paragraph. */
    void breakParagraph() {
        broken = true;
    }

    /** A sound stands by itself; always true. */
    boolean sound() {
        broken = true;
        return true;
    }

    /** Whether speech opens a paragraph. */
    boolean speech(Timestamp start, Timestamp end, Optional<String> name, String words) {
        boolean other = name.isPresent() && !name.equals(speaker);
        boolean silent = start.milliseconds() - lastEnd >= SILENCE;
        boolean full = sentenceEnded && lastEnd - paragraphStart >= LONG;
        boolean opens = broken || other || silent || full;
        if (opens) {
            paragraphStart = start.milliseconds();
        }
        broken = false;
        speaker = name.or(() -> speaker);
        lastEnd = end.milliseconds();
        sentenceEnded = SENTENCE_END.matcher(words).matches();
        return opens;
    }
}
