package org.studypack.print.line;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Where a line may end: as Unicode's line breaking has it, but neither beside an apostrophe inside
 * a word, nor before a dash or a solidus that follows a word, nor at what {@link HeldSpaces} hold,
 * nor within what {@link FittedMarks} mark; an {@link AddressRun} has places of its own.
 */
public final class LineBreaks implements FSTextBreaker {
    private static final String APOSTROPHES = "'\u2019";
    private static final String AFTER_WORDS = "\u2013\u2014\u2015/";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    /** The end of the last run without a space that was looked at. */
    private int seen;

    /** The places of an address that are still to be given. */
    private final Deque<Integer> ofAddress = new ArrayDeque<>();

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
        seen = 0;
        ofAddress.clear();
    }

    /** Goes through the text as it is asked: the engine gives long texts again for each line. */
    @Override
    public int next() {
        if (FittedMarks.isWhole(text)) {
            return BreakIterator.DONE;
        }
        if (!ofAddress.isEmpty()) {
            return ofAddress.pop();
        }
        int at = nextOfWords();
        int start = seen;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (at <= start) {
            return at;
        }
        AddressRun run = AddressRun.from(text, start);
        seen = run.end();
        return run.isAddress(text) ? first(run, at) : at;
    }

    /** The first place of an address, whose others come after it. */
    private int first(AddressRun address, int atOrAfter) {
        for (int at = address.start() + 2; at < address.end(); at++) {
            if (AddressRun.breaks(text, at)) {
                ofAddress.add(at);
            }
        }
        int at = atOrAfter;
        while (at != BreakIterator.DONE && at < address.end()) {
            at = nextOfWords();
        }
        ofAddress.add(at);
        return ofAddress.pop();
    }

    private int nextOfWords() {
        int at = breaks.next();
        while (at != BreakIterator.DONE && isForbidden(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isForbidden(int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (APOSTROPHES.indexOf(before) >= 0) {
            return Character.isLetter(after);
        }
        boolean afterWord = AFTER_WORDS.indexOf(after) >= 0 && !Character.isWhitespace(before);
        return afterWord || HeldSpaces.holds(text, at);
    }
}
