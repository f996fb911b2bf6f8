package org.studypack.assemble;

import org.studypack.book.Contributor;
import org.studypack.book.Publication;
import org.studypack.edition.Edition;
import org.studypack.pack.Metadata;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Turns what a pack says of itself into what a publication says. */
final class Publications {
    private Publications() {}

    static Publication of(Edition edition, String generator) {
        Metadata metadata = edition.metadata();
        return new Publication(
                identifier(edition),
                metadata.title(),
                metadata.subtitle(),
                edition.branch().name(),
                metadata.creators().stream()
                        .map(c -> new Contributor(c.name(), c.role().relator(), c.fileAs()))
                        .toList(),
                metadata.language(),
                metadata.rights(),
                metadata.publisher(),
                metadata.description(),
                metadata.subjects(),
                metadata.modified(),
                generator);
    }

    /** The pack's own, and for each custom pack one that is made from it and the pack's name. */
    private static String identifier(Edition edition) {
        String own = edition.metadata().identifier();
        if (edition.name().isEmpty()) {
            return own;
        }
        byte[] name = (own + "#" + edition.name()).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
