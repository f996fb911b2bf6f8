package org.studypack.publish.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One of several runs that share a batch: each row belongs to one of them, by the name of its pack,
 * whatever the other rows are.
 *
 * @param number from 1
 * @param of how many there are; 1 where a batch is not shared
 */
public record Shard(int number, int of) {
    /** A run that makes all rows. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,5})/([0-9]{1,5})");

    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException(number + "/" + of);
        }
    }

    /** Reads {@code I/N}; empty where the text is no shard. */
    public static Optional<Shard> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(written.group(1));
        int of = Integer.parseInt(written.group(2));
        return number < 1 || number > of ? Optional.empty() : Optional.of(new Shard(number, of));
    }

    /** As {@link #parse} reads it. */
    String written() {
        return number + "/" + of;
    }

    /** Whether the pack of a name is this run's. */
    boolean has(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(UTF_8));
        return crc.getValue() % of == number - 1;
    }

    boolean isWhole() {
        return of == 1;
    }

    /** What sets the hidden files of this run apart; empty for a whole batch. */
    String suffix() {
        return isWhole() ? "" : "-" + number + "-of-" + of;
    }
}
