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

    /** A line for each role, in the order in which the roles first occur. */
    public static List<String> lines(Metadata metadata, Labels labels) {
        return metadata.creators().stream()
                .map(Creator::role)
                .distinct()
                .map(role -> line(role, metadata, labels))
                .toList();
    }

    private static String line(Creator.Role role, Metadata metadata, Labels labels) {
        String names =
                metadata.creators().stream()
                        .filter(creator -> creator.role() == role)
                        .map(Creator::name)
                        .collect(Collectors.joining(", "));
        return labels.text("role." + role.name().toLowerCase(Locale.ROOT), names);
    }
}
