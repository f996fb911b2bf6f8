package org.studypack.epub;

import nl.siegmann.epublib.domain.MediaType;
import nl.siegmann.epublib.domain.Resource;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Matter;
import org.studypack.book.Node.Element;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The publication resources in the order of the package document: content documents, style sheet,
 * images.
 *
 * @param items no two of them have one path
 */
record Manifest(List<Item> items) {
    /** The property of the cover's picture. */
    static final String COVER = "cover-image";

    static final String STYLE = "styles/book.css";
    static final String XHTML = "application/xhtml+xml";

    /**
     * An entry of the manifest.
     *
     * @param properties as EPUB 3.3 § D.7 names them, by spaces; may be empty
     */
    record Item(Resource resource, String properties) {
        String href() {
            return resource.getHref();
        }

        String mediaType() {
            return resource.getMediaType().getName();
        }

        byte[] content() throws IOException {
            return resource.getData();
        }

        /** What the manifest says, for a file that is packed already. */
        Item withoutContent() {
            return item(resource.getId(), href(), mediaType(), properties, new byte[0]);
        }

        /** Writes all but the content. */
        void writeTo(DataOutputStream out) throws IOException {
            for (String text : List.of(resource.getId(), href(), mediaType(), properties)) {
                out.writeUTF(text);
            }
        }

        static Item readFrom(DataInputStream in) throws IOException {
            return item(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), new byte[0]);
        }
    }

    Manifest {
        items = List.copyOf(items);
        Set<String> paths = new HashSet<>();
        for (Item item : items) {
            if (!paths.add(item.href())) {
                throw new IllegalArgumentException("two files at " + item.href());
            }
        }
    }

    /**
     * The manifest of a book.
     *
     * @param navigation its navigation document
     * @param packed files that need not be made; ids of pictures that come to them are higher than
     *     theirs
     */
    static Manifest of(
            Book book, Item navigation, LinkMap links, PageList pages, PackedBody packed) {
        List<Item> items = new ArrayList<>();
        items.add(navigation);
        for (ContentDocument document : book.documents()) {
            if (document.kind() != Kind.CONTENTS) {
                items.add(
                        packed.item(links.path(document.id()))
                                .orElseGet(() -> document(book, document, links, pages)));
            }
        }
        packed.others().forEach(items::add);
        for (Asset image : book.images()) {
            if (packed.item(image.path()).isEmpty()) {
                items.add(image("image-" + items.size(), "", image));
            }
        }
        return new Manifest(items);
    }

    /** Those files that do not change with the front matter. */
    static List<Item> shared(Book book, LinkMap links, PageList pages) {
        List<Item> items =
                new ArrayList<>(
                        book.documents(Matter.BODY)
                                .map(document -> document(book, document, links, pages))
                                .toList());
        byte[] style = book.screenStyle().getBytes(StandardCharsets.UTF_8);
        items.add(item("style", STYLE, "text/css", "", style));
        items.add(image("cover-image", COVER, book.cover()));
        int number = 0;
        for (Asset image : book.images()) {
            if (!image.equals(book.cover())) {
                items.add(image("image-" + ++number, "", image));
            }
        }
        return items;
    }

    /** The same manifest and one more resource. */
    Manifest with(Resource resource) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(resource, ""));
        return new Manifest(more);
    }

    /** The resource at a path. */
    Resource at(String path) {
        return items.stream()
                .filter(item -> item.href().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file at " + path))
                .resource();
    }

    /** The navigation document. */
    static Item navigation(Book book, LinkMap links, PageList pages) {
        List<Element> content = NavigationDocument.of(book, links, pages);
        byte[] bytes =
                XhtmlWriter.write(
                        LinkMap.NAVIGATION_DOCUMENT,
                        book.labels().contents(),
                        book.publication().language(),
                        Kind.CONTENTS,
                        content,
                        links);
        return item("nav", LinkMap.NAVIGATION_DOCUMENT, XHTML, "nav", bytes);
    }

    private static Item document(
            Book book, ContentDocument document, LinkMap links, PageList pages) {
        String path = links.path(document.id());
        Element body = PageBreaks.insert(document.body(), pages.in(document.id()));
        byte[] bytes =
                XhtmlWriter.write(
                        path,
                        document.title(),
                        book.publication().language(),
                        document.kind(),
                        List.of(body),
                        links);
        return item("text-" + document.id(), path, XHTML, properties(body), bytes);
    }

    /** EPUB 3.3 § 5.5.2.2: what a reading system must know before it opens the document. */
    private static String properties(Element body) {
        Set<String> properties = new LinkedHashSet<>();
        body.walk(
                element -> {
                    switch (element.name()) {
                        case "svg" -> properties.add("svg");
                        case "math" -> properties.add("mathml");
                        default -> {}
                    }
                });
        return String.join(" ", properties);
    }

    private static Item image(String id, String properties, Asset image) {
        return item(id, image.path(), image.mediaType(), properties, image.bytes());
    }

    private static Item item(
            String id, String path, String mediaType, String properties, byte[] content) {
        return new Item(new Resource(id, content, path, new MediaType(mediaType, "")), properties);
    }
}
