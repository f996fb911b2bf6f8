package org.studypack.pack;

/**
 * A time in a recording.
 *
 * @param milliseconds from the recording's start, not negative
 */
public record Timestamp(long milliseconds) implements Comparable<Timestamp> {

    public Timestamp {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("a time before the start: " + milliseconds);
        }
    }

    /** {@code H:MM:SS}, or {@code MM:SS} within the first hour; rounded down to the second. */
    @Override
    public String toString() {
        long seconds = milliseconds / 1000;
        long hours = seconds / 3600;
        String rest = two(seconds / 60 % 60) + ":" + two(seconds % 60);
        return hours > 0 ? hours + ":" + rest : rest;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    @Override
    public int compareTo(Timestamp other) {
        return Long.compare(milliseconds, other.milliseconds);
    }
}
