package org.studypack.print.line;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: as Unicode's line breaking has it, but neither beside an apostrophe inside
 * a word, nor before a dash or a solidus that follows a word, as in an address of the web, nor
 * within what {@link LineMarks} mark.
 */
public final class LineBreaks implements FSTextBreaker {
    private static final String APOSTROPHES = "'\u2019";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        if (LineMarks.isWhole(text)) {
            return BreakIterator.DONE;
        }
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
            return at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
        }
        return (after == '—' || after == '/') && !Character.isWhitespace(before);
    }
}
