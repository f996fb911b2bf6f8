package org.studypack.assemble;

import org.studypack.template.CoverDesign.OutlinedLine;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns words into outlines that fit a width: as large as may be, on few lines.
 *
 * <p>Widths are measured with fractional metrics, so they are the same on every machine.
 */
final class Outliner {
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** How often the smallest size goes into the largest. */
    private static final int SMALLER = 3;

    private final Font font;

    private Outliner(Font font) {
        this.font = font;
    }

    /**
     * With one of the shipped fonts.
     *
     * @param name of its file, without ending
     */
    static Outliner with(String name) {
        return new Outliner(ShippedFonts.load(name));
    }

    /** Whether the font has all characters of a text; those that show nothing do not count. */
    boolean has(String text) {
        return text.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .allMatch(
                        character ->
                                Character.isWhitespace(character) || font.canDisplay(character));
    }

    /**
     * The lines of a text.
     *
     * @param width that no line exceeds, in user units; a word wider than that at the smallest size
     *     is broken
     * @param largest the size to begin with, in user units
     * @param most the most lines; at the smallest size three times as many, and what is more is cut
     *     with a mark
     */
    List<OutlinedLine> lines(String text, double width, int largest, int most) {
        int smallest = Math.max(8, largest / SMALLER);
        for (int size = largest; size > smallest; size -= Math.max(1, largest / 24)) {
            List<String> lines = wrap(text, width, size);
            if (lines.size() <= most && widest(lines, size) <= width) {
                return outlined(balanced(text, width, size), size);
            }
        }
        List<String> lines = wrap(broken(text, width, smallest), width, smallest);
        int room = most * SMALLER;
        return outlined(
                lines.size() <= room ? lines : ended(lines, room, width, smallest), smallest);
    }

    /** As many lines as there must be, of widths as equal as they can be: no word stands alone. */
    private List<String> balanced(String text, double width, int size) {
        List<String> lines = wrap(text, width, size);
        int count = lines.size();
        double tooNarrow = width / count / 2;
        double enough = width;
        while (count > 1 && enough - tooNarrow > size / 10.0) {
            double middle = (tooNarrow + enough) / 2;
            List<String> narrower = wrap(text, middle, size);
            if (narrower.size() == count && widest(narrower, size) <= middle) {
                lines = narrower;
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return lines;
    }

    /** The text with a space within each word that is wider than the width. */
    private String broken(String text, double width, int size) {
        StringBuilder broken = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String rest = word;
            while (!rest.isEmpty()) {
                String part = cut(rest, width, size);
                broken.append(part).append(' ');
                rest = rest.substring(part.length());
            }
        }
        return broken.toString();
    }

    /** As many lines as there is room for, the last of them with the mark of a cut. */
    private List<String> ended(List<String> lines, int room, double width, int size) {
        List<String> ended = new ArrayList<>(lines.subList(0, room));
        double mark = width("…", size);
        ended.add(cut(ended.removeLast(), width - mark, size) + "…");
        return ended;
    }

    private List<String> wrap(String text, double width, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private double widest(List<String> lines, int size) {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    /** As many letters as there is room for, at least one; few that are beyond are measured. */
    private String cut(String line, double width, int size) {
        int letters = line.codePointCount(0, line.length());
        int fitting = 1;
        int step = 1;
        while (fitting < letters) {
            int more = Math.min(letters, fitting + step);
            if (width(line.substring(0, line.offsetByCodePoints(0, more)), size) <= width) {
                fitting = more;
                step *= 2;
            } else if (step > 1) {
                step = 1;
            } else {
                break;
            }
        }
        return line.substring(0, line.offsetByCodePoints(0, Math.min(fitting, letters)));
    }

    private double width(String line, int size) {
        return font.deriveFont((float) size).getStringBounds(line, METRICS).getWidth();
    }

    private List<OutlinedLine> outlined(List<String> lines, int size) {
        Font sized = font.deriveFont((float) size);
        List<OutlinedLine> outlined = new ArrayList<>();
        for (String line : lines) {
            Shape shape = sized.createGlyphVector(METRICS, line).getOutline();
            int baseline = (int) Math.round(size * (0.95 + 1.14 * outlined.size()));
            outlined.add(new OutlinedLine(line, pathData(shape), baseline));
        }
        return outlined;
    }

    private static String pathData(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(points);
            int numbers =
                    switch (kind) {
                        case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                        case PathIterator.SEG_QUADTO -> 4;
                        case PathIterator.SEG_CUBICTO -> 6;
                        default -> 0;
                    };
            path.append("MLQCZ".charAt(kind));
            for (int n = 0; n < numbers; n++) {
                path.append(n > 0 ? " " : "").append(Math.round(points[n] * 10) / 10.0);
            }
        }
        return path.toString();
    }
}
