package org.studypack.cli;

import org.jspecify.annotations.Nullable;
import org.studypack.publish.press.Product;
import org.studypack.publish.run.PageChoices;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Set;

/** The options of all commands that make packs: which book, which products, and how to answer. */
final class PackOptions {
    private static final String FORMAT = "--format";

    @Mixin private BookArgument book = new BookArgument();

    @Option(
            names = FORMAT,
            paramLabel = "FORMAT",
            split = ",",
            preprocessor = CommaAtEnd.class,
            converter = ProductName.class,
            completionCandidates = ProductName.Candidates.class,
            description = "${COMPLETION-CANDIDATES} or ${DEFAULT-VALUE} (the default).")
    private Set<Product> products = Product.BY_DEFAULT;

    @Mixin private LayoutOptions layout = new LayoutOptions();

    @Option(names = "--check", description = "Publish only what EPUBCheck and veraPDF find valid.")
    private boolean check;

    @Option(
            names = "--force",
            description = "Replace files in OUT also where they were made from something else.")
    private boolean force;

    @Mixin private AnswerForm answer = new AnswerForm();

    /** What an option has where nobody gives it, as it would be written; null for its own. */
    static @Nullable String unwritten(ArgSpec argument) {
        boolean isFormat =
                argument instanceof OptionSpec option && option.longestName().equals(FORMAT);
        return isFormat ? String.join(",", ProductName.names(Product.BY_DEFAULT)) : null;
    }

    Path book() {
        return book.folder();
    }

    Set<Product> products() {
        return products;
    }

    PageChoices pages() {
        return layout.choices();
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
