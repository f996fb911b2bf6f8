package org.studypack.print.imposed;

import java.util.ArrayList;
import java.util.List;

/**
 * A booklet: sheets with two pages on each side, which are laid into each other, folded in the
 * middle and stapled through the fold. Its pages are a multiple of four; the blank ones that this
 * takes come where reading ends, before the back cover where there is one.
 *
 * @param rightToLeft whether it is bound at the right
 * @param hasBackCover whether the last page is to be the outside of the back, whatever is blank
 * @param signatures how many bundles of sheets are folded each for itself and bound behind each
 *     other; 1 for a booklet that is stapled
 */
public record SaddleStitch(boolean rightToLeft, boolean hasBackCover, int signatures)
        implements Imposition {
    private static final int COLUMNS = 2;
    private static final int OF_A_SHEET = 4;

    /** Thicker booklets do not stay closed, and their inner pages lose too much when trimmed. */
    public static final int MOST_PAGES = 60;

    public SaddleStitch {
        if (signatures < 1) {
            throw new IllegalArgumentException("no booklet of " + signatures + " signatures");
        }
    }

    /** How many sheets a booklet takes. */
    public static int sheetsFor(int pages) {
        return Math.ceilDiv(pages, OF_A_SHEET);
    }

    @Override
    public List<PaperSheet> sheets(int pages) {
        int all = sheetsFor(pages);
        List<PaperSheet> sheets = new ArrayList<>();
        for (int signature = 0; signature < signatures; signature++) {
            int first = first(signature, all);
            int count = first(signature + 1, all) - first;
            for (int outside = 0; outside < count; outside++) {
                sheets.add(sheet(first * OF_A_SHEET, count, outside, pages, all));
            }
        }
        return sheets;
    }

    /** The first sheet of a signature; all have as many, or one more. */
    private int first(int signature, int all) {
        return signature * (all / signatures) + Math.min(signature, all % signatures);
    }

    private PaperSheet sheet(int before, int count, int outside, int pages, int all) {
        int opening = before + 2 * outside + 1;
        int closing = before + count * OF_A_SHEET - 2 * outside;
        Side front = side(closing, opening, pages, all);
        Side back = side(opening + 1, closing - 1, pages, all);
        return new PaperSheet(front, back, outside);
    }

    private Side side(int left, int right, int pages, int all) {
        Side side = Side.of(COLUMNS, pages, cell -> page(cell == 0 ? left : right, pages, all));
        return rightToLeft ? side.mirrored(COLUMNS) : side;
    }

    /** The page in a place of the booklet, from 1; 0 for a blank. */
    private int page(int place, int pages, int all) {
        if (!hasBackCover || place < pages) {
            return place;
        }
        return place == all * OF_A_SHEET ? pages : 0;
    }
}
