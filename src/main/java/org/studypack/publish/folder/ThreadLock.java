package org.studypack.publish.folder;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * What one thread of this process has at a time, while others wait; a lock of the system keeps only
 * other processes away. It is known as long as a thread has it or waits for it.
 */
final class ThreadLock implements AutoCloseable {
    private static final Map<Path, ThreadLock> WANTED = new ConcurrentHashMap<>();

    private final Path key;
    private final Semaphore free = new Semaphore(1);

    /** How many threads have it or wait for it; changed only while the map keeps others out. */
    private int users;

    private ThreadLock(Path key) {
        this.key = key;
    }

    /** Waits until no other thread has it. */
    static ThreadLock of(Path key) {
        ThreadLock lock = join(key);
        lock.free.acquireUninterruptibly();
        return lock;
    }

    /** Empty where another thread has it. */
    static Optional<ThreadLock> ifFree(Path key) {
        ThreadLock lock = join(key);
        if (lock.free.tryAcquire()) {
            return Optional.of(lock);
        }
        lock.leave();
        return Optional.empty();
    }

    private static ThreadLock join(Path key) {
        return WANTED.compute(
                key,
                (path, known) -> {
                    ThreadLock lock = known == null ? new ThreadLock(path) : known;
                    lock.users++;
                    return lock;
                });
    }

    private void leave() {
        WANTED.computeIfPresent(key, (path, lock) -> --lock.users == 0 ? null : lock);
    }

    /** How many are known. */
    static int known() {
        return WANTED.size();
    }

    @Override
    public void close() {
        free.release();
        leave();
    }
}
