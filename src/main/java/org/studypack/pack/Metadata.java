package org.studypack.pack;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a pack as a whole. Texts that nobody gave are empty.
 *
 * @param identifier a URI
 * @param slug the name of the published files, without ending; never empty
 * @param language a BCP 47 tag
 * @param modified whole seconds; never the clock; {@link #UNDATED} where nobody says
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
        Instant modified,
        List<Block> imprint) {

    /**
     * Stands for the date of a pack that tells none: files need one, and it must be the same each
     * time.
     */
    public static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

    public Metadata {
        creators = List.copyOf(creators);
        subjects = List.copyOf(subjects);
        imprint = List.copyOf(imprint);
    }
}
