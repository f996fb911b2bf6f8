package org.studypack.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths of files in the container of an EPUB, by which a stranger's files name each other. */
final class ContainerPath {
    private ContainerPath() {}

    /**
     * Where a reference leads; never outside, and never an error: one that means nothing leads to
     * no file.
     *
     * @param file that holds the reference
     */
    static String resolved(String file, String reference) {
        Deque<String> names = new ArrayDeque<>();
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        for (String name : (folder + decoded(reference)).split("/", -1)) {
            switch (name) {
                case "", "." -> {}
                case ".." -> names.pollLast();
                default -> names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static String decoded(String reference) {
        String path = reference.strip().replaceFirst("(?s)[#?].*", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
