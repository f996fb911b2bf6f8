package org.studypack.source.transcript;

import org.studypack.pack.Timestamp;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Follows who speaks in timed speech, and where a new paragraph begins: with another speaker, after
 * a sound, a silence or a mark of the author's, at the end of a sentence once the paragraph is
 * long, and wherever it would go on for more than five minutes, as captions without full stops do:
 * each paragraph says when it begins.
 */
final class TurnTracker {
    private static final long SILENCE = 2_000;
    private static final long LONG = 60_000;
    private static final long LONGEST = 300_000;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»“)\\]]{0,9}$");

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
    boolean speech(
            Optional<Timestamp> start,
            Optional<Timestamp> end,
            Optional<String> name,
            String words) {
        long begins = start.map(Timestamp::milliseconds).orElse(lastEnd);
        boolean other = name.isPresent() && !name.equals(speaker);
        boolean silent = begins - lastEnd >= SILENCE;
        boolean full = sentenceEnded && lastEnd - paragraphStart >= LONG;
        long ends = end.map(Timestamp::milliseconds).orElse(begins);
        boolean endless = ends - paragraphStart > LONGEST;
        boolean opens = broken || other || silent || full || endless;
        if (opens) {
            paragraphStart = begins;
        }
        broken = false;
        speaker = name.or(() -> speaker);
        lastEnd = ends;
        sentenceEnded = SENTENCE_END.matcher(words).find();
        return opens;
    }
}
