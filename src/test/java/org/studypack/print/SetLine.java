package org.studypack.print;

import org.apache.pdfbox.text.TextPosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of a block as a PDF shows it.
 *
 * @param page from 0 up
 * @param text with a soft hyphen where the end of the line added one
 * @param size of most of its type, in points
 * @param baseline in points from the page's top
 * @param start of its first character of that size, in points from the page's left
 * @param end of its last character
 * @param isRight whether it begins in the right half of its page
 * @param wordSpace the mean of its spaces, as a multiple of the font's own; 1 where it has none
 * @param letterSpace by how much most letters are further from the next than the font has them, in
 *     points
 */
record SetLine(
        int page,
        String text,
        double size,
        double baseline,
        double start,
        double end,
        boolean isRight,
        double wordSpace,
        double letterSpace) {
    /** How far the ends of justified lines may be from each other, in points. */
    static final double LARGEST_OVERHANG = 6;

    /** What stands higher by so much comes first, unless it stands in a later column. */
    private static final double ANOTHER_COLUMN = 30;

    /**
     * A baseline further away than this part of the size is another line's; a note's call stands
     * nearer.
     */
    private static final double ANOTHER_LINE = 0.57;

    /** The lines of glyphs that stand in reading order, a list for each piece and its page. */
    static List<SetLine> of(List<List<TextPosition>> pieces, List<Integer> pages) {
        List<SetLine> lines = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        int page = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (TextPosition glyph : pieces.get(i)) {
                if (!line.isEmpty() && (pages.get(i) != page || isBelow(glyph, line))) {
                    add(lines, line, page);
                    line = new ArrayList<>();
                }
                page = pages.get(i);
                line.add(glyph);
            }
        }
        add(lines, line, page);
        return lines;
    }

    private static boolean isBelow(TextPosition glyph, List<TextPosition> line) {
        TextPosition first = line.getFirst();
        float size = Math.max(glyph.getYScale(), first.getYScale());
        return Math.abs(glyph.getYDirAdj() - first.getYDirAdj()) > ANOTHER_LINE * size;
    }

    private static void add(List<SetLine> lines, List<TextPosition> glyphs, int page) {
        double size = most(glyphs.stream().map(TextPosition::getYScale).toList());
        List<TextPosition> text =
                glyphs.stream().filter(glyph -> Math.abs(glyph.getYScale() - size) < 0.05).toList();
        if (text.stream().allMatch(SetLine::isSpace)) {
            return;
        }
        StringBuilder words = new StringBuilder();
        text.forEach(glyph -> words.append(glyph.getUnicode()));
        lines.add(
                new SetLine(
                        page,
                        words.toString().replace('\u00A0', ' ').strip(),
                        size,
                        most(text.stream().map(TextPosition::getYDirAdj).toList()),
                        text.getFirst().getXDirAdj(),
                        glyphs.stream().filter(glyph -> !isSpace(glyph)).toList().stream()
                                .mapToDouble(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj())
                                .max()
                                .orElse(0),
                        text.getFirst().getXDirAdj() > text.getFirst().getPageWidth() / 2,
                        wordSpace(text),
                        letterSpace(text)));
    }

    /** The median, which is of letters without kerning. */
    private static double letterSpace(List<TextPosition> text) {
        List<Double> apart = new ArrayList<>();
        for (int i = 0; i + 1 < text.size(); i++) {
            TextPosition letter = text.get(i);
            TextPosition next = text.get(i + 1);
            if (!isSpace(letter) && !isSpace(next) && letter.getFont().equals(next.getFont())) {
                apart.add(
                        (double) next.getXDirAdj() - letter.getXDirAdj() - letter.getWidthDirAdj());
            }
        }
        apart.sort(null);
        return apart.isEmpty() ? 0 : apart.get(apart.size() / 2);
    }

    private static double wordSpace(List<TextPosition> text) {
        double sum = 0;
        int count = 0;
        for (int i = 1; i + 1 < text.size(); i++) {
            TextPosition space = text.get(i);
            TextPosition next = text.get(i + 1);
            if (isSpace(space) && !isSpace(next) && !isSpace(text.get(i - 1))) {
                sum += (next.getXDirAdj() - space.getXDirAdj()) / space.getWidthDirAdj();
                count++;
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    private static boolean isSpace(TextPosition glyph) {
        return glyph.getUnicode().isBlank() || glyph.getUnicode().equals("\u00A0");
    }

    private static float most(List<Float> values) {
        Map<Float, Integer> counts = new TreeMap<>();
        values.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** Whether another line stands on a later page than this, or in a later column. */
    boolean isParted(SetLine next) {
        return next.page > page || (next.page == page && next.baseline < baseline - ANOTHER_COLUMN);
    }

    boolean hasSpaces() {
        return text.indexOf(' ') > 0;
    }

    boolean isHyphenated() {
        return text.endsWith("\u00AD");
    }
}
