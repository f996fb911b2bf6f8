package org.studypack.publish;

import java.nio.file.Path;

/**
 * A file that was published.
 *
 * @param pages of paper, the front matter among them; 0 where it has none
 */
public record BuiltFile(Path path, int pages) {}
