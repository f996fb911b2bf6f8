package org.studypack.source.recipe;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.source.recipe.Pieces.Kind;
import org.studypack.words.Composed;
import org.studypack.words.Setting;
import org.studypack.words.Spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the ids that a recipe picks and leaves out against the pack. */
final class Picks {
    private static final String PLACEMENT =
            "how questions stand is said in pack.yaml alone; here stand their ids";

    /** What to do about words that people write in place of ids. */
    private static final Map<String, String> NO_IDS =
            Map.of(
                    "none",
                    "write `[]` for none in a recipe",
                    "all",
                    "leave the key out for all",
                    "listed",
                    PLACEMENT,
                    "with-space",
                    PLACEMENT);

    private final Pieces pieces;
    private final Wishes wishes;
    private final Diagnostics diagnostics;
    private final Set<String> without = new LinkedHashSet<>();

    Picks(Pieces pieces, Wishes wishes, Diagnostics diagnostics) {
        this.pieces = pieces;
        this.wishes = wishes;
        this.diagnostics = diagnostics;
        wishes.list("without").orElse(List.of()).forEach(this::leaveOut);
    }

    private void leaveOut(Setting setting) {
        String id = id(setting);
        if (pieces.kind(id).isEmpty()) {
            report(
                    setting,
                    "no section, question or excerpt has the id `%s`".formatted(id),
                    Spelling.nearest(id, pieces.ids()));
        }
        without.add(id);
    }

    List<String> without() {
        return List.copyOf(without);
    }

    /** The picked ids of a kind, without those that are no pieces of the kind. */
    Optional<List<String>> of(Kind kind) {
        return wishes.list(kind.key()).map(settings -> picked(kind, settings));
    }

    private List<String> picked(Kind kind, List<Setting> settings) {
        Set<String> picked = new LinkedHashSet<>();
        for (Setting setting : settings) {
            String id = id(setting);
            if (isOf(kind, setting) && !picked.add(id)) {
                diagnostics.report(
                        Code.WRONG_VALUE,
                        setting.location(),
                        "`%s` is picked twice".formatted(id),
                        "take one out");
            }
        }
        return List.copyOf(picked);
    }

    private boolean isOf(Kind kind, Setting setting) {
        String id = id(setting);
        Optional<Kind> actual = pieces.kind(id);
        if (actual.isEmpty()) {
            report(
                    setting,
                    "no %s has the id `%s`".formatted(kind, id),
                    Spelling.nearest(id, pieces.ids(kind)));
            return false;
        }
        if (actual.get() != kind) {
            diagnostics.report(
                    Code.UNKNOWN_PIECE,
                    setting.location(),
                    "`%s` is the id of a %s, not of a %s".formatted(id, actual.get(), kind),
                    "write it under `%s`".formatted(actual.get().key()));
            return false;
        }
        if (without.contains(id)) {
            diagnostics.report(
                    Code.PICKED_AND_LEFT_OUT,
                    setting.location(),
                    "`%s` is picked, and left out by `without`".formatted(id),
                    "take it out of one of them");
        }
        return true;
    }

    /**
     * Reports each picked question whose section is not picked; none where an id of a section is
     * wrong, since that may be the very one.
     */
    void requireSections(Optional<List<String>> sections) {
        List<Setting> named = wishes.list(Kind.SECTION.key()).orElse(List.of());
        if (named.stream().anyMatch(each -> !pieces.ids(Kind.SECTION).contains(id(each)))) {
            return;
        }
        Set<String> there = new HashSet<>(sections.orElse(pieces.ids(Kind.SECTION)));
        there.removeAll(without);
        List<Setting> questions = new ArrayList<>(wishes.list("questions").orElse(List.of()));
        for (Setting question : questions) {
            pieces.sectionOf(id(question))
                    .filter(section -> !there.contains(section))
                    .ifPresent(
                            section ->
                                    diagnostics.report(
                                            Code.PICKED_AND_LEFT_OUT,
                                            question.location(),
                                            "`%s` belongs to the section `%s`, which is left out"
                                                    .formatted(id(question), section),
                                            (without.contains(section)
                                                            ? "take `%s` out of `without`, or the"
                                                                    + " question out"
                                                            : "add `%s` to `sections`, or take the"
                                                                    + " question out")
                                                    .formatted(section)));
        }
    }

    private void report(Setting setting, String message, Optional<String> nearest) {
        diagnostics.report(
                Code.UNKNOWN_PIECE,
                setting.location(),
                message,
                Optional.ofNullable(NO_IDS.get(id(setting)))
                        .or(() -> nearest.map(id -> "did you mean `" + id + "`?"))
                        .orElse("`studypack list` shows all ids"));
    }

    /** An id may be written as a reference is. */
    static String id(Setting setting) {
        String words = Composed.of(setting.words());
        return words.startsWith("#") ? words.substring(1) : words;
    }
}
