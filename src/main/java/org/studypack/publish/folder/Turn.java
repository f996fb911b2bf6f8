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
final class Turn implements AutoCloseable {
    private static final Map<Path, Turn> WANTED = new ConcurrentHashMap<>();

    private final Path key;
    private final Semaphore free = new Semaphore(1);

    /** How many threads have it or wait for it; changed only while the map keeps others out. */
    private int users;

    private Turn(Path key) {
        this.key = key;
    }

    /** Waits until no other thread has it. */
    static Turn of(Path key) {
        Turn turn = join(key);
        turn.free.acquireUninterruptibly();
        return turn;
    }

    /** Empty where another thread has it. */
    static Optional<Turn> ifFree(Path key) {
        Turn turn = join(key);
        if (turn.free.tryAcquire()) {
            return Optional.of(turn);
        }
        turn.leave();
        return Optional.empty();
    }

    private static Turn join(Path key) {
        return WANTED.compute(
                key,
                (path, known) -> {
                    Turn turn = known == null ? new Turn(path) : known;
                    turn.users++;
                    return turn;
                });
    }

    private void leave() {
        WANTED.computeIfPresent(key, (path, turn) -> --turn.users == 0 ? null : turn);
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
