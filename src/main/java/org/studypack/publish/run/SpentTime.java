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
 * What threads and memory really took: the time of a loaded machine does not count. It is the whole
 * process that collects garbage and fills memory, whichever of its runs they are for; a thread's
 * time is its own alone.
 *
 * <p>The JDK's part that knows all this takes a while to load, which a short run does not pay for;
 * from then on to ask costs about a microsecond.
 */
final class SpentTime {
    private static volatile boolean cheap;

    private SpentTime() {}

    /** The JDK's part, loaded when something of it is first asked for. */
    private static final class Jdk {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private static final List<GarbageCollectorMXBean> COLLECTORS =
                ManagementFactory.getGarbageCollectorMXBeans();
        private static final List<MemoryPoolMXBean> HEAP =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();

        static {
            cheap = true;
        }

        private Jdk() {}

        static long collected() {
            return COLLECTORS.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
        }
    }

    /** Whether somebody asked before. */
    static boolean isCheap() {
        return cheap;
    }

    /** Nanoseconds of a thread on a processor. */
    static long onProcessor(Thread thread) {
        return Math.max(0, Jdk.THREADS.getThreadCpuTime(thread.threadId()));
    }

    /** Nanoseconds by the clock in which garbage was collected. */
    static long collecting() {
        return TimeUnit.MILLISECONDS.toNanos(Jdk.collected());
    }

    /** Bytes of the heap that were in use when garbage was last collected. */
    static long memory() {
        return Jdk.HEAP.stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(SpentTime::used)
                .sum();
    }

    private static long used(MemoryUsage usage) {
        return usage == null ? 0 : usage.getUsed();
    }
}
