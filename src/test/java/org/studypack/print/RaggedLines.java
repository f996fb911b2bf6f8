package org.studypack.print;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of ragged paragraphs of running text, all but the last of each.
 *
 * @param lines with the measure that each could have filled
 */
record RaggedLines(List<Line> lines) {
    /** A line of so much of its measure, or more, leaves no hole at the edge. */
    private static final double FULL = 0.8;

    /** The share of blocks that stands at the edge of a column at least. */
    private static final double LEAST_OF_COLUMN = 0.2;

    /** How far lines of one edge may begin from each other, in points. */
    private static final double EDGE = 6;

    /**
     * A line.
     *
     * @param measure how wide lines of its column are at most, in points
     */
    record Line(SetLine set, double measure) {
        double share() {
            return (set.end() - set.start()) / measure;
        }
    }

    RaggedLines {
        lines = List.copyOf(lines);
    }

    /**
     * Those of a file's blocks.
     *
     * @param size of the running text
     */
    static RaggedLines of(List<SetBlock> blocks, double size) {
        List<SetLine> found =
                blocks.stream()
                        .filter(RaggedLines::isRagged)
                        .flatMap(
                                block ->
                                        block.lines().subList(1, block.lines().size() - 1).stream())
                        .filter(line -> Math.abs(line.size() - size) < 0.05)
                        .toList();
        Map<Long, List<Double>> widths = new HashMap<>();
        found.forEach(
                line ->
                        widths.computeIfAbsent(edge(line), unknown -> new ArrayList<>())
                                .add(line.end() - line.start()));
        widths.values().forEach(each -> each.sort(null));
        return new RaggedLines(
                found.stream()
                        .map(line -> new Line(line, measure(widths.get(edge(line)))))
                        .toList());
    }

    /** As wide as nearly all; a line that stands out, as on a worksheet, is of another column. */
    private static double measure(@Nullable List<Double> widths) {
        return widths == null ? 1 : widths.get(widths.size() * 49 / 50);
    }

    /** Ragged blocks at the edges of columns, and so not of questions or definitions. */
    static List<SetBlock> runningText(List<SetBlock> blocks) {
        List<SetBlock> ragged = blocks.stream().filter(RaggedLines::isRagged).toList();
        Map<Long, Integer> edges = new HashMap<>();
        ragged.forEach(block -> edges.merge(edge(block.lines().getLast()), 1, Integer::sum));
        return ragged.stream()
                .filter(
                        block ->
                                edges.getOrDefault(edge(block.lines().getLast()), 0)
                                        > LEAST_OF_COLUMN * ragged.size())
                .toList();
    }

    private static boolean isRagged(SetBlock block) {
        return block.type().equals("P")
                && !block.isNote()
                && block.lines().size() > 2
                && !block.isJustified();
    }

    private static long edge(SetLine line) {
        return Math.round(line.start() / EDGE);
    }

    /** The share of lines that are much shorter than they could be. */
    double shortLines() {
        return share(lines.stream().filter(line -> line.share() < FULL).count());
    }

    /** The share of lines that end in a hyphen which their end added. */
    double hyphenated() {
        return share(lines.stream().filter(line -> line.set.isHyphenated()).count());
    }

    private double share(long count) {
        return lines.isEmpty() ? 0 : (double) count / lines.size();
    }
}
