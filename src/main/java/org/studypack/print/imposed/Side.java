package org.studypack.print.imposed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * One side of a sheet.
 *
 * @param cells what stands in each cell, row by row, each row from left to right: the number of a
 *     page, from 1; empty where nothing does
 */
public record Side(List<OptionalInt> cells) {
    public Side {
        cells = List.copyOf(cells);
    }

    /**
     * Fills the cells one after the other.
     *
     * @param numberOf the page of each cell, from 0; what is no number of a page stands for nothing
     * @param pages how many there are
     */
    static Side of(int cells, int pages, IntUnaryOperator numberOf) {
        return new Side(
                IntStream.range(0, cells)
                        .map(numberOf)
                        .mapToObj(
                                page ->
                                        page < 1 || page > pages
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(page))
                        .toList());
    }

    /** Whether nothing is printed on it. */
    public boolean isBlank() {
        return cells.stream().allMatch(OptionalInt::isEmpty);
    }

    /**
     * The same with the cells of each row in the other direction, as they are read from right to
     * left, or lie behind those of a front.
     */
    Side mirrored(int columns) {
        List<OptionalInt> mirrored = new ArrayList<>();
        for (int row = 0; row < cells.size(); row += columns) {
            mirrored.addAll(cells.subList(row, row + columns).reversed());
        }
        return new Side(mirrored);
    }
}
