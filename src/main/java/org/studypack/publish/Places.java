package org.studypack.publish;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The places of packs' files in a folder. A pack may take those that are free, and those of files
 * that were made from the same book by the same recipe, whatever stands in these now; the others
 * only where a person says so.
 */
final class Places {
    private final Provenance made;
    private final List<Product> products;
    private final boolean force;

    /**
     * @param products that packs are made in
     * @param force whether files of others are replaced
     */
    Places(Provenance made, Set<Product> products, boolean force) {
        this.made = made;
        this.products = products.stream().sorted().toList();
        this.force = force;
    }

    /** The names of a pack's files. */
    List<String> files(String pack) {
        return products.stream().map(product -> product.fileName(pack)).toList();
    }

    /**
     * Whether a pack's places are its own to take; reports the first of them where another's file
     * lies.
     *
     * @param pack the name of its files
     * @param identifier of what is to be made: a file of which nothing else is known is the pack's
     *     own where it has the same
     * @param row where to report it; empty for the file itself
     */
    boolean areFree(
            String pack,
            Origin origin,
            String identifier,
            Optional<Location> row,
            Diagnostics diagnostics) {
        for (String file : files(pack)) {
            Path target = made.folder().resolve(file);
            if (force || !Files.isRegularFile(target)) {
                continue;
            }
            Optional<Origin> other = made.of(file);
            boolean own =
                    other.map(origin::equals)
                            .orElseGet(() -> ReadIdentifier.is(identifier, target));
            if (!own) {
                diagnostics.report(
                        Code.ANOTHERS_FILE,
                        row.orElseGet(() -> Location.of(target.toString())),
                        "`%s` is there already, and %s"
                                .formatted(
                                        file, other.map(this::madeFrom).orElse("is not this pack")),
                        "give this pack another `branch`, or write into another folder;"
                                + " `--force` replaces what is there");
                return false;
            }
        }
        return true;
    }

    private String madeFrom(Origin origin) {
        return "was made from " + origin.shown(made.folder());
    }

    /** Says that packs take their places. The folder must be this run's. */
    void claim(List<String> packs, Origin origin, Shard shard) throws IOException {
        made.claim(
                packs.stream().flatMap(pack -> files(pack).stream()).toList(),
                origin,
                shard.suffix());
    }
}
