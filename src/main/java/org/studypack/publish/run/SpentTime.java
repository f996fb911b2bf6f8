package org.studypack.publish.run;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What threads and memory really took: the time of a loaded machine does not count. Loaded only
 * when a run has lasted long, since the JDK's own part of it takes a while to load.
 */
final class SpentTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<GarbageCollectorMXBean> COLLECTORS =
            ManagementFactory.getGarbageCollectorMXBeans();
    private static final List<MemoryPoolMXBean> HEAP =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();

    private SpentTime() {}

    /** Nanoseconds of a thread on a processor. */
    static long onProcessor(Thread thread) {
        return Math.max(0, THREADS.getThreadCpuTime(thread.threadId()));
    }

    /** With those of collecting garbage, which a thread that fills the memory leaves to others. */
    static long of(Thread thread) {
        long collecting =
                COLLECTORS.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
        return onProcessor(thread) + TimeUnit.MILLISECONDS.toNanos(collecting);
    }

    /** Bytes of the heap that were in use when garbage was last collected. */
    static long memory() {
        return HEAP.stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(SpentTime::used)
                .sum();
    }

    private static long used(MemoryUsage usage) {
        return usage == null ? 0 : usage.getUsed();
    }
}
