package org.studypack.publish.batch;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.source.recipe.RecipeReader;
import org.studypack.source.recipe.Row;
import org.studypack.source.recipe.Spreadsheet;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The rows of a spreadsheet as a batch sees them, each with the name of its pack. Rows are read one
 * by one; only the recipes of the book that they name are kept. Not for use by several threads.
 */
final class BatchRows implements Iterable<BatchRow> {
    private final Spreadsheet spreadsheet;
    private final Pack pack;
    private final RecipeReader recipes;

    /**
     * @param book the folder of the pack
     */
    BatchRows(Spreadsheet spreadsheet, Path book, Pack pack) {
        this.spreadsheet = spreadsheet;
        this.pack = pack;
        this.recipes = new RecipeReader(book, pack);
    }

    /** The headings. */
    Location place() {
        return spreadsheet.place();
    }

    @Override
    public Iterator<BatchRow> iterator() {
        return StreamSupport.stream(spreadsheet.spliterator(), false).map(this::named).iterator();
    }

    private BatchRow named(Row row) {
        Optional<String> name = recipes.name(row);
        return new BatchRow(row, name.orElse(""), name.map(pack::fileName).orElse(""));
    }

    /** What a row asks for; empty where it has a mistake, which is reported. */
    Optional<Recipe> recipe(BatchRow row, Diagnostics diagnostics) {
        return recipes.row(row.row(), diagnostics);
    }
}
