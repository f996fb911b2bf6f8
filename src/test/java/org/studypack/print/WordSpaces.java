package org.studypack.print;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The word spaces of a PDF's justified lines, as multiples of the space of their own font. A line
 * is justified when it ends where most lines of its page end and is set in the size of the text.
 */
final class WordSpaces extends PDFTextStripper {
    private static final float SAME = 0.7f;

    private final List<Line> lines = new ArrayList<>();
    private final Map<Float, List<TextPosition>> page = new TreeMap<>();

    private WordSpaces() {}

    /**
     * A line.
     *
     * @param spaces how many there are
     * @param ratio the mean of them by their font's own space
     */
    record Line(int page, String words, float size, float end, int spaces, double ratio) {
        boolean isHyphenated() {
            return words.endsWith("\u00AD") || words.endsWith("-");
        }
    }

    static List<Line> ofJustifiedLines(byte[] pdf) throws IOException {
        WordSpaces spaces = new WordSpaces();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            spaces.getText(document);
        }
        float size = most(spaces.lines.stream().map(Line::size).toList());
        List<Line> justified = new ArrayList<>();
        for (int parity = 0; parity < 2; parity++) {
            int side = parity;
            List<Line> ofSide =
                    spaces.lines.stream()
                            .filter(each -> each.page % 2 == side && each.size == size)
                            .toList();
            if (!ofSide.isEmpty()) {
                float end =
                        most(ofSide.stream().map(each -> (float) Math.round(each.end)).toList());
                ofSide.stream()
                        .filter(each -> Math.abs(each.end - end) < 1.2 && each.spaces > 0)
                        .forEach(justified::add);
            }
        }
        return justified;
    }

    /** The ratio that a share of the lines does not exceed. */
    static double quantile(List<Line> lines, double share) {
        double[] ratios = lines.stream().mapToDouble(Line::ratio).sorted().toArray();
        return ratios[(int) Math.min(ratios.length - 1, ratios.length * share)];
    }

    private static float most(List<Float> values) {
        Map<Float, Integer> counts = new TreeMap<>();
        values.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        float line = Math.round(glyph.getYDirAdj() * 4) / 4f;
        page.computeIfAbsent(line, unknown -> new ArrayList<>()).add(glyph);
    }

    @Override
    protected void writePage() {
        page.values().forEach(this::addLine);
        page.clear();
    }

    private void addLine(List<TextPosition> glyphs) {
        List<TextPosition> inked =
                glyphs.stream()
                        .filter(each -> !each.getUnicode().isBlank())
                        .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                        .toList();
        if (inked.isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder();
        double sum = 0;
        int count = 0;
        float end = inked.getFirst().getXDirAdj();
        for (TextPosition glyph : inked) {
            float gap = (glyph.getXDirAdj() - end) / glyph.getWidthOfSpace();
            if (gap > SAME) {
                words.append(' ');
                sum += gap;
                count++;
            }
            words.append(glyph.getUnicode());
            end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        }
        lines.add(
                new Line(
                        getCurrentPageNo(),
                        words.toString(),
                        most(inked.stream().map(TextPosition::getYScale).toList()),
                        end,
                        count,
                        count == 0 ? 0 : sum / count));
    }
}
