package org.studypack.importing.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The book folder that an import writes to, which need not exist yet. Paths are relative to it,
 * with forward slashes; none may leave it, not even through a symbolic link.
 */
final class TargetFolder {
    private final Path folder;

    TargetFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether a path, with the links on its way followed, stays in the folder. A file that is
     * itself a link is none of the folder's own.
     */
    boolean holds(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize()) || Files.isSymbolicLink(file)) {
            return false;
        }
        if (!Files.exists(folder)) {
            return true;
        }
        Path existing = folder;
        for (Path name : folder.normalize().relativize(file)) {
            Path next = existing.resolve(name);
            if (!Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
                break;
            }
            existing = next;
        }
        return existing.toRealPath().startsWith(folder.toRealPath());
    }

    /** What stands in the way of a file: a folder of its name, or a file in a folder's place. */
    Optional<String> obstacle(String path) {
        Path file = folder.resolve(path);
        if (Files.isDirectory(file)) {
            return Optional.of("`%s` is a folder, not a file".formatted(shown(file)));
        }
        for (Path at = file.getParent(); at != null && at.startsWith(folder); at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                return Optional.of("`%s` is a file, not a folder".formatted(shown(at)));
            }
        }
        return Optional.empty();
    }

    /** The paths of what is in a folder below, without hidden files. */
    List<String> names(String below) throws IOException {
        if (!Files.isDirectory(folder.resolve(below))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .map(name -> below + "/" + name)
                    .toList();
        }
    }

    /** What a file holds; empty where there is none. */
    Optional<String> read(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** The bytes of a file; empty where there is none. */
    Optional<byte[]> bytes(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
