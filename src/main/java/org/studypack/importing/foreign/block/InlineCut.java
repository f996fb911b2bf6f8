package org.studypack.importing.foreign.block;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text at places of its plain words. */
public final class InlineCut {
    private InlineCut() {}

    /** What stands from one place to another, without the white space around it. */
    public static List<ForeignInline> between(List<ForeignInline> content, int from, int to) {
        List<ForeignInline> cut = new ArrayList<>(pieces(content, from, to));
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

    /** What stands from one place to the end. */
    public static List<ForeignInline> from(List<ForeignInline> content, int from) {
        return between(content, from, Integer.MAX_VALUE);
    }

    private static List<ForeignInline> pieces(List<ForeignInline> content, int from, int to) {
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
            } else if (!piece.children().isEmpty()) {
                List<ForeignInline> inner = pieces(piece.children(), from - start, to - start);
                if (!inner.isEmpty()) {
                    cut.add(piece.around(inner));
                }
            } else if (start >= from && start < to) {
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
