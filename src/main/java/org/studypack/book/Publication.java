package org.studypack.book;

import java.time.Instant;
import java.util.List;

/**
 * What a catalogue, an e-reader and a PDF viewer say of a book. Texts that nobody gave are empty.
 *
 * @param identifier a URI
 * @param edition for whom it was made, in words
 * @param language a BCP 47 tag
 * @param modified whole seconds
 * @param generator the tool's name and version
 */
public record Publication(
        String identifier,
        String title,
        String subtitle,
        String edition,
        List<Contributor> contributors,
        String language,
        String rights,
        String publisher,
        String description,
        List<String> subjects,
        Instant modified,
        String generator) {

    public Publication {
        contributors = List.copyOf(contributors);
        subjects = List.copyOf(subjects);
    }
}
