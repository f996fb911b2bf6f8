package org.studypack.publish.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.words.Hashes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/**
 * Bodies that are kept in a folder from run to run, each under the hash of all that reaches it. A
 * file that is damaged, of another version, or of another body is removed, and the body is made
 * again. What goes wrong with the folder is never reported, since all it costs is time.
 *
 * <p>Processes may share the folder, since files appear by rename.
 */
final class BodyStore {
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
            Optional<KeptBody> found = BodyFile.read(file, hash(key), room);
            if (found.isPresent()) {
                touch(file);
            } else {
                Files.deleteIfExists(file);
            }
            return found;
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
            if (body.bytes() > room - BodyFile.SEAL) {
                return;
            }
            Files.createDirectories(folder.get());
            Path hidden = Files.createTempFile(folder.get(), "", StoreRoom.PARTIAL);
            try {
                BodyFile.write(body, hash(key), hidden);
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

    private Path file(Path place, BodyKey key) throws IOException {
        byte[] home = book.toRealPath().toString().getBytes(UTF_8);
        return place.resolve(
                StoreRoom.name(Hashes.text(Hashes.digest().digest(home)), Hashes.text(hash(key))));
    }

    /** By the text of a key, which has all of its components, whatever they are. */
    private byte[] hash(BodyKey key) {
        MessageDigest digest = Hashes.digest();
        digest.update(reaching);
        digest.update(key.toString().getBytes(UTF_8));
        return digest.digest();
    }
}
