package org.studypack.publish.press;

import org.studypack.diagnostic.Awaited;
import org.studypack.publish.press.Bodies.Made;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * The bodies that were asked for last, while there is room. May be used by several threads: those
 * that want the same body wait for the one that makes it.
 */
final class RecentBodies {
    /** As many as a batch is likely to use in turn. */
    private static final int MOST = 8;

    private final long room;
    private final Map<BodyKey, CompletableFuture<Made>> made = new LinkedHashMap<>(16, 1, true);

    /**
     * @param room for how many bytes bodies are kept; the last one is whatever it takes
     */
    RecentBodies(long room) {
        this.room = room;
    }

    /** Makes a body that nobody has made yet. */
    interface Maker {
        Made make() throws IOException;
    }

    /** The body of a key, made where nobody has made it yet. */
    Made of(BodyKey key, Maker maker) throws IOException {
        CompletableFuture<Made> mine = new CompletableFuture<>();
        Optional<CompletableFuture<Made>> known = claim(key, mine);
        if (known.isEmpty()) {
            try {
                mine.complete(maker.make());
                makeRoom();
            } catch (IOException | RuntimeException | Error e) {
                mine.completeExceptionally(e);
                remove(key);
            }
        }
        return Awaited.withTrouble(known.orElse(mine));
    }

    /** What another thread makes or has made; empty where it is for this one to make. */
    private synchronized Optional<CompletableFuture<Made>> claim(
            BodyKey key, CompletableFuture<Made> mine) {
        Optional<CompletableFuture<Made>> known = Optional.ofNullable(made.putIfAbsent(key, mine));
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return known;
    }

    /** Drops the least recently used ones until there is room. */
    private synchronized void makeRoom() {
        long weight = made.values().stream().mapToLong(RecentBodies::weight).sum();
        Iterator<CompletableFuture<Made>> oldest = made.values().iterator();
        while (weight > room && oldest.hasNext()) {
            long own = weight(oldest.next());
            if (own > 0 && own < weight) {
                oldest.remove();
                weight -= own;
            }
        }
    }

    /** Nothing while it is being made. */
    private static long weight(CompletableFuture<Made> body) {
        return body.state() == Future.State.SUCCESS ? body.resultNow().weight() : 0;
    }

    /** Forgets a body, which then takes no other's place. */
    synchronized void remove(BodyKey key) {
        made.remove(key);
    }
}
