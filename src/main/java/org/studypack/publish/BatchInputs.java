package org.studypack.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.studypack.pack.Pack;
import org.studypack.source.BookFingerprint;
import org.studypack.source.recipe.Row;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Set;

/** All that reaches the files of a row, as a hash: while it is the same, so are the files. */
final class BatchInputs {
    private final byte[] shared;

    private BatchInputs(byte[] shared) {
        this.shared = shared;
    }

    /** What reaches every row of a batch: the program, the book, its date, and the formats. */
    static BatchInputs of(Path book, Pack pack, Set<Format> formats) throws IOException {
        MessageDigest digest = Hashes.digest();
        String said =
                Version.build()
                        + "\n"
                        + pack.metadata().modified()
                        + "\n"
                        + formats.stream().sorted().toList()
                        + "\n";
        digest.update(said.getBytes(UTF_8));
        BookFingerprint.add(book, digest);
        return new BatchInputs(digest.digest());
    }

    /** The hash for a row. */
    String of(Row row) {
        MessageDigest digest = Hashes.digest();
        digest.update(shared);
        digest.update(row.content().getBytes(UTF_8));
        return Hashes.text(digest.digest());
    }
}
