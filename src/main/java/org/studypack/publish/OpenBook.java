package org.studypack.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;
import org.studypack.source.BookFingerprint;
import org.studypack.source.PackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A book folder that was read, and what is needed to make packs of it.
 *
 * @param store where bodies of this book are kept from run to run
 */
record OpenBook(Pack pack, Press press, BodyStore store) {

    /**
     * Reads pack and templates; empty where something cannot be read, which is reported.
     *
     * @param cache the folder of the store; empty to keep nothing
     */
    static Optional<OpenBook> read(Path book, Optional<Path> cache, Diagnostics diagnostics)
            throws IOException {
        boolean keeps = cache.isPresent() && Files.isRegularFile(book.resolve("pack.yaml"));
        byte[] before = keeps ? hash(book) : new byte[0];
        Optional<Pack> pack = PackReader.read(book, diagnostics);
        Optional<Press> press = Press.of(book, diagnostics);
        if (pack.isEmpty() || press.isEmpty()) {
            return Optional.empty();
        }
        // Files that are saved while they are read may not be those that were hashed.
        boolean steady = keeps && Arrays.equals(before, hash(book));
        BodyStore store =
                new BodyStore(cache.filter(folder -> steady), reaching(pack.get(), before));
        return Optional.of(new OpenBook(pack.get(), press.get(), store));
    }

    Bodies bodies(Set<Format> formats) {
        return new Bodies(pack, press, store, formats);
    }

    private static byte[] hash(Path book) throws IOException {
        MessageDigest digest = Hashes.digest();
        BookFingerprint.add(book, digest);
        return digest.digest();
    }

    /** A hash of all that reaches every body; of the front matter too, so as to be sure. */
    private static byte[] reaching(Pack pack, byte[] book) {
        MessageDigest digest = Hashes.digest();
        String made =
                Version.build() + "\n" + Runtime.version() + "\n" + pack.metadata().modified();
        digest.update(made.getBytes(UTF_8));
        return digest.digest(book);
    }
}
