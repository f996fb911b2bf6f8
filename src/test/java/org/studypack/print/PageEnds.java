package org.studypack.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands at the ends of the pages of a PDF, and of their columns.
 *
 * @param blocks in the order of the file's structure
 */
record PageEnds(List<SetBlock> blocks) {
    /** A heading has at least so many lines below it. */
    private static final int BELOW_HEADING = 2;

    /** A page, or a column, of fewer lines is one to write on. */
    private static final int LEAST_LINES = 20;

    PageEnds {
        blocks = List.copyOf(blocks);
    }

    /** Last lines of what goes on, and first lines of what ends, that stand alone. */
    List<SetLine> singleLines() {
        List<SetLine> single = new ArrayList<>();
        for (SetBlock block : blocks) {
            List<SetLine> lines = block.lines();
            int last = lines.size() - 1;
            if (block.isOfText() && last > 0) {
                if (lines.get(0).isParted(lines.get(1))) {
                    single.add(lines.get(0));
                } else if (lines.get(last - 1).isParted(lines.get(last))) {
                    single.add(lines.get(last));
                }
            }
        }
        return single;
    }

    /** Lines that end in a hyphen at the end of a page or a column. */
    List<SetLine> hyphenated() {
        List<SetLine> hyphenated = new ArrayList<>();
        for (SetBlock block : blocks) {
            for (int i = 0; i + 1 < block.lines().size(); i++) {
                SetLine line = block.lines().get(i);
                if (line.isHyphenated() && line.isParted(block.lines().get(i + 1))) {
                    hyphenated.add(line);
                }
            }
        }
        return hyphenated;
    }

    /** Headings with less than two lines below them. */
    List<SetLine> strandedHeadings() {
        List<SetLine> stranded = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isHeading() && isStranded(i)) {
                stranded.add(blocks.get(i).lines().getLast());
            }
        }
        return stranded;
    }

    private boolean isStranded(int heading) {
        SetLine before = blocks.get(heading).lines().getLast();
        List<SetLine> after =
                blocks.subList(heading + 1, blocks.size()).stream()
                        .filter(block -> !block.isNote() && !block.isOfFigure())
                        .flatMap(block -> block.lines().stream())
                        .limit(BELOW_HEADING)
                        .toList();
        return after.stream().anyMatch(before::isParted);
    }

    /** Headings of several lines of which the last is one short word. */
    List<SetLine> shortHeadings() {
        return blocks.stream()
                .filter(block -> block.isHeading() && block.lines().size() > 1)
                .map(block -> block.lines().getLast())
                .filter(line -> line.text().length() < 12 && line.text().indexOf(' ') < 0)
                .toList();
    }

    /**
     * How many lines are free at the foot of each page, or column, of text that goes on after it.
     *
     * @param distance of lines in points
     * @return the lines above what is free, with their numbers
     */
    Map<SetLine, Integer> free(double distance) {
        TreeMap<Integer, SetLine> lowest = new TreeMap<>();
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        TreeMap<Integer, SetBlock> first = new TreeMap<>();
        boolean columns = blocks.stream().anyMatch(block -> block.isJustified() && isRight(block));
        for (SetBlock block : blocks) {
            for (SetLine line : block.lines()) {
                int place = 2 * line.page() + (columns && line.isRight() ? 1 : 0);
                lowest.merge(
                        place, line, (one, two) -> one.baseline() > two.baseline() ? one : two);
                counts.merge(place, 1, Integer::sum);
                if (!block.isNote()) {
                    first.putIfAbsent(place, block);
                }
            }
        }
        double foot = lowest.values().stream().mapToDouble(SetLine::baseline).max().orElse(0);
        Map<SetLine, Integer> free = new LinkedHashMap<>();
        lowest.forEach(
                (place, line) -> {
                    Map.Entry<Integer, SetBlock> next = first.higherEntry(place);
                    if (next != null
                            && !next.getValue().type().equals("H1")
                            && counts.getOrDefault(place, 0) >= LEAST_LINES
                            && counts.getOrDefault(next.getKey(), 0) >= LEAST_LINES) {
                        double lowestThere = beside(lowest, place).orElse(foot);
                        double below = Math.max(0, lowestThere - line.baseline());
                        free.put(line, (int) Math.round(below / distance));
                    }
                });
        return free;
    }

    /** How far down the column at the right reaches; empty where there is none. */
    private static Optional<Double> beside(Map<Integer, SetLine> lowest, int place) {
        return Optional.ofNullable(lowest.get(place + 1))
                .filter(right -> place % 2 == 0 && right.isRight())
                .map(SetLine::baseline);
    }

    private static boolean isRight(SetBlock block) {
        return block.lines().getFirst().isRight();
    }
}
