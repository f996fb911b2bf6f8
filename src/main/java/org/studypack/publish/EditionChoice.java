package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.edition.Editor;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.source.recipe.RecipeReader;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds the recipe that a person names. */
final class EditionChoice {
    private final Pack pack;
    private final RecipeReader recipes;
    private final Diagnostics diagnostics;

    EditionChoice(Path book, Pack pack, Diagnostics diagnostics) {
        this.pack = pack;
        this.recipes = new RecipeReader(book, pack);
        this.diagnostics = diagnostics;
    }

    /**
     * A recipe that asks for something; reports one that leaves nothing.
     *
     * @param recipe a path, which has a slash or ends in {@code .yaml}; else a name in the book's
     *     {@code editions}
     */
    Optional<Recipe> of(String recipe) {
        return read(recipe).filter(this::leavesSomething);
    }

    private Optional<Recipe> read(String recipe) {
        String small = recipe.toLowerCase(Locale.ROOT);
        boolean path =
                recipe.contains("/")
                        || recipe.contains("\\")
                        || small.endsWith(".yaml")
                        || small.endsWith(".yml");
        try {
            return path
                    ? recipes.file(Path.of(recipe), diagnostics)
                    : recipes.named(recipe, diagnostics);
        } catch (InvalidPathException e) {
            return recipes.named(recipe, diagnostics);
        }
    }

    private boolean leavesSomething(Recipe recipe) {
        boolean something = !Editor.edit(pack, recipe).parts().isEmpty();
        if (!something) {
            diagnostics.report(
                    Code.NOTHING_LEFT,
                    recipe.place(),
                    "the recipe leaves nothing of the pack",
                    "name a part that the pack has, or leave less out");
        }
        return something;
    }
}
