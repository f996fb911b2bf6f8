package org.studypack.publish.press;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bodies that are kept in a folder from run to run, each under the hash of all that reaches it. A
 * file ends with its own SHA-256; one that is damaged, or of another version, is not there. What
 * goes wrong with the folder is never reported: a body that cannot be kept is made again.
 *
 * <p>Processes may share the folder, since files appear by rename.
 */
final class BodyStore {
    private static final int HASH = 32;

    private final Optional<Path> folder;
    private final Path book;
    private final byte[] reaching;
    private final long room;

    /**
     * @param folder need not exist yet; empty to keep nothing
     * @param book the folder of the book, which has a share of the store
     * @param reaching what reaches every body of the book, as a hash
     */
    BodyStore(Optional<Path> folder, Path book, byte[] reaching) {
        this(folder, book, reaching, StoreRoom.BYTES_OF_BOOK);
    }

    /**
     * @param room the most bytes of a body; one that has more is not even written
     */
    BodyStore(Optional<Path> folder, Path book, byte[] reaching, long room) {
        this.folder = folder;
        this.book = book;
        this.reaching = reaching.clone();
        this.room = room;
    }

    Optional<KeptBody> find(BodyKey key) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = file(folder.get(), key);
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

    void keep(BodyKey key, KeptBody body) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            if (body.bytes() > room - HASH) {
                return;
            }
            Files.createDirectories(folder.get());
            Path hidden = Files.createTempFile(folder.get(), "", StoreRoom.PARTIAL);
            try {
                write(body, hidden);
                Files.move(
                        hidden,
                        file(folder.get(), key),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(hidden);
            }
            StoreRoom.thin(folder.get());
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

    /** By the text of a key, which has all of its components, whatever they are. */
    private Path file(Path place, BodyKey key) throws IOException {
        MessageDigest digest = Hashes.digest();
        digest.update(reaching);
        digest.update(key.toString().getBytes(UTF_8));
        byte[] home = book.toRealPath().toString().getBytes(UTF_8);
        return place.resolve(
                StoreRoom.name(
                        Hashes.text(Hashes.digest().digest(home)), Hashes.text(digest.digest())));
    }
}
