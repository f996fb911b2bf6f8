package org.studypack.publish.build;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.publish.folder.Destination;
import org.studypack.words.Slug;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks over all that a build is to make before any of it is made. */
final class BuildPlan {
    private BuildPlan() {}

    /**
     * Whether it can be made: there is room for the folder, and no two editions have one name. What
     * is wrong with a recipe by itself is reported when its turn comes.
     */
    static boolean check(BuildRequest request, Pack pack, Diagnostics diagnostics) {
        boolean sound = Destination.isFolder(request.out(), diagnostics);
        Set<String> taken = new HashSet<>();
        for (String name : request.editions()) {
            Optional<Recipe> recipe =
                    new EditionChoice(request.book(), pack, new Diagnostics()).of(name);
            if (recipe.isPresent() && !taken.add(Slug.folded(recipe.get().name()))) {
                sound = false;
                diagnostics.report(
                        Code.SAME_FILES,
                        Location.of(name),
                        "another edition of this run makes `"
                                + pack.fileName(recipe.get().name())
                                + "` too",
                        "give one of the recipes another `branch`, or build it into another"
                                + " folder");
            }
        }
        return sound;
    }
}
