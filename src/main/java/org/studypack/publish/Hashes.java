package org.studypack.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
final class Hashes {
    private Hashes() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** In hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return text(digest().digest(bytes));
    }

    static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
