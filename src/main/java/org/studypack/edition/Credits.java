package org.studypack.edition;

import org.studypack.pack.Creator;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says who made a pack. */
public final class Credits {
    private Credits() {}

    /**
     * Those who took part in one way.
     *
     * @param role of all of them
     * @param names in the pack's order, with commas between
     */
    public record Credit(Creator.Role role, String names) {

        /** The line in the language of the labels. */
        public String line(Labels labels) {
            return labels.text("role." + role.name().toLowerCase(Locale.ROOT), names);
        }
    }

    /** One for each role, in the order in which the roles first occur. */
    public static List<Credit> of(Metadata metadata) {
        return metadata.creators().stream()
                .map(Creator::role)
                .distinct()
                .map(role -> new Credit(role, names(role, metadata)))
                .toList();
    }

    private static String names(Creator.Role role, Metadata metadata) {
        return metadata.creators().stream()
                .filter(creator -> creator.role() == role)
                .map(Creator::name)
                .collect(Collectors.joining(", "));
    }
}
