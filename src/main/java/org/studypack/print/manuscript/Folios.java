package org.studypack.print.manuscript;

import java.util.Map;
import java.util.Optional;

/**
 * The folios of ids that were already set, for references from a matter that is set later.
 *
 * @param byId printed page numbers
 */
public record Folios(Map<String, String> byId) {
    public static final Folios NONE = new Folios(Map.of());

    public Folios {
        byId = Map.copyOf(byId);
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
