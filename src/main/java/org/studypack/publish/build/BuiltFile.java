package org.studypack.publish.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was published.
 *
 * @param pages of paper, the front matter among them; 0 where it has none
 * @param sheets of paper, of a file in which pages were imposed; else 0
 * @param validBy the outside judge that found it valid, where one was asked
 */
public record BuiltFile(Path path, int pages, int sheets, Optional<String> validBy) {}
