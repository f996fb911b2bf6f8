package org.studypack.importing.folder;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** What is done with folders and files while several of them change. */
final class FolderWork {
    private FolderWork() {}

    /** Removes the folders around a file that hold nothing any more, up to one that stays. */
    static void removeEmptyAround(Path file, Path stays) throws IOException {
        Path at = file.resolveSibling("");
        while (!at.equals(stays) && Files.isDirectory(at) && isEmpty(at)) {
            Files.delete(at);
            at = at.resolveSibling("");
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Removes a folder with all that it holds, where it is there. */
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // gone already
        }
    }

    /** Moves a file in one step, where the disk can. */
    static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
