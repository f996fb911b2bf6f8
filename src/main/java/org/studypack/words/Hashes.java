package org.studypack.words;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has, and of which short names are made. */
public final class Hashes {
    private Hashes() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return text(digest().digest(bytes));
    }

    public static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
