package org.studypack.publish.delivery;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.publish.folder.MadeFrom;
import org.studypack.publish.folder.Places;
import org.studypack.publish.press.Product;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files of earlier runs that lie beside those of a run and say something else: a booklet, for
 * instance, with the time before it was changed. They are left as they are, and are reported so
 * that nobody copies them.
 */
public final class OlderProducts {
    /** How many are named. */
    private static final int NAMED = 3;

    private final Places places;
    private final MadeFrom madeFrom;
    private final Set<Product> made;
    private final List<String> older = new ArrayList<>();
    private final Set<Product> products = EnumSet.noneOf(Product.class);

    /**
     * @param places of the run, once its files lie there
     * @param made the products of the run
     */
    public OlderProducts(Places places, MadeFrom madeFrom, Set<Product> made) {
        this.places = places;
        this.madeFrom = madeFrom;
        this.made = Set.copyOf(made);
    }

    /**
     * Looks beside the files of a pack.
     *
     * @param pack the name of its files, without their endings
     */
    public void lookBeside(String pack) {
        for (Product product : Product.values()) {
            if (!made.contains(product) && isOlder(product.fileName(pack), pack)) {
                older.add(product.fileName(pack));
                products.add(product);
            }
        }
    }

    private boolean isOlder(String file, String pack) {
        return made.stream().anyMatch(now -> places.isOlder(file, now.fileName(pack), madeFrom));
    }

    /** Reports those that were found, in one warning. */
    public void report(Path folder, Diagnostics diagnostics) {
        if (older.isEmpty()) {
            return;
        }
        boolean one = older.size() == 1;
        diagnostics.report(
                Code.OLDER_FILES,
                Location.of(folder.resolve(older.getFirst()).toString().replace('\\', '/')),
                named()
                        + (one ? " holds" : " hold")
                        + " an earlier text than the files that were made now",
                "make %s again (`%s`), or delete %s"
                        .formatted(one ? "it" : "them", formats(), one ? "it" : "them"));
    }

    private String named() {
        List<String> names = older.stream().limit(NAMED).map(name -> "`" + name + "`").toList();
        int others = older.size() - names.size();
        if (others > 0) {
            return String.join(", ", names) + " and " + others + " more";
        }
        String last = names.getLast();
        String before = String.join(", ", names.subList(0, names.size() - 1));
        return before.isEmpty() ? last : before + " and " + last;
    }

    private String formats() {
        return products.stream().map(Product::written).collect(Collectors.joining(","));
    }
}
