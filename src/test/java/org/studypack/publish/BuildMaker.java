package org.studypack.publish;

import org.studypack.publish.build.BuildRequest;
import org.studypack.publish.build.Built;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.Outcome;
import org.studypack.publish.run.PageChoices;
import org.studypack.publish.run.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Builds for tests: of a pack itself, with the products that come by default, judged by nobody, but
 * for what a test is about.
 */
public final class BuildMaker {
    private final Path book;
    private final Path out;
    private Set<Product> products = Product.BY_DEFAULT;
    private boolean judged;
    private boolean replacing;
    private List<String> editions = List.of();
    private PageChoices pages = PageChoices.NONE;

    private BuildMaker(Path book, Path out) {
        this.book = book;
        this.out = out;
    }

    /** What is known of a build before its place is. */
    public record Of(Path book) {
        public BuildMaker into(Path out) {
            return new BuildMaker(book, out);
        }
    }

    public static Of of(Path book) {
        return new Of(book);
    }

    public BuildMaker making(Product first, Product... more) {
        return making(EnumSet.of(first, more));
    }

    public BuildMaker making(Set<Product> all) {
        products = all;
        return this;
    }

    /** EPUBCheck and veraPDF have their say. */
    public BuildMaker judged() {
        return judged(true);
    }

    public BuildMaker judged(boolean is) {
        judged = is;
        return this;
    }

    /** Files of others in the folder give way. */
    public BuildMaker replacing() {
        return replacing(true);
    }

    public BuildMaker replacing(boolean is) {
        replacing = is;
        return this;
    }

    /** Recipes, by their paths or names. */
    public BuildMaker editions(String... recipes) {
        return editions(List.of(recipes));
    }

    public BuildMaker editions(List<String> recipes) {
        editions = recipes;
        return this;
    }

    /** How pages are made. */
    public BuildMaker with(String key, String value) {
        return pages(pages.with(key, value));
    }

    public BuildMaker pages(PageChoices choices) {
        pages = choices;
        return this;
    }

    public BuildRequest request() {
        return new BuildRequest(book, out, products, judged, replacing, editions, pages);
    }

    public Outcome<Built> build() {
        return new Publisher().build(request(), Progress.SILENT);
    }

    /** The bytes of the first file that was made. */
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(file());
    }

    /** The first file that was made. */
    public Path file() {
        return build().result().orElseThrow().files().getFirst();
    }
}
