package org.studypack.publish.build;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.edition.Edition;
import org.studypack.edition.Editor;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.source.recipe.RecipeReader;
import org.studypack.words.Spelling;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the recipe that a person names. */
public final class EditionChoice {
    private static final String ENDING = ".yaml";

    private final Pack pack;
    private final RecipeReader recipes;
    private final Diagnostics diagnostics;

    public EditionChoice(Path book, Pack pack, Diagnostics diagnostics) {
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

    /** The editions of the book's recipes by their names; empty for one that has a mistake. */
    public Map<String, Optional<Edition>> editions() {
        Map<String, Optional<Edition>> editions = new LinkedHashMap<>();
        for (String name : recipes.names()) {
            editions.put(
                    name,
                    recipes.named(name, diagnostics).map(recipe -> Editor.edit(pack, recipe)));
        }
        return editions;
    }

    /** Reads all recipes of the book, and reports what is wrong with them. */
    public void checkAll() {
        recipes.reportOthers(diagnostics);
        for (String name : recipes.names()) {
            recipes.named(name, diagnostics).ifPresent(this::leavesSomething);
        }
    }

    private Optional<Recipe> read(String recipe) {
        String small = recipe.toLowerCase(Locale.ROOT);
        boolean path =
                recipe.contains("/")
                        || recipe.contains("\\")
                        || small.endsWith(ENDING)
                        || small.endsWith(".yml");
        try {
            Path file = Path.of(recipe);
            if (path && Files.isRegularFile(file)) {
                return recipes.file(file, diagnostics);
            }
            if (path || isFileBesides(recipe)) {
                reportMissing(recipe, file);
                return Optional.empty();
            }
        } catch (InvalidPathException e) {
            // then it is a name
        }
        return recipes.named(recipe, diagnostics);
    }

    /** Whether a name that the book does not have is the beginning of a file's name. */
    private boolean isFileBesides(String name) {
        return !name.isEmpty()
                && !recipes.names().contains(name)
                && Files.isRegularFile(Path.of(name + ENDING));
    }

    private void reportMissing(String recipe, Path file) {
        boolean there = Files.exists(file);
        diagnostics.report(
                there ? Code.UNREADABLE_FILE : Code.MISSING_FILE,
                Location.of(recipe),
                (there ? "`%s` is not a file" : "there is no file `%s`").formatted(recipe),
                whatToWrite(recipe, file));
    }

    private String whatToWrite(String recipe, Path file) {
        if (Files.isRegularFile(Path.of(recipe + ENDING))) {
            return "for the file write `" + recipe + ENDING + "`";
        }
        List<String> names = recipes.names();
        String stem = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.ya?ml$", "");
        if (names.contains(stem)) {
            return "for the recipe of the book write its name alone: `" + stem + "`";
        }
        return names.isEmpty()
                ? "name the file of a recipe"
                : "name a file, or a recipe of the book: " + Spelling.hint(stem, names);
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
