package org.studypack.assemble;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What another thread makes. */
final class Awaited {
    private Awaited() {}

    /** Waits for it; what stopped the other thread is thrown as if this one had met it. */
    static <T> T of(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException trouble -> throw trouble;
                case null, default -> throw e;
            }
        }
    }
}
