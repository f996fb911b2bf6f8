package org.studypack.publish.press;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be made of a pack: a file of its own. All products are listed here and nowhere else. One
 * more is a name, an ending and a maker, and in {@link Printout} what the maker needs: today that
 * is an EPUB and a book of pages, each with the hash of the bytes that packs of one body share.
 */
public enum Product {
    /** The pack for e-readers. */
    EPUB("epub", ".epub", /* isPrinted= */ false) {
        @Override
        public Optional<MadeFile> of(Printout pack) {
            return pack.epub();
        }
    },

    /** The pack on its pages. */
    PDF("pdf", ".pdf", /* isPrinted= */ true) {
        @Override
        public Optional<MadeFile> of(Printout pack) {
            return pack.pdf();
        }
    };

    private final String written;
    private final String ending;
    private final boolean isPrinted;

    /**
     * @param written what a person calls it
     * @param ending what its files' names end with. It begins with a dot, which no name of a pack
     *     has, so that two products of two packs never have one name
     * @param isPrinted whether it holds only what print can set
     */
    Product(String written, String ending, boolean isPrinted) {
        this.written = written;
        this.ending = ending;
        this.isPrinted = isPrinted;
    }

    /** Makes its file of a pack; empty where the pack cannot have it. */
    public abstract Optional<MadeFile> of(Printout pack);

    /** What a person calls it, for instance {@code epub}. */
    public String written() {
        return written;
    }

    boolean isPrinted() {
        return isPrinted;
    }

    /**
     * The name of a pack's file; nothing else puts one together.
     *
     * @param pack the name of its files, without their endings
     */
    public String fileName(String pack) {
        return pack + ending;
    }

    /** The names of a pack's files, in the order of the products. */
    public static List<String> fileNames(Set<Product> products, String pack) {
        return products.stream().sorted().map(product -> product.fileName(pack)).toList();
    }
}
