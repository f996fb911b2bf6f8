package org.studypack.epub;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Matter;
import org.studypack.book.Node.Element;
import org.studypack.book.ScreenFigure;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** An entry of the manifest, and its file. */
    static final class Item {
        private final String id;
        private final String href;
        private final String mediaType;
        private final String properties;
        private final byte[] content;

        /**
         * @param href the path from the folder {@code EPUB}
         * @param properties as EPUB 3.3 § D.7 names them, by spaces; may be empty
         */
        Item(String id, String href, String mediaType, String properties, byte[] content) {
            this.id = id;
            this.href = href;
            this.mediaType = mediaType;
            this.properties = properties;
            this.content = content;
        }

        String id() {
            return id;
        }

        String href() {
            return href;
        }

        String mediaType() {
            return mediaType;
        }

        String properties() {
            return properties;
        }

        /** Not to be changed. */
        byte[] content() {
            return content;
        }

        /** What the manifest says, for a file that is packed already. */
        Item withoutContent() {
            return new Item(id, href, mediaType, properties, new byte[0]);
        }

        /** Writes all but the content. */
        void writeTo(DataOutputStream out) throws IOException {
            for (String text : List.of(id, href, mediaType, properties)) {
                out.writeUTF(text);
            }
        }

        static Item readFrom(DataInputStream in) throws IOException {
            return new Item(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), new byte[0]);
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
                                .orElseGet(() -> document(book, document, links, pages, Map.of())));
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
    static List<Item> shared(
            Book book, LinkMap links, PageList pages, Map<String, ScreenFigure> figures) {
        List<Item> items =
                new ArrayList<>(
                        book.documents(Matter.BODY)
                                .map(document -> document(book, document, links, pages, figures))
                                .toList());
        items.add(text("style", STYLE, "text/css", book.screenStyle()));
        items.add(image("cover-image", COVER, book.cover()));
        int number = 0;
        for (Asset image : book.images()) {
            if (!image.equals(book.cover())) {
                String id = "image-" + ++number;
                Optional<ScreenFigure> figure = Optional.ofNullable(figures.get(image.path()));
                items.add(image(id, "", figure.map(ScreenFigure::drawing).orElse(image)));
                figure.flatMap(ScreenFigure::picture)
                        .ifPresent(picture -> items.add(image(id + "-png", "", picture)));
            }
        }
        return items;
    }

    /** The same manifest and one more file. */
    Manifest with(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(item);
        return new Manifest(more);
    }

    /** The file at a path. */
    Item at(String path) {
        return items.stream()
                .filter(item -> item.href().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file at " + path));
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
        return new Item("nav", LinkMap.NAVIGATION_DOCUMENT, XHTML, "nav", bytes);
    }

    private static Item document(
            Book book,
            ContentDocument document,
            LinkMap links,
            PageList pages,
            Map<String, ScreenFigure> figures) {
        String path = links.path(document.id());
        Element body =
                FigureMarkup.in(
                        PageBreaks.insert(document.body(), pages.in(document.id())), figures);
        byte[] bytes =
                XhtmlWriter.write(
                        path,
                        document.title(),
                        book.publication().language(),
                        document.kind(),
                        List.of(body),
                        links);
        return new Item("text-" + document.id(), path, XHTML, properties(body), bytes);
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
        return new Item(id, image.path(), image.mediaType(), properties, image.bytes());
    }

    /** A file of text without properties. */
    static Item text(String id, String path, String mediaType, String content) {
        return new Item(id, path, mediaType, "", content.getBytes(StandardCharsets.UTF_8));
    }
}
