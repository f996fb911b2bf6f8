package org.studypack.publish.press;

import org.studypack.words.Hashes;

import java.security.MessageDigest;
import java.util.Optional;

/**
 * Files that begin with the same bytes, to be hashed without reading those each time. May be used
 * by several threads.
 */
final class AlikeFiles {
    private final int shared;
    private Optional<MessageDigest> started = Optional.empty();

    /**
     * @param shared how many bytes all of them begin with; 0 where a file is like no other
     */
    AlikeFiles(int shared) {
        this.shared = shared;
    }

    /** The SHA-256 of one of them, in hexadecimal digits. */
    String sha256(byte[] file) {
        MessageDigest whole = start(file);
        whole.update(file, shared, file.length - shared);
        return Hashes.text(whole.digest());
    }

    private synchronized MessageDigest start(byte[] file) {
        if (started.isEmpty()) {
            MessageDigest first = Hashes.digest();
            first.update(file, 0, shared);
            started = Optional.of(first);
        }
        try {
            return (MessageDigest) started.get().clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of the JDK can be copied", e);
        }
    }
}
