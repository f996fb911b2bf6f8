package org.studypack.pack;

import org.studypack.diagnostic.Location;

import java.util.List;
import java.util.Optional;

/**
 * A term and what it means.
 *
 * @param id unique in the pack
 * @param language of the term, where it is not the pack's; a BCP 47 tag
 * @param see ids of other entries
 */
public record GlossaryEntry(
        String id,
        String term,
        Optional<String> language,
        List<Block> definition,
        List<String> see,
        Location location) {

    public GlossaryEntry {
        definition = List.copyOf(definition);
        see = List.copyOf(see);
    }
}
