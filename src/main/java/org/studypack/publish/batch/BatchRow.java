package org.studypack.publish.batch;

import org.studypack.diagnostic.Diagnostic;
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

    /** A mistake of a row stands at the row where it has no place of its own in a file. */
    Diagnostic at(Diagnostic found) {
        return found.location().isWholeFile()
                ? new Diagnostic(found.code(), found.message(), row.place(), found.hint())
                : found;
    }
}
