package org.studypack.publish.press;

import org.studypack.words.Hashes;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * The file of a body that is kept: the body, the hash of its key, and the SHA-256 of both. So a
 * file that took another's name is not that other body, whole as it may be.
 */
final class BodyFile {
    private static final int HASH = 32;

    /** How many bytes a file has more than its body. */
    static final int SEAL = 2 * HASH;

    private BodyFile() {}

    /**
     * @param key of the body, as a hash
     */
    static void write(KeptBody body, byte[] key, Path file) throws IOException {
        MessageDigest digest = Hashes.digest();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DataOutputStream hashed = new DataOutputStream(new DigestOutputStream(out, digest));
            body.writeTo(hashed);
            hashed.write(key);
            hashed.flush();
            out.write(digest.digest());
        }
    }

    /**
     * What the file holds; empty where it is not the whole body of this key. Anything may have the
     * name of a body: it is opened only if it is a regular file, since a pipe is waited for, and
     * its end is read before it has room in memory.
     *
     * @param key of the body, as a hash
     * @param room the most bytes of a file
     */
    static Optional<KeptBody> read(Path file, byte[] key, long room) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        if (!found.isRegularFile() || found.size() < SEAL || found.size() > room) {
            return Optional.empty();
        }
        int sealed = Math.toIntExact(found.size() - SEAL);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] seal = read(in, sealed, SEAL);
            if (!Arrays.equals(key, Arrays.copyOf(seal, HASH))) {
                return Optional.empty();
            }
            byte[] body = read(in, 0, sealed);
            MessageDigest digest = Hashes.digest();
            digest.update(body);
            digest.update(key);
            if (!Arrays.equals(digest.digest(), Arrays.copyOfRange(seal, HASH, SEAL))) {
                return Optional.empty();
            }
            return Optional.of(
                    KeptBody.readFrom(new DataInputStream(new ByteArrayInputStream(body))));
        }
    }

    private static byte[] read(FileChannel in, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        in.position(from);
        while (bytes.hasRemaining()) {
            if (in.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }
}
