package org.studypack.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What a build made.
 *
 * @param files the published files, the EPUB before the PDF
 * @param pages of the printed book, the front matter among them; 0 where no PDF was made
 * @param questions how many the pack numbers
 */
public record Built(String title, List<Path> files, int pages, int questions) {
    public Built {
        files = List.copyOf(files);
    }
}
