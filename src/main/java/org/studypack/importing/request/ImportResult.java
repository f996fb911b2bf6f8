package org.studypack.importing.request;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import made.
 *
 * @param written the files that now stand in the folder for this document, in the order of their
 *     names; the report is the last
 * @param removed sample files of {@code studypack new} that gave way
 * @param sections of the guide, the introduction among them; 0 for a transcript
 * @param questions of the guide; 0 for a transcript
 * @param paragraphs of the guide's text or of speech
 * @param leftOut how many pieces of the document were left out; the report lists each
 */
public record ImportResult(
        List<Path> written,
        List<Path> removed,
        int sections,
        int questions,
        int paragraphs,
        int leftOut) {

    public ImportResult {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }
}
