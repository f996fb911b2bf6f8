package org.studypack.publish.press;

import org.studypack.check.Standard;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.pack.Format;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be made of a pack: a file of its own. All products are listed here and nowhere else. One
 * more is a name, an ending, what it claims to be and a maker, which takes what it needs from the
 * {@link Printout}.
 */
@SuppressWarnings("ImmutableEnumChecker") // a maker is a method and keeps nothing
public enum Product {
    /** The pack for e-readers. */
    EPUB(
            Format.EPUB,
            ".epub",
            EnumSet.of(Standard.EPUB_3),
            (pack, diagnostics) -> Optional.of(pack.packed())),

    /** The pack on its pages. */
    PDF(
            Format.PDF,
            ".pdf",
            EnumSet.of(Standard.PDF_UA_1, Standard.PDF_A_2A),
            PageSet.OWN,
            (pages, pack, diagnostics) -> Optional.of(pack.whole(pages))),

    /** Its pages half as large, on sheets that are laid into each other, folded and stapled. */
    BOOKLET(Format.BOOKLET, ".booklet.pdf", PageSet.HALVES, ImposedFiles::booklet),

    /** The same pages, two beside each other in the order in which they are read. */
    TWO_UP(Format.TWO_UP, ".2-up.pdf", PageSet.HALVES, ImposedFiles::twoUp),

    /** The same, in such an order that a stack of sheets is cut once and laid on itself. */
    CUT_AND_STACK(
            Format.CUT_AND_STACK, ".cut-and-stack.pdf", PageSet.HALVES, ImposedFiles::cutAndStack),

    /** Its questions on cards, eight of which are cut of a sheet. */
    CARDS(Format.CARDS, ".cards.pdf", PageSet.CARDS, ImposedFiles::cards),

    /** Its own pages with bleed and marks, for a printer who imposes them and trims them. */
    PRINT_SHOP(Format.PRINT_SHOP, ".print-shop.pdf", PageSet.OWN, ImposedFiles::printShop);

    /**
     * What is made where nobody says: these, and not whatever can be made, so that a product that
     * is new changes nobody's build.
     */
    public static final Set<Product> BY_DEFAULT =
            Collections.unmodifiableSet(EnumSet.of(EPUB, PDF));

    private final Format format;
    private final String ending;
    private final Set<Standard> claims;
    private final Maker maker;
    private final PageSet pages;

    /** Makes a file of a pack; gives none where it reports an error. */
    private interface Maker {
        Optional<MadeFile> of(Printout pack, Diagnostics diagnostics) throws IOException;
    }

    /** Makes a file of a pack's pages, for instance by imposing them. */
    private interface PageMaker {
        Optional<MadeFile> of(PackPages pages, Printout pack, Diagnostics diagnostics)
                throws IOException;
    }

    /**
     * @param format its name
     * @param ending what its files' names end with. It begins with a dot, which no name of a pack
     *     has, so that two products of two packs never have one name
     * @param claims what its files say that they are, and are judged as
     */
    Product(Format format, String ending, EnumSet<Standard> claims, Maker maker) {
        this(format, ending, claims, maker, PageSet.NONE);
    }

    /** One that is made of pages, and so holds only what print can set. */
    Product(
            Format format,
            String ending,
            EnumSet<Standard> claims,
            PageSet pages,
            PageMaker maker) {
        this(
                format,
                ending,
                claims,
                (pack, diagnostics) ->
                        pack.pages(pages).isEmpty()
                                ? Optional.empty()
                                : maker.of(pack.pages(pages).get(), pack, diagnostics),
                pages);
    }

    /** One whose pages are imposed. */
    Product(Format format, String ending, PageSet pages, PageMaker maker) {
        this(format, ending, EnumSet.of(Standard.PDF_A_2B), pages, maker);
    }

    Product(Format format, String ending, EnumSet<Standard> claims, Maker maker, PageSet pages) {
        this.format = format;
        this.ending = ending;
        this.claims = Collections.unmodifiableSet(EnumSet.copyOf(claims));
        this.maker = maker;
        this.pages = pages;
    }

    /** Makes its file of a pack; empty where the pack cannot have it, or an error was reported. */
    public Optional<MadeFile> of(Printout pack, Diagnostics diagnostics) throws IOException {
        return maker.of(pack, diagnostics);
    }

    Format format() {
        return format;
    }

    /** What a person calls it, for instance {@code epub}. */
    public String written() {
        return format.written();
    }

    /** What its files claim to be: pages that are imposed, for instance, are not tagged. */
    public Set<Standard> claims() {
        return claims;
    }

    boolean isPrinted() {
        return pages != PageSet.NONE;
    }

    /** The pages that it is made of. */
    PageSet pages() {
        return pages;
    }

    /**
     * These, and what lies beside them: sheets are for printing alone and have neither tags nor
     * links, so that a pack that is imposed is there as a PDF to read too.
     */
    public static Set<Product> withReading(Set<Product> products) {
        EnumSet<Product> all = EnumSet.copyOf(products);
        if (products.stream().anyMatch(each -> each.claims.contains(Standard.PDF_A_2B))) {
            all.add(PDF);
        }
        return Collections.unmodifiableSet(all);
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
