package org.studypack.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes the text files of one book folder. A file appears whole or not at all: it is written under
 * a name that begins with a dot and then renamed. Paths are relative to the folder, with forward
 * slashes; none may leave it, not even through a symbolic link.
 */
public final class BookFolderWriter {
    private final Path folder;

    /** A writer for a folder that need not exist yet. */
    public BookFolderWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether a path, with the links on its way followed, stays in the folder. A file that is
     * itself a link is none of the folder's own.
     */
    public boolean holds(String path) throws IOException {
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

    /** What a file holds; empty where there is none. */
    public Optional<String> read(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /**
     * Writes a file and the folders it lies in. A file that already holds the same text is not
     * touched.
     *
     * @return the file
     */
    public Path write(String path, String content) throws IOException {
        return write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of bytes. */
    public Path write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return file;
        }
        Path parent = file.resolveSibling("");
        NewFolder.make(parent);
        Path unfinished = parent.resolve("." + file.getFileName() + ".tmp");
        try {
            Files.write(unfinished, bytes);
            rename(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return file;
    }

    /** Removes a file, where it exists. */
    public void remove(String path) throws IOException {
        Files.deleteIfExists(folder.resolve(path));
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
