package org.studypack.edition;

import org.studypack.pack.Excerpt;
import org.studypack.pack.Pack;
import org.studypack.pack.Question;
import org.studypack.pack.Section;
import org.studypack.pack.Selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Picks the pieces that a selection asks for, in its order. */
final class Picker {
    private final Pack pack;
    private final Selection selection;
    private final Set<String> without;

    Picker(Pack pack, Selection selection) {
        this.pack = pack;
        this.selection = selection;
        this.without = new HashSet<>(selection.without());
    }

    /** Sections with those of their questions that are wanted. */
    List<Section> sections() {
        return picked(pack.guide(), Section::id, selection.sections()).stream()
                .map(this::withPickedQuestions)
                .toList();
    }

    private Section withPickedQuestions(Section section) {
        List<Question> questions = picked(section.questions(), Question::id, selection.questions());
        return new Section(
                section.id(),
                section.title(),
                section.body(),
                questions.isEmpty() ? List.of() : section.questionsTitle(),
                questions,
                section.notes(),
                section.location());
    }

    /**
     * Excerpts. Where nobody names any, those that belong to a section go with it, and the others
     * stay.
     */
    List<Excerpt> excerpts() {
        List<Excerpt> named = picked(pack.excerpts(), Excerpt::id, selection.excerpts());
        if (selection.excerpts().isPresent()) {
            return named;
        }
        Set<String> wanted = new HashSet<>();
        picked(pack.guide(), Section::id, selection.sections())
                .forEach(section -> wanted.add(section.id()));
        return named.stream()
                .filter(excerpt -> excerpt.section().map(wanted::contains).orElse(true))
                .toList();
    }

    private <T> List<T> picked(List<T> all, Function<T, String> id, Optional<List<String>> chosen) {
        List<T> picked = new ArrayList<>(all);
        picked.removeIf(piece -> without.contains(id.apply(piece)));
        if (chosen.isPresent()) {
            Map<String, Integer> places = new HashMap<>();
            chosen.get().forEach(each -> places.putIfAbsent(each, places.size()));
            picked.removeIf(piece -> !places.containsKey(id.apply(piece)));
            picked.sort(Comparator.comparingInt(each -> places.getOrDefault(id.apply(each), 0)));
        }
        return picked;
    }
}
