package org.studypack.publish;

import org.studypack.source.recipe.Row;

/**
 * A row of a batch with the name of its pack, by which it is planned, shared out, made, recorded
 * and merged. It has this name also where it has mistakes, or where the recipe that it names has.
 *
 * @param name of its recipe; empty where the row names nobody
 * @param files the name of its files, without their endings; empty likewise
 */
record BatchRow(Row row, String name, String files) {

    /** From 1, without the headings. */
    int number() {
        return row.number();
    }

    /** Its first line in the spreadsheet, from 1. */
    int line() {
        return row.place().line();
    }

    boolean isOf(Shard shard) {
        return shard.has(name);
    }
}
