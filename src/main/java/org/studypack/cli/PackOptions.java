package org.studypack.cli;

import org.studypack.publish.press.Product;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** The options of all commands that make packs: which book, which products, and how to answer. */
final class PackOptions {
    @Mixin private BookArgument book = new BookArgument();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = ProductName.class,
            completionCandidates = ProductName.Candidates.class,
            description = "epub, pdf or epub,pdf (the default).")
    private Set<Product> products = EnumSet.allOf(Product.class);

    @Option(names = "--check", description = "Publish only what EPUBCheck and veraPDF find valid.")
    private boolean check;

    @Option(
            names = "--force",
            description = "Replace files in OUT also where they were made from something else.")
    private boolean force;

    @Mixin private AnswerForm answer = new AnswerForm();

    Path book() {
        return book.folder();
    }

    Set<Product> products() {
        return products;
    }

    boolean check() {
        return check;
    }

    boolean force() {
        return force;
    }

    boolean json() {
        return answer.json();
    }
}
