package org.studypack.edition;

import org.studypack.pack.Article;
import org.studypack.pack.Creator;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says who made a pack. A name that opens with an article would read badly after a preposition
 * (<i>by The circle</i>, <i>von Der Kreis</i>), so that there is a label of its own for it.
 */
public final class Credits {
    private Credits() {}

    /**
     * Those who took part in one way.
     *
     * @param label the key of the words around the names: {@code {0}} is {@code names}, and {@code
     *     {1}} is {@code running}
     * @param names in the pack's order, with commas between
     * @param running the same as they stand within a sentence, articles small
     */
    public record Credit(String label, String names, String running) {

        /** The line in the language of the labels. */
        public String line(Labels labels) {
            return labels.text(label, names, running);
        }
    }

    /** One for each role, in the order in which the roles first occur. */
    public static List<Credit> of(Metadata metadata) {
        return metadata.creators().stream()
                .map(Creator::role)
                .distinct()
                .map(role -> credit(label(role), names(role, metadata), metadata))
                .toList();
    }

    /** Who publishes it, where somebody does. */
    public static Optional<Credit> publisher(Metadata metadata) {
        return metadata.publisher().isEmpty()
                ? Optional.empty()
                : Optional.of(credit("published-by", List.of(metadata.publisher()), metadata));
    }

    private static Credit credit(String label, List<String> names, Metadata metadata) {
        List<String> running =
                names.stream()
                        .map(name -> Article.small(name, metadata.language()).orElse(name))
                        .toList();
        return new Credit(
                running.equals(names) ? label : label + ".article",
                String.join(", ", names),
                String.join(", ", running));
    }

    private static String label(Creator.Role role) {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(Creator.Role role, Metadata metadata) {
        return metadata.creators().stream()
                .filter(creator -> creator.role() == role)
                .map(Creator::name)
                .toList();
    }
}
