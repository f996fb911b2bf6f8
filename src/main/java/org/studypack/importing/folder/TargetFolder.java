package org.studypack.importing.folder;

import org.studypack.source.BookFolder;
import org.studypack.source.InnerPath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The book folder that an import writes to, which need not exist yet. Paths are relative to it,
 * with forward slashes; none may leave it, whoever wrote it, nor go through a symbolic link.
 */
final class TargetFolder {
    private final Path folder;

    TargetFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether a path stays in the folder and no link is on its way: an import follows none below
     * the folder, wherever it leads, and a file that is itself a link is none of the folder's own.
     */
    boolean holds(String path) {
        Optional<Path> inner = InnerPath.of(path);
        if (inner.isEmpty()) {
            return false;
        }
        Path at = folder;
        for (Path name : inner.get()) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is such a file, in the folder itself. */
    boolean owns(String path) {
        return holds(path) && isFile(folder.resolve(path));
    }

    /**
     * What stands in the way of a file: what has its name and is no file that can be read whole, or
     * a file in a folder's place.
     */
    Optional<String> obstacle(String path) throws IOException {
        Path file = folder.resolve(path);
        if (Files.isDirectory(file)) {
            return Optional.of("`%s` is a folder, not a file".formatted(shown(file)));
        }
        if (Files.exists(file) && !isFile(file)) {
            return Optional.of("`%s` is not a file that holds text".formatted(shown(file)));
        }
        if (isFile(file) && Files.size(file) > BookFolder.LARGEST_IMAGE) {
            return Optional.of("`%s` is larger than any file of a pack".formatted(shown(file)));
        }
        for (Path at = file.getParent(); at != null && at.startsWith(folder); at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                return Optional.of("`%s` is a file, not a folder".formatted(shown(at)));
            }
        }
        return Optional.empty();
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The paths of what is in a folder below, without hidden files. */
    List<String> names(String below) throws IOException {
        if (!holds(below) || !Files.isDirectory(folder.resolve(below))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .map(name -> below + "/" + name)
                    .toList();
        }
    }

    /** What a file of the folder's own holds; empty where there is none. */
    Optional<String> read(String path) throws IOException {
        return isReadable(path)
                ? Optional.of(Files.readString(folder.resolve(path)))
                : Optional.empty();
    }

    /** The bytes of a file of the folder's own; empty where there is none. */
    Optional<byte[]> bytes(String path) throws IOException {
        return isReadable(path)
                ? Optional.of(Files.readAllBytes(folder.resolve(path)))
                : Optional.empty();
    }

    private boolean isReadable(String path) throws IOException {
        return owns(path) && obstacle(path).isEmpty();
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
