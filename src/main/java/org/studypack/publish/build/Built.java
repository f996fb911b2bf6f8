package org.studypack.publish.build;

import org.studypack.publish.press.Product;

import java.nio.file.Path;
import java.util.List;

/**
 * What a build made.
 *
 * @param made the published files, in the order of {@link Product}
 * @param questions how many the pack numbers
 */
public record Built(String title, List<BuiltFile> made, int questions) {
    public Built {
        made = List.copyOf(made);
    }

    /** Where the published files are. */
    public List<Path> files() {
        return made.stream().map(BuiltFile::path).toList();
    }

    /** Those of the file that has most; 0 where none has any. */
    public int pages() {
        return made.stream().mapToInt(BuiltFile::pages).max().orElse(0);
    }
}
