package org.studypack.print;

import java.util.Map;
import java.util.Optional;

/**
 * The folios of ids that were already set, for references from a matter that is set later.
 *
 * @param byId printed page numbers
 */
record Folios(Map<String, String> byId) {
    static final Folios NONE = new Folios(Map.of());

    Folios {
        byId = Map.copyOf(byId);
    }

    static Folios of(SetMatter matter) {
        Map<String, String> folios = new java.util.HashMap<>();
        matter.places().forEach((id, place) -> folios.put(id, matter.folio(place.page())));
        return new Folios(folios);
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
