package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.source.recipe.Row;
import org.studypack.source.recipe.Spreadsheet;
import org.studypack.words.Slug;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A look through all rows before anything is made.
 *
 * @param mine how many of them this run makes
 */
record BatchPlan(int mine) {

    /**
     * Counts the rows, and reports those that would get one name; of many such rows the first, and
     * then not all are counted.
     */
    static BatchPlan of(Spreadsheet spreadsheet, Shard shard, Diagnostics diagnostics) {
        Map<String, Integer> lines = new HashMap<>();
        int rows = 0;
        int mine = 0;
        int told = 0;
        for (Row row : spreadsheet) {
            rows++;
            Optional<String> name = row.packName();
            mine += shard.has(name.orElse("")) ? 1 : 0;
            Integer first =
                    name.map(Slug::folded)
                            .map(known -> lines.putIfAbsent(known, line(row)))
                            .orElse(null);
            if (first != null) {
                if (++told > RowMaker.MOST_TOLD) {
                    break;
                }
                diagnostics.report(
                        Code.SAME_NAME,
                        row.place(),
                        "this row and the one on line "
                                + first
                                + " would both make `…-"
                                + name.orElse("")
                                + "`",
                        "give one of them another `branch`");
            }
        }
        if (rows == 0) {
            diagnostics.report(
                    Code.MALFORMED_TABLE,
                    spreadsheet.place(),
                    "there is no row below the headings",
                    "write a row for each branch");
        }
        return new BatchPlan(mine);
    }

    static int line(Row row) {
        return row.place().line();
    }
}
