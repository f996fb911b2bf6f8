package org.studypack.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/** A hash of all files of a book folder from which a pack may be made. */
public final class BookFingerprint {
    private BookFingerprint() {}

    /** Published files and manifests, which may lie in the folder; no pack is made from them. */
    private static final List<String> MADE = List.of(".epub", ".pdf", ".json", ".jsonl");

    /**
     * Adds the files, by name and content, in an order that no file system decides. Hidden files do
     * not count, nor do those that are made.
     *
     * @throws IOException where a file cannot be read, or links lead in a circle
     */
    public static void add(Path book, MessageDigest digest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(book, 8, FileVisitOption.FOLLOW_LINKS)) {
            files =
                    all.filter(file -> !isHidden(book.relativize(file)))
                            .filter(file -> MADE.stream().noneMatch(file.toString()::endsWith))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList();
        }
        byte[] end = {0};
        for (Path file : files) {
            String name = book.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(end);
            digest.update(Files.readAllBytes(file));
            digest.update(end);
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
