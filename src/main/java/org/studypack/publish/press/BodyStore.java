package org.studypack.publish.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.pack.Selection;
import org.studypack.words.Hashes;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Bodies that are kept in a folder from run to run, each under the hash of all that reaches it. A
 * file ends with its own SHA-256; one that is damaged, or of another version, is not there. What
 * goes wrong with the folder is never reported: a body that cannot be kept is made again.
 *
 * <p>Processes may share the folder, since files appear by rename.
 */
final class BodyStore {
    /** A body is one to ten megabytes. */
    private static final int MOST = 32;

    /** An unfinished file that is older was abandoned. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final String ENDING = ".body";
    private static final String PARTIAL = ".new";
    private static final int HASH = 32;

    private final Optional<Path> folder;
    private final byte[] reaching;

    /**
     * @param folder need not exist yet; empty to keep nothing
     * @param reaching what reaches every body of the book, as a hash
     */
    BodyStore(Optional<Path> folder, byte[] reaching) {
        this.folder = folder;
        this.reaching = reaching.clone();
    }

    Optional<KeptBody> find(Selection selection) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path file = file(folder.get(), selection);
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = Math.max(0, bytes.length - HASH);
            MessageDigest digest = Hashes.digest();
            digest.update(bytes, 0, end);
            if (!Arrays.equals(digest.digest(), Arrays.copyOfRange(bytes, end, bytes.length))) {
                return Optional.empty();
            }
            touch(file);
            return Optional.of(
                    KeptBody.readFrom(
                            new DataInputStream(new ByteArrayInputStream(bytes, 0, end))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Marks it as used; one that another person owns, or on a disk that is read-only, is good too.
     */
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // then it is removed sooner
        }
    }

    void keep(Selection selection, KeptBody body) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path hidden = Files.createTempFile(folder.get(), "", PARTIAL);
            try {
                write(body, hidden);
                Files.move(
                        hidden,
                        file(folder.get(), selection),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(hidden);
            }
            thin(folder.get());
        } catch (IOException | UncheckedIOException e) {
            // then it is made again
        }
    }

    private static void write(KeptBody body, Path file) throws IOException {
        MessageDigest digest = Hashes.digest();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DataOutputStream hashed = new DataOutputStream(new DigestOutputStream(out, digest));
            body.writeTo(hashed);
            hashed.flush();
            out.write(digest.digest());
        }
    }

    /** Removes the least recently used bodies, and what a killed run left. */
    private static void thin(Path folder) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        Instant old = Instant.now().minus(ABANDONED);
        List<Path> bodies = new ArrayList<>();
        for (Map.Entry<Path, FileTime> file : times.entrySet()) {
            if (file.getKey().toString().endsWith(ENDING)) {
                bodies.add(file.getKey());
            } else if (file.getKey().toString().endsWith(PARTIAL)
                    && file.getValue().toInstant().isBefore(old)) {
                Files.deleteIfExists(file.getKey());
            }
        }
        bodies.sort(Comparator.comparing(times::get));
        for (Path body : bodies.subList(0, Math.max(0, bodies.size() - MOST))) {
            Files.deleteIfExists(body);
        }
    }

    /** By the text of a selection, which has all of its components, whatever they are. */
    private Path file(Path place, Selection selection) {
        MessageDigest digest = Hashes.digest();
        digest.update(reaching);
        digest.update(selection.toString().getBytes(UTF_8));
        return place.resolve(Hashes.text(digest.digest()) + ENDING);
    }
}
