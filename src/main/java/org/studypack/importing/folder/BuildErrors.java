package org.studypack.importing.folder;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Pack;
import org.studypack.source.PackReader;
import org.studypack.source.recipe.RecipeReader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What keeps a folder from being built: the errors of its pack and of its recipes. */
final class BuildErrors {
    private BuildErrors() {}

    /**
     * @param watch is notified of each file that is read
     */
    static List<Diagnostic> of(Path folder, Watch watch) {
        Diagnostics found = new Diagnostics();
        Optional<Pack> pack = PackReader.readInAnImport(folder, found, watch);
        if (pack.isPresent()) {
            RecipeReader recipes = new RecipeReader(folder, pack.get());
            recipes.names().forEach(name -> recipes.named(name, found));
        }
        return found.all().stream().filter(Diagnostic::isError).toList();
    }
}
