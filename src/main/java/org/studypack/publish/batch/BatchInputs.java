package org.studypack.publish.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.pack.Layout;
import org.studypack.pack.Pack;
import org.studypack.publish.press.OpenBook;
import org.studypack.publish.press.Product;
import org.studypack.publish.press.Version;
import org.studypack.source.recipe.Row;
import org.studypack.words.Hashes;

import java.security.MessageDigest;
import java.util.Set;

/** All that reaches the files of a row, as a hash: while it is the same, so are the files. */
final class BatchInputs {
    private final byte[] shared;

    private BatchInputs(byte[] shared) {
        this.shared = shared;
    }

    /**
     * What reaches every row of a batch: the program, the book, its date, the products, and how
     * pages are made.
     *
     * @param book the {@linkplain OpenBook#fingerprint fingerprint} of its folder
     * @param layout what is chosen for all rows, before what they say
     */
    static BatchInputs of(String book, Pack pack, Set<Product> products, Layout layout) {
        String reaching =
                String.join(
                        "\n",
                        Version.build(),
                        pack.metadata().modified().toString(),
                        products.stream().sorted().toList().toString(),
                        layout.toString(),
                        book);
        return new BatchInputs(Hashes.digest().digest(reaching.getBytes(UTF_8)));
    }

    /** The hash for a row. */
    String of(Row row) {
        MessageDigest digest = Hashes.digest();
        digest.update(shared);
        digest.update(row.content().getBytes(UTF_8));
        return Hashes.text(digest.digest());
    }
}
