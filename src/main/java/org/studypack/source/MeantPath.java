package org.studypack.source;

import org.studypack.words.Spelling;

import java.util.Optional;

/** What a path that names no file of a book was perhaps meant to be, as the hint of a message. */
final class MeantPath {
    private MeantPath() {}

    /** Of a path that leads out of the book: without what leads out, where it then names a file. */
    static String inside(BookFolder book, String path) {
        String corrected = path.replace('\\', '/').replaceAll("\\.\\./|^/+", "");
        return book.has(corrected)
                ? "paths start at the book's folder: write `%s`".formatted(corrected)
                : "paths start at the book's folder and use `/`";
    }

    /** Of a path of no file: an image of that name, or a file that is spelled like it. */
    static String existing(BookFolder book, String path) {
        int slash = path.lastIndexOf('/');
        String parent = path.substring(0, slash + 1);
        return Optional.of("images/" + path)
                .filter(image -> slash < 0 && book.has(image))
                .or(
                        () ->
                                Spelling.nearest(path.substring(slash + 1), book.names(parent))
                                        .map(name -> parent + name))
                .map(meant -> "did you mean `" + meant + "`?")
                .orElse("paths start at the book's folder");
    }
}
