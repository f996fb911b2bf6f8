package org.studypack.diagnostic;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * What another thread makes. What stopped it is thrown as if this one had met it, by this rule
 * alone.
 */
public final class Awaited {
    private Awaited() {}

    /** Waits for what throws nothing that has to be declared. */
    public static <T> T of(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw undeclared(cause(e));
        }
    }

    /** Waits for what may meet trouble with the machine. */
    public static <T> T withTrouble(CompletableFuture<T> made) throws IOException {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (cause(e) instanceof IOException trouble) {
                throw trouble;
            }
            throw undeclared(cause(e));
        }
    }

    private static RuntimeException undeclared(Exception met) {
        return met instanceof RuntimeException known ? known : new IllegalStateException(met);
    }

    /**
     * What stopped the other thread; an {@code Error} is thrown.
     *
     * @param wrapped it, as an executor gives it
     */
    public static Exception cause(Exception wrapped) {
        return switch (wrapped.getCause()) {
            case Error error -> throw error;
            case Exception met -> met;
            case null, default -> wrapped;
        };
    }
}
