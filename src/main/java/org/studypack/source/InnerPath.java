package org.studypack.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A path that a file names, which anyone may have written. Only by its text: whether there are
 * links on its way, the folder says.
 */
public final class InnerPath {
    private InnerPath() {}

    /**
     * Whether a path with forward slashes leads into a folder and not out of it again, on whatever
     * system.
     */
    public static boolean is(String path) {
        return of(path).isPresent();
    }

    /** The path, where it leads into a folder and not out of it again. */
    public static Optional<Path> of(String path) {
        List<String> names = List.of(path.split("/", -1));
        return WrittenPath.of(path)
                .filter(read -> read.getRoot() == null && read.getNameCount() == names.size())
                .filter(read -> names.stream().noneMatch(InnerPath::isNoName));
    }

    /** Whether a path is an inner one and none of its names is hidden. */
    public static boolean isShown(String path) {
        return is(path) && !path.startsWith(".") && !path.contains("/.");
    }

    private static boolean isNoName(String name) {
        return name.isBlank()
                || name.equals(".")
                || name.equals("..")
                || name.chars().anyMatch(Character::isISOControl);
    }
}
