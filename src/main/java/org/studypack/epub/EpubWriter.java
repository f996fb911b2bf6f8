package org.studypack.epub;

import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.book.ScreenFigure;
import org.studypack.epub.Manifest.Item;
import org.studypack.epub.PackedBody.Packed;
import org.studypack.epub.PackedNavigation.Cut;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a book as an EPUB 3.3 publication. The same book and page map give the same bytes,
 * whatever the locale, the time zone and the day.
 */
public final class EpubWriter {
    private EpubWriter() {}

    /**
     * Writes the whole publication and leaves the stream open.
     *
     * @param pages where the pages of print begin; {@link PageMap#NONE} gives no page list
     * @throws IllegalArgumentException where a link of the book leads to no element, or two files
     *     have one name
     */
    public static void write(Book book, PageMap pages, OutputStream out) throws IOException {
        out.write(write(book, pages, pack(book, pages, Map.of())));
    }

    /**
     * A publication of which a part was packed before.
     *
     * @param packed from this book, or another with the same body, pages of the body, cover and
     *     date
     * @throws IllegalArgumentException also where it is packed from any other
     */
    public static byte[] write(Book book, PageMap pages, PackedBody packed) throws IOException {
        if (!packed.start().modified().equals(book.publication().modified())) {
            throw new IllegalArgumentException("the packed body has another date");
        }
        return packed.start().with(entries(book, pages, packed)).file();
    }

    /**
     * Packs what a book shares with others that have its body, cover and date.
     *
     * @param figures what readers are given for drawings, by their paths; others are packed as they
     *     are
     */
    public static PackedBody pack(Book book, PageMap pages, Map<String, ScreenFigure> figures)
            throws IOException {
        LinkMap links = LinkMap.of(book);
        PageList pageList = PageList.of(book, pages, links);
        List<Packed> files = new ArrayList<>();
        for (Item item : Manifest.shared(book, links, pageList, figures)) {
            files.add(new Packed(item.withoutContent(), OcfEntry.of(item)));
        }
        return new PackedBody(files, book.publication().modified());
    }

    /** The files of the container that are not packed yet. */
    private static List<OcfEntry> entries(Book book, PageMap pages, PackedBody packed)
            throws IOException {
        LinkMap links = LinkMap.of(book);
        PageList pageList = PageList.of(book, pages, links);
        String identifier = book.publication().identifier();
        Cut cut = Cut.of(book, pageList);
        Optional<PackedNavigation> known =
                packed.navigation(cut).filter(each -> PackedNavigation.isPlain(identifier));
        Item navigation =
                known.map(each -> each.document().item())
                        .orElseGet(() -> Manifest.navigation(book, links, pageList));
        Manifest manifest = Manifest.of(book, navigation, links, pageList, packed);
        Item ncx =
                known.isPresent()
                        ? known.get().ncx(identifier)
                        : NcxDocument.of(book, links, pageList);
        byte[] packageDocument = PackageDocument.write(book, links, manifest.with(ncx), pageList);
        OcfEntry entry =
                known.isPresent() ? known.get().document().entry() : OcfEntry.of(navigation);
        if (known.isEmpty() && PackedNavigation.isPlain(identifier)) {
            PackedNavigation.of(navigation, entry, ncx, identifier)
                    .ifPresent(made -> packed.keep(cut, made));
        }
        List<OcfEntry> entries = new ArrayList<>();
        entries.add(OcfEntry.deflated("EPUB/package.opf", packageDocument));
        entries.add(entry);
        Set<String> ready = new HashSet<>(packed.paths());
        for (Item item : manifest.with(ncx).items()) {
            if (!item.href().equals(LinkMap.NAVIGATION_DOCUMENT) && !ready.remove(item.href())) {
                entries.add(OcfEntry.of(item));
            }
        }
        if (!ready.isEmpty()) {
            throw new IllegalArgumentException("the book has not what is packed: " + ready);
        }
        return List.copyOf(entries);
    }
}
