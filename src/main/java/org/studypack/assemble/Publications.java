package org.studypack.assemble;

import org.studypack.book.Contributor;
import org.studypack.book.NavigationLabels;
import org.studypack.book.Publication;
import org.studypack.edition.Edition;
import org.studypack.pack.Audience;
import org.studypack.pack.Labels;
import org.studypack.pack.Metadata;

/** Turns what a pack says of itself into what a publication says. */
final class Publications {
    private Publications() {}

    /** A leader's edition says so wherever its title stands without its cover. */
    private static String title(Edition edition) {
        String title = edition.metadata().title();
        return edition.audience() == Audience.LEADER
                ? title + " · " + edition.labels().text("leaders-edition")
                : title;
    }

    static Publication of(Edition edition, String generator) {
        Metadata metadata = edition.metadata();
        return new Publication(
                edition.identifier(),
                title(edition),
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

    /** What navigation is called. */
    static NavigationLabels navigationLabels(Labels labels) {
        return new NavigationLabels(
                labels.text("contents"),
                labels.text("landmarks"),
                labels.text("pages"),
                labels.text("cover"),
                labels.text("accessibility"),
                labels.text("accessibility.pages"));
    }
}
