package org.studypack.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the paths in a book folder may be: relative to it, with forward slashes. */
final class BookPaths {
    /** Published files and manifests, which may be in the folder; no pack is made from them. */
    private static final List<String> MADE = List.of(".epub", ".pdf", ".json", ".jsonl");

    private BookPaths() {}

    /** The path from the folder; empty where it leads out. */
    static Optional<Path> inside(String path) {
        if (path.isBlank() || path.contains("\\") || path.startsWith("/")) {
            return Optional.empty();
        }
        boolean leaves = List.of(path.split("/", -1)).contains("..");
        return leaves
                ? Optional.empty()
                : WrittenPath.of(path).filter(relative -> !relative.isAbsolute());
    }

    /** Whether a pack may be made from a file or folder: no name on its way is hidden or made. */
    static boolean isSource(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            boolean hidden = name.startsWith(".") && !name.equals(".");
            if (hidden || MADE.stream().anyMatch(name::endsWith)) {
                return false;
            }
        }
        return true;
    }

    /** A name with the numbers of its characters, which look alike. */
    static String numbered(String name) {
        return name.codePoints()
                .mapToObj(
                        letter ->
                                letter < 0x80
                                        ? Character.toString(letter)
                                        : String.format(Locale.ROOT, "\\u{%04X}", letter))
                .collect(Collectors.joining("", "`", "`"));
    }
}
