package org.studypack.check;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Watch;

import java.util.Optional;

/**
 * What one thread of the whole program has at a time, while it asks a validator: a property of the
 * program is another one for as long as that takes. Where the run of who has it was given up, which
 * a validator does not notice, the next one takes it over; the one before then gives nothing back.
 */
final class JudgesSeat {
    /**
     * EPUBCheck's schemas need Saxon, which it looks for by its class loader; but the program may
     * have named the JDK's own for itself, and this property comes before the loader.
     */
    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    private static final int GLANCE_MILLIS = 250;
    private static final Object MONITOR = new Object();
    private static @Nullable JudgesSeat taken;
    private static Optional<String> transformers = Optional.empty();

    private final Watch watch;

    private JudgesSeat(Watch watch) {
        this.watch = watch;
    }

    /**
     * Waits until nobody has it whose run goes on.
     *
     * @param watch of the run that asks
     * @param what is to be judged
     */
    static JudgesSeat take(Watch watch, Location what) throws InterruptedException {
        synchronized (MONITOR) {
            while (taken != null && !taken.watch.isOver()) {
                watch.on(what);
                MONITOR.wait(GLANCE_MILLIS);
            }
            if (taken == null) {
                transformers = Optional.ofNullable(System.clearProperty(TRANSFORMERS));
            }
            JudgesSeat mine = new JudgesSeat(watch);
            taken = mine;
            return mine;
        }
    }

    /** Lets the next one in. */
    void close() {
        synchronized (MONITOR) {
            if (taken == this) {
                transformers.ifPresent(value -> System.setProperty(TRANSFORMERS, value));
                taken = null;
                MONITOR.notifyAll();
            }
        }
    }
}
