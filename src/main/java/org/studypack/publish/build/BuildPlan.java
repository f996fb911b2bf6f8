package org.studypack.publish.build;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Pack;
import org.studypack.pack.Recipe;
import org.studypack.publish.folder.Destination;
import org.studypack.words.Slug;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks over all that a build is to make before any of it is made, and reads each recipe once. */
final class BuildPlan {
    private BuildPlan() {}

    /**
     * An edition that is asked for.
     *
     * @param recipe with what was chosen beside it; empty where it has a mistake
     * @param reported what was found when it was read
     */
    record PlannedEdition(Optional<Recipe> recipe, List<Diagnostic> reported) {}

    /**
     * What is to be made, in order; empty where it cannot be: there is no room for the folder, or
     * two editions have one name. What is wrong with a recipe by itself is reported when its turn
     * comes.
     */
    static Optional<List<PlannedEdition>> of(
            BuildRequest request, Pack pack, Diagnostics diagnostics) {
        return diagnostics.within(
                own -> {
                    Destination.isFolder(request.out(), own);
                    List<PlannedEdition> planned = planned(request, pack);
                    Set<String> taken = new HashSet<>();
                    for (int i = 0; i < request.editions().size(); i++) {
                        Optional<String> name = planned.get(i).recipe().map(Recipe::name);
                        if (name.isPresent() && !taken.add(Slug.folded(name.get()))) {
                            reportTaken(request.editions().get(i), pack.fileName(name.get()), own);
                        }
                    }
                    return Optional.of(planned);
                });
    }

    private static void reportTaken(String edition, String files, Diagnostics diagnostics) {
        diagnostics.report(
                Code.SAME_FILES,
                Location.of(edition),
                "another edition of this run makes `" + files + "` too",
                "give one of the recipes another `branch`, or build it into another folder");
    }

    /** The recipes that are named; the pack itself where none is. */
    private static List<PlannedEdition> planned(BuildRequest request, Pack pack) {
        if (request.editions().isEmpty()) {
            return List.of(planned(request, Optional.of(Recipe.NONE), List.of()));
        }
        List<PlannedEdition> planned = new ArrayList<>();
        for (String name : request.editions()) {
            Diagnostics own = new Diagnostics();
            Optional<Recipe> recipe = new EditionChoice(request.book(), pack, own).of(name);
            planned.add(planned(request, recipe, own.all()));
        }
        return planned;
    }

    private static PlannedEdition planned(
            BuildRequest request, Optional<Recipe> recipe, List<Diagnostic> reported) {
        return new PlannedEdition(
                recipe.map(read -> read.laidOut(request.pages().layout())), reported);
    }
}
