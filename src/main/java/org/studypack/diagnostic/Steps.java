package org.studypack.diagnostic;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The steps of work on one thing: each is said to the watch of the run, which may stop it. */
public record Steps(Watch watch, Location what) {
    /** Those of work that nobody watches. */
    public static final Steps UNWATCHED = new Steps(Watch.NONE, Location.of(""));

    /**
     * Goes on to the next step.
     *
     * @throws Overrun where the run has passed its budget, or was given up
     */
    public void next() {
        watch.on(what);
    }

    /** A view of a list in which each element that is asked for is a step. */
    public <E> List<E> over(List<E> list) {
        return new Watched<>(list, this);
    }

    private static final class Watched<E> extends AbstractList<E> implements RandomAccess {
        private final List<E> list;
        private final Steps steps;

        Watched(List<E> list, Steps steps) {
            this.list = list;
            this.steps = steps;
        }

        @Override
        public E get(int index) {
            steps.next();
            return list.get(index);
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
