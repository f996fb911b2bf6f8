package org.studypack.publish.run;

import org.studypack.diagnostic.Awaited;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * What a thread of its own does, while another looks now and then whether it has ended. A thread
 * that is given up ends with the process.
 */
final class AwaitedTask<T> {
    /** How often one that was asked to end is found at work before it is given up. */
    static final int PATIENT_GLANCES = 8;

    private final FutureTask<T> task;
    private final Thread thread;
    private final int glance;

    private AwaitedTask(FutureTask<T> task, Thread thread, int glance) {
        this.task = task;
        this.thread = thread;
        this.glance = glance;
    }

    /**
     * @param threads makes the thread
     * @param glance milliseconds between looks
     */
    static <T> AwaitedTask<T> start(ThreadFactory threads, int glance, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = threads.newThread(task);
        thread.setDaemon(true);
        thread.start();
        return new AwaitedTask<>(task, thread, glance);
    }

    /** Whether it ends within a glance's time. */
    boolean ends() throws InterruptedException {
        try {
            task.get(glance, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Lets a glance's time pass where it goes on; takes no memory. */
    void pauseUnlessEnded() {
        if (!task.isDone()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(glance));
        }
    }

    void interrupt() {
        thread.interrupt();
    }

    /** What it gave; what it threw is thrown. */
    T result() throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw Awaited.cause(e);
        }
    }
}
