package org.studypack.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

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
        List<String> names = List.of(path.split("/", -1));
        try {
            Path read = Path.of(path);
            return read.getRoot() == null
                    && read.getNameCount() == names.size()
                    && names.stream().noneMatch(InnerPath::isNoName);
        } catch (InvalidPathException e) {
            return false;
        }
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
