package org.studypack.print.line;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a line may end: as Unicode's line breaking has it, but neither beside an apostrophe inside
 * a word, nor before a dash or a solidus that follows a word, nor within what {@link LineMarks}
 * mark; an {@link AddressRun} has places of its own.
 */
public final class LineBreaks implements FSTextBreaker {
    private static final String APOSTROPHES = "'\u2019";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private List<AddressRun> addresses = List.of();

    /** The places of a text with addresses, all of them; those of others are found one by one. */
    private final Deque<Integer> found = new ArrayDeque<>();

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
        addresses =
                newText.indexOf('/') < 0 && !newText.contains("www.")
                        ? List.of()
                        : AddressRun.in(newText);
        found.clear();
        if (!addresses.isEmpty()) {
            SortedSet<Integer> places = new TreeSet<>();
            for (int at = nextOfWords(); at != BreakIterator.DONE; at = nextOfWords()) {
                places.add(at);
            }
            addresses.forEach(address -> choose(address, places));
            found.addAll(places);
        }
    }

    private void choose(AddressRun address, SortedSet<Integer> places) {
        places.subSet(address.start() + 1, address.end()).clear();
        for (int at = address.start() + 2; at < address.end(); at++) {
            if (AddressRun.breaks(text, at)) {
                places.add(at);
            }
        }
    }

    @Override
    public int next() {
        if (LineMarks.isWhole(text)) {
            return BreakIterator.DONE;
        }
        if (addresses.isEmpty()) {
            return nextOfWords();
        }
        return found.isEmpty() ? BreakIterator.DONE : found.pop();
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
            return at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
        }
        return (after == '—' || after == '/') && !Character.isWhitespace(before);
    }
}
