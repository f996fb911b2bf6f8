package org.studypack.assemble;

import org.studypack.book.Contributor;
import org.studypack.book.Publication;
import org.studypack.edition.Edition;
import org.studypack.pack.Metadata;

/** Turns what a pack says of itself into what a publication says. */
final class Publications {
    private Publications() {}

    static Publication of(Edition edition, String generator) {
        Metadata metadata = edition.metadata();
        return new Publication(
                edition.identifier(),
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
}
