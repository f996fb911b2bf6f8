package org.studypack.pack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a pack as a whole. Texts that nobody gave are empty.
 *
 * @param identifier a URI
 * @param slug the name of the published files, without ending; never empty
 * @param language a BCP 47 tag
 * @param date of what is printed, in whole seconds; empty where nobody gave one, never the clock
 * @param imprint printed on the imprint page
 */
public record Metadata(
        String title,
        String subtitle,
        List<Creator> creators,
        String language,
        String rights,
        String publisher,
        String description,
        List<String> subjects,
        String identifier,
        String slug,
        Optional<Instant> date,
        List<Block> imprint) {
    private static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

    public Metadata {
        creators = List.copyOf(creators);
        subjects = List.copyOf(subjects);
        imprint = List.copyOf(imprint);
    }

    /** The date that formats ask for; one that nobody takes for real where none was given. */
    public Instant modified() {
        return date.orElse(UNDATED);
    }
}
