package org.studypack.publish.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much room bodies have that are kept from run to run: a number and a size for all of them, and
 * a share of both for each book, so that one cannot drive out all others.
 */
final class StoreRoom {
    static final String PARTIAL = ".new";

    /** A body is one to ten megabytes, unless its pictures are large. */
    private static final int MOST = 32;

    private static final int MOST_OF_BOOK = 8;

    /** The most bytes of all bodies. */
    static final long BYTES = 512L << 20;

    /** The most bytes of the bodies of one book; a body that has more is not kept. */
    static final long BYTES_OF_BOOK = BYTES / 4;

    /** An unfinished file that is older was abandoned. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final String ENDING = ".body";
    private static final int BOOK = 16;

    private StoreRoom() {}

    /** The name of the file of a body, which begins with that of its book; both are hashes. */
    static String name(String book, String body) {
        return book.substring(0, BOOK) + "-" + body + ENDING;
    }

    /** A file that is kept. */
    private record Kept(Path file, long bytes, Instant used) {
        /** The beginning of its name; the whole of one that has no book. */
        String book() {
            String name = file.getFileName().toString();
            return name.substring(0, (name + "-").indexOf('-'));
        }
    }

    /** What has been counted. */
    private static final class Sum {
        private int count;
        private long bytes;

        boolean fits(Kept body, int most, long mostBytes) {
            return count < most && bytes + body.bytes() <= mostBytes;
        }

        void add(Kept body) {
            count++;
            bytes += body.bytes();
        }
    }

    /**
     * Removes the least recently used bodies for which there is no room, and what a killed run
     * left.
     */
    static void thin(Path folder) throws IOException {
        Instant old = Instant.now().minus(ABANDONED);
        List<Kept> bodies = new ArrayList<>();
        for (Kept each : files(folder)) {
            if (each.file().toString().endsWith(ENDING)) {
                bodies.add(each);
            } else if (each.file().toString().endsWith(PARTIAL) && each.used().isBefore(old)) {
                Files.deleteIfExists(each.file());
            }
        }
        bodies.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file).reversed());
        Sum all = new Sum();
        Map<String, Sum> books = new HashMap<>();
        for (Kept body : bodies) {
            Sum ofBook = books.computeIfAbsent(body.book(), book -> new Sum());
            if (all.fits(body, MOST, BYTES) && ofBook.fits(body, MOST_OF_BOOK, BYTES_OF_BOOK)) {
                all.add(body);
                ofBook.add(body);
            } else {
                Files.deleteIfExists(body.file());
            }
        }
    }

    private static List<Kept> files(Path folder) throws IOException {
        List<Kept> found = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
                found.add(new Kept(file, read.size(), read.lastModifiedTime().toInstant()));
            }
        }
        return found;
    }
}
