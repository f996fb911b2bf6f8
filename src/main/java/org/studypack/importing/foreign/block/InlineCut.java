package org.studypack.importing.foreign.block;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text at places of its plain words. */
public final class InlineCut {
    private InlineCut() {}

    /**
     * What stands from one place to another, without the white space around it. What has no words,
     * such as the call of a note, stands with the words after it.
     */
    public static List<ForeignInline> between(List<ForeignInline> content, int from, int to) {
        return stripped(pieces(content, from, from, to));
    }

    /** What stands from one place to the end. */
    public static List<ForeignInline> from(List<ForeignInline> content, int from) {
        return between(content, from, Integer.MAX_VALUE);
    }

    /** What stands after a mark; what has no words and stands before it or in it is kept. */
    public static List<ForeignInline> after(List<ForeignInline> content, int mark) {
        return after(content, 0, mark);
    }

    /**
     * What stands after a mark.
     *
     * @param at where the mark begins; what has no words and stands there, or in it, is kept
     * @param end of the mark
     */
    public static List<ForeignInline> after(List<ForeignInline> content, int at, int end) {
        return stripped(pieces(content, at, end, Integer.MAX_VALUE));
    }

    private static List<ForeignInline> stripped(List<ForeignInline> pieces) {
        List<ForeignInline> cut = new ArrayList<>(pieces);
        while (!cut.isEmpty() && isSpace(cut.getFirst())) {
            cut.removeFirst();
        }
        while (!cut.isEmpty() && isSpace(cut.getLast())) {
            cut.removeLast();
        }
        if (!cut.isEmpty() && cut.getFirst() instanceof ForeignInline.Text text) {
            cut.set(0, new ForeignInline.Text(text.text().stripLeading()));
        }
        if (!cut.isEmpty() && cut.getLast() instanceof ForeignInline.Text text) {
            cut.set(cut.size() - 1, new ForeignInline.Text(text.text().stripTrailing()));
        }
        return cut;
    }

    /** Words from one place to another, and what has no words from a place at or before them. */
    private static List<ForeignInline> pieces(
            List<ForeignInline> content, int wordless, int from, int to) {
        List<ForeignInline> cut = new ArrayList<>();
        int start = 0;
        for (ForeignInline piece : content) {
            int length = ForeignInline.plain(List.of(piece)).length();
            int first = Math.max(0, from - start);
            int last = Math.min(length, to - start);
            if (piece instanceof ForeignInline.Text text) {
                if (first < last) {
                    cut.add(new ForeignInline.Text(text.text().substring(first, last)));
                }
            } else if (piece instanceof ForeignInline.Code code) {
                if (first < last) {
                    cut.add(new ForeignInline.Code(code.text().substring(first, last)));
                }
            } else if (!piece.children().isEmpty()) {
                List<ForeignInline> inner =
                        pieces(piece.children(), wordless - start, from - start, to - start);
                if (!inner.isEmpty()) {
                    cut.add(piece.around(inner));
                }
            } else if (start >= (length == 0 ? wordless : from) && start < to) {
                cut.add(piece);
            }
            start += length;
        }
        return cut;
    }

    private static boolean isSpace(ForeignInline piece) {
        return piece instanceof ForeignInline.Break
                || (piece instanceof ForeignInline.Text text && text.text().isBlank());
    }
}
