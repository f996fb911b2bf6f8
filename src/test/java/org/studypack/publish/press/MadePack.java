package org.studypack.publish.press;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Recipe;
import org.studypack.publish.run.Budget;
import org.studypack.publish.run.RunWatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pack that was made, and is not published.
 *
 * @param wasKept whether the store had its body
 * @param reported on the way
 */
record MadePack(Printout pack, SharedBody body, boolean wasKept, List<Diagnostic> reported) {

    /**
     * Makes the pack of a folder.
     *
     * @param cache where bodies are kept
     */
    static MadePack of(Path book, Path cache, Recipe recipe, Set<Product> products)
            throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        OpenBook open =
                OpenBook.read(
                                book,
                                Optional.of(cache),
                                new RunWatch(Budget.NORMAL, book),
                                diagnostics)
                        .orElseThrow();
        Bodies bodies = open.bodies(products);
        Bodies.Made body = bodies.of(recipe);
        body.reported().forEach(diagnostics::add);
        boolean wasKept = body.kept().get();
        Printout pack =
                open.press()
                        .make(
                                body.edition(recipe),
                                body.body()
                                        .orElseThrow(() -> new AssertionError(diagnostics.all())),
                                products,
                                diagnostics)
                        .orElseThrow();
        bodies.used(recipe, body);
        return new MadePack(pack, body.body().get(), wasKept, diagnostics.all());
    }

    MadeFile file(Product product) throws IOException {
        return product.of(pack, new Diagnostics()).orElseThrow();
    }
}
