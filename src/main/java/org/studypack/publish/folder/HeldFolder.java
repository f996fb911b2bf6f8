package org.studypack.publish.folder;

import org.studypack.source.NewFolder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A folder that nobody else changes meanwhile. One that is missing is made, and taken away in the
 * end where nothing came into it.
 */
public final class HeldFolder implements AutoCloseable {
    private final Optional<FolderLock> lock;
    private final Deque<Path> made;

    private HeldFolder(Optional<FolderLock> lock, Deque<Path> made) {
        this.lock = lock;
        this.made = made;
    }

    /**
     * Waits until nobody else has the folder. Where a file has its place there is nothing to hold,
     * and whoever writes finds that out.
     */
    public static HeldFolder await(Path folder) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        while (true) {
            addMissing(folder, made);
            try {
                NewFolder.make(folder);
                Path file = folder.resolve(".studypack.lock");
                return new HeldFolder(Optional.of(FolderLock.await(file)), made);
            } catch (FileAlreadyExistsException e) {
                return new HeldFolder(Optional.empty(), made);
            } catch (NoSuchFileException e) {
                if (Files.exists(folder)) {
                    throw e;
                }
                // whoever had it took it away again
            }
        }
    }

    /** Those on the way that are not there, the innermost first. */
    private static void addMissing(Path folder, Deque<Path> made) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = folder.toAbsolutePath();
                at != null && !Files.exists(at) && !made.contains(at);
                at = at.getParent()) {
            missing.addLast(at);
        }
        missing.descendingIterator().forEachRemaining(made::addFirst);
    }

    /** Lets others in. */
    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
        for (Path folder : made) {
            if (Files.isDirectory(folder) && isEmpty(folder)) {
                Files.deleteIfExists(folder);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }
}
