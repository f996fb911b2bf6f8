package org.studypack.publish.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Pack;
import org.studypack.publish.run.RunWatch;
import org.studypack.source.BookFingerprint;
import org.studypack.source.PackReader;
import org.studypack.words.Hashes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * A book folder that was read, and what is needed to make packs of it.
 *
 * @param store where bodies of this book are kept from run to run
 * @param fingerprint of the folder, from before it was read, so that a file that is saved in
 *     between is never taken for one that was read
 */
public record OpenBook(Pack pack, Press press, BodyStore store, String fingerprint) {

    /**
     * Reads pack and templates; empty where something cannot be read, which is reported.
     *
     * @param cache the folder of the store; empty to keep nothing
     */
    public static Optional<OpenBook> read(
            Path book, Optional<Path> cache, RunWatch watch, Diagnostics diagnostics)
            throws IOException {
        boolean hasPack = Files.isRegularFile(book.resolve("pack.yaml"));
        String before = hasPack ? fingerprint(book) : "";
        Optional<Pack> pack = PackReader.read(book, diagnostics, watch);
        Optional<Press> press = Press.of(book, watch, diagnostics);
        if (pack.isEmpty() || press.isEmpty()) {
            return Optional.empty();
        }
        // Files that are saved while they are read may not be those that were hashed.
        boolean steady = cache.isPresent() && before.equals(fingerprint(book));
        BodyStore store =
                new BodyStore(cache.filter(folder -> steady), book, reaching(pack.get(), before));
        return Optional.of(new OpenBook(pack.get(), press.get(), store, before));
    }

    public Bodies bodies(Set<Product> products) {
        return new Bodies(pack, press, store, products);
    }

    /** A hash of all files of a book folder that may reach a pack. */
    public static String fingerprint(Path book) throws IOException {
        MessageDigest digest = Hashes.digest();
        BookFingerprint.add(book, digest);
        return Hashes.text(digest.digest());
    }

    /** A hash of all that reaches every body; of the front matter too, to be sure. */
    private static byte[] reaching(Pack pack, String book) {
        String made =
                String.join(
                        "\n",
                        Version.build(),
                        Runtime.version().toString(),
                        pack.metadata().modified().toString(),
                        book);
        return Hashes.digest().digest(made.getBytes(UTF_8));
    }
}
