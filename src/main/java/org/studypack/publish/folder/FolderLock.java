package org.studypack.publish.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps other threads and processes out of a folder. It is a lock of the system on a hidden file,
 * so that a process that is killed gives it back, and it takes the file away in the end.
 *
 * <p>Another process may have opened the file before it was taken away, and get a lock on what has
 * no name any more. So whoever takes the file away leaves it one byte long, which says that it is
 * gone, and whoever gets the lock of such a file begins again; also where the file's name leads
 * elsewhere, as after a kill between the two. The file is opened once only: a process that closes
 * it a second time loses its lock (POSIX).
 *
 * <p>On a disk that the run itself filled up, a byte more has no room. So the file is made longer
 * when the lock is taken, and cut in the end.
 */
final class FolderLock implements AutoCloseable {
    private static final int GONE = 1;
    private static final byte[] HELD = {'x', 'x'};

    private final Path file;
    private final ThreadLock lock;
    private final FileChannel channel;

    private FolderLock(Path file, ThreadLock lock, FileChannel channel) {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
    }

    /** Waits until nobody else has the lock. */
    static FolderLock await(Path file) throws IOException {
        return lock(file, ThreadLock.of(key(file)), /* wait= */ true).orElseThrow();
    }

    /** Empty where another has the lock. */
    static Optional<FolderLock> ifFree(Path file) throws IOException {
        Optional<ThreadLock> lock = ThreadLock.ifFree(key(file));
        return lock.isPresent() ? lock(file, lock.get(), /* wait= */ false) : Optional.empty();
    }

    private static Path key(Path file) throws IOException {
        return file.resolveSibling("").toRealPath().resolve(file.getFileName());
    }

    private static Optional<FolderLock> lock(Path file, ThreadLock lock, boolean wait)
            throws IOException {
        Optional<FileChannel> channel = Optional.empty();
        try {
            channel = locked(file, wait);
        } finally {
            if (channel.isEmpty()) {
                lock.close();
            }
        }
        return channel.map(open -> new FolderLock(file, lock, open));
    }

    private static Optional<FileChannel> locked(Path file, boolean wait) throws IOException {
        while (true) {
            FileChannel channel = HiddenFile.open(file, StandardOpenOption.READ);
            boolean kept = false;
            try {
                Optional<Object> opened = named(file);
                FileLock lock = wait ? channel.lock() : channel.tryLock();
                if (lock == null) {
                    return Optional.empty();
                }
                kept = opened.isPresent() && channel.size() != GONE && opened.equals(named(file));
                if (kept) {
                    lengthen(channel);
                    return Optional.of(channel);
                }
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
    }

    private static void lengthen(FileChannel channel) {
        try {
            channel.write(ByteBuffer.wrap(HELD), 0);
        } catch (IOException e) {
            // no room, which whoever wants to write into the folder finds out
        }
    }

    /** What the system knows the file by that has this name; empty where none has. */
    private static Optional<Object> named(Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Lets others in. A file that cannot be taken away is whoever's that comes next. */
    @Override
    public void close() throws IOException {
        try (lock;
                channel) {
            try {
                Files.deleteIfExists(file);
                if (channel.size() < GONE) {
                    lengthen(channel);
                }
                channel.truncate(GONE);
            } catch (IOException e) {
                // what was done under the lock is done all the same
            }
        }
    }
}
