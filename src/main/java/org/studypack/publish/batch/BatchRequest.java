package org.studypack.publish.batch;

import org.studypack.publish.press.Product;
import org.studypack.publish.run.PageChoices;

import java.nio.file.Path;
import java.util.Set;

/**
 * What to make of a spreadsheet.
 *
 * @param rows the spreadsheet
 * @param book the pack's folder
 * @param out the folder for what is made; it is made too where it is missing
 * @param products at least one; the PDF to read comes with those that are imposed
 * @param threads at least one
 * @param shard which rows this run makes
 * @param validate whether EPUBCheck and veraPDF judge each pack before it is published
 * @param force whether files in {@code out} that were made from something else, or by nobody knows
 *     whom, are replaced
 * @param pages how pages are made, before what pack, recipes and rows say of it
 */
public record BatchRequest(
        Path rows,
        Path book,
        Path out,
        Set<Product> products,
        int threads,
        Shard shard,
        boolean validate,
        boolean force,
        PageChoices pages) {
    public BatchRequest {
        if (products.isEmpty() || threads < 1) {
            throw new IllegalArgumentException("nothing to make, or nobody to make it");
        }
        products = Product.withReading(products);
    }

    /** One that replaces nothing of others. */
    public BatchRequest(
            Path rows,
            Path book,
            Path out,
            Set<Product> products,
            int threads,
            Shard shard,
            boolean validate) {
        this(rows, book, out, products, threads, shard, validate, false);
    }

    /** One whose pages are made as pack, recipes and rows say. */
    public BatchRequest(
            Path rows,
            Path book,
            Path out,
            Set<Product> products,
            int threads,
            Shard shard,
            boolean validate,
            boolean force) {
        this(rows, book, out, products, threads, shard, validate, force, PageChoices.NONE);
    }
}
