package org.studypack.epub;

import nl.siegmann.epublib.domain.Resource;

import org.studypack.book.Book;
import org.studypack.book.PageMap;
import org.studypack.epub.Manifest.Item;
import org.studypack.epub.PackedBody.Packed;
import org.studypack.epub.PackedNavigation.Cut;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a book as an EPUB 3.3 publication. The same book and page map give the same bytes,
 * whatever the locale, the time zone and the day.
 */
public final class EpubWriter {
    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
              <rootfiles>
                <rootfile full-path="EPUB/package.opf" \
            media-type="application/oebps-package+xml"/>
              </rootfiles>
            </container>
            """;

    private EpubWriter() {}

    /**
     * Writes the whole publication and leaves the stream open.
     *
     * @param pages where the pages of print begin; {@link PageMap#NONE} gives no page list
     * @throws IllegalArgumentException where a link of the book leads to no element, or two files
     *     have one name
     */
    public static void write(Book book, PageMap pages, OutputStream out) throws IOException {
        write(book, pages, PackedBody.NONE, out);
    }

    /**
     * Writes a publication of which a part was packed before.
     *
     * @param packed from this book, or another with the same body, pages of the body and cover
     */
    public static void write(Book book, PageMap pages, PackedBody packed, OutputStream out)
            throws IOException {
        OcfContainer.write(entries(book, pages, packed), book.publication().modified(), out);
    }

    /** Packs what a book shares with others that have its body and cover. */
    public static PackedBody pack(Book book, PageMap pages) throws IOException {
        LinkMap links = LinkMap.of(book);
        PageList pageList = PageList.of(book, pages, links);
        List<Packed> files = new ArrayList<>();
        for (Item item : Manifest.shared(book, links, pageList)) {
            files.add(new Packed(item.withoutContent(), OcfEntry.of(item)));
        }
        return new PackedBody(files);
    }

    /** The files of the container in their order; {@code mimetype} is the first. */
    static List<OcfEntry> entries(Book book, PageMap pages) throws IOException {
        return entries(book, pages, PackedBody.NONE);
    }

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
        nl.siegmann.epublib.domain.Book model = EpublibBook.of(book, links, manifest);
        Resource ncx =
                known.isPresent()
                        ? known.get().ncx(identifier)
                        : NcxDocument.of(model, book, pageList);
        byte[] packageDocument = PackageDocument.write(book, model, manifest.with(ncx), pageList);
        OcfEntry entry =
                known.isPresent() ? known.get().document().entry() : OcfEntry.of(navigation);
        if (known.isEmpty() && PackedNavigation.isPlain(identifier)) {
            PackedNavigation.of(navigation, entry, ncx, identifier)
                    .ifPresent(made -> packed.keep(cut, made));
        }
        List<OcfEntry> entries = new ArrayList<>();
        entries.add(OcfEntry.stored("mimetype", ascii("application/epub+zip")));
        entries.add(OcfEntry.deflated("META-INF/container.xml", ascii(CONTAINER)));
        entries.add(OcfEntry.deflated("EPUB/package.opf", packageDocument));
        entries.add(entry);
        for (Item item : manifest.with(ncx).items()) {
            if (!item.href().equals(LinkMap.NAVIGATION_DOCUMENT)) {
                Optional<OcfEntry> ready = packed.entry(item.href());
                entries.add(ready.isPresent() ? ready.get() : OcfEntry.of(item));
            }
        }
        return List.copyOf(entries);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
