package org.studypack.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import made.
 *
 * @param written files, the report among them
 * @param leftOut how many stretches of the document are only in the report
 */
public record Imported(
        List<Path> written, int sections, int questions, int paragraphs, int leftOut) {
    public Imported {
        written = List.copyOf(written);
    }
}
