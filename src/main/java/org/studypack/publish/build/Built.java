package org.studypack.publish.build;

import org.studypack.publish.press.Product;

import java.nio.file.Path;
import java.util.List;

/**
 * What a build made.
 *
 * @param made the published files, in the order of {@link Product}
 * @param questions how many the pack numbers
 * @param design of its pages, as it is written in a recipe
 */
public record Built(String title, List<BuiltFile> made, int questions, String design) {
    public Built {
        made = List.copyOf(made);
    }

    /** Whether its pages are those of a handout, which nobody may have asked for. */
    public boolean isHandout() {
        return design.equals("handout");
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
