package org.studypack.publish.batch;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.words.Slug;

import java.util.HashMap;
import java.util.Map;

/**
 * A look through all rows before anything is made.
 *
 * @param mine how many of them this run makes
 */
record BatchPlan(int mine) {

    /**
     * Counts the rows, and reports those that would get one name, each at its place; of many such
     * rows the first.
     */
    static BatchPlan of(BatchRows rows, Shard shard, Diagnostics diagnostics) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> second = new HashMap<>();
        int count = 0;
        int mine = 0;
        for (BatchRow row : rows) {
            count++;
            mine += row.isOf(shard) ? 1 : 0;
            String key = Slug.folded(row.name());
            if (!key.isEmpty() && first.putIfAbsent(key, row.line()) != null) {
                second.putIfAbsent(key, row.line());
            }
        }
        if (count == 0) {
            diagnostics.report(
                    Code.MALFORMED_TABLE,
                    rows.place(),
                    "there is no row below the headings",
                    "write a row for each branch");
        }
        if (!second.isEmpty()) {
            reportTwins(rows, first, second, diagnostics);
        }
        return new BatchPlan(mine);
    }

    /**
     * @param first the line on which a name comes first
     * @param second the line on which it comes again, of names that do
     */
    private static void reportTwins(
            BatchRows rows,
            Map<String, Integer> first,
            Map<String, Integer> second,
            Diagnostics diagnostics) {
        int reported = 0;
        for (BatchRow row : rows) {
            String key = Slug.folded(row.name());
            if (!second.containsKey(key)) {
                continue;
            }
            if (++reported > RowMaker.MOST_REPORTED) {
                return;
            }
            int one = first.getOrDefault(key, 0);
            int other = one == row.line() ? second.getOrDefault(key, 0) : one;
            diagnostics.report(
                    Code.SAME_NAME,
                    row.row().place(),
                    "this row and the one on line %d would both make `%s`"
                            .formatted(other, row.files()),
                    "give one of them another `branch`");
        }
    }
}
