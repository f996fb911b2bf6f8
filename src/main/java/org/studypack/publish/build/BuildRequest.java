package org.studypack.publish.build;

import org.studypack.publish.press.Product;
import org.studypack.publish.run.PageChoices;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to build.
 *
 * @param book the pack's folder
 * @param out the folder for what is made; it is made too where it is missing
 * @param products at least one; the PDF to read comes with those that are imposed
 * @param validate whether EPUBCheck and veraPDF judge what was made before it is published
 * @param force whether files in {@code out} that were made from something else, or by nobody knows
 *     whom, are replaced
 * @param editions recipes, each by its path or its name in the book; none for the pack itself
 * @param pages how pages are made, before what pack and recipes say of it
 */
public record BuildRequest(
        Path book,
        Path out,
        Set<Product> products,
        boolean validate,
        boolean force,
        List<String> editions,
        PageChoices pages) {
    public BuildRequest {
        if (products.isEmpty()) {
            throw new IllegalArgumentException("no product");
        }
        products = Product.withReading(products);
        editions = List.copyOf(editions);
    }

    /** The pack itself. */
    public BuildRequest(Path book, Path out, Set<Product> products, boolean validate) {
        this(book, out, products, validate, List.of());
    }

    /** Editions that replace nothing of others. */
    public BuildRequest(
            Path book, Path out, Set<Product> products, boolean validate, List<String> editions) {
        this(book, out, products, validate, false, editions);
    }

    /** Editions whose pages are made as pack and recipes say. */
    public BuildRequest(
            Path book,
            Path out,
            Set<Product> products,
            boolean validate,
            boolean force,
            List<String> editions) {
        this(book, out, products, validate, force, editions, PageChoices.NONE);
    }
}
