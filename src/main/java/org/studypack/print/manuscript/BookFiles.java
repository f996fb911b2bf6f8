package org.studypack.print.manuscript;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.studypack.book.Asset;
import org.studypack.book.Book;
import org.studypack.book.Node.Element;
import org.studypack.book.Orientation;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.w3c.dom.Document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * The files that the engine may open: a book's own pictures, from memory, under a scheme of their
 * own. A JPEG on its side is shown with the sides that it has when it is upright, and a PNG is
 * turned here. Everything else is refused both before and after its name is resolved, and reported.
 */
public final class BookFiles {
    static final String SCHEME = "studypack-book";

    /** The base of relative names. */
    public static final String BASE = SCHEME + ":/";

    /** The style sheet of print, by its path in a book's folder. */
    public static final String STYLE_SHEET = "templates/print.css";

    private final Book book;
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Optional<Document>> drawings = new HashMap<>();
    private final Diagnostics diagnostics;

    public BookFiles(Book book, Diagnostics diagnostics) {
        this.book = book;
        this.diagnostics = diagnostics;
        book.images().forEach(this::put);
        put(book.printCover());
    }

    private void put(Asset asset) {
        files.put(BASE + asset.path(), shown(asset.bytes()));
    }

    private static byte[] shown(byte[] file) {
        Orientation orientation = Orientation.of(file);
        if (orientation == Orientation.UPRIGHT) {
            return file;
        }
        if (Orientation.isPng(file)) {
            return upright(file, orientation);
        }
        return orientation.isOnItsSide() ? Orientation.withSidesExchanged(file) : file;
    }

    /** The engine unpacks a PNG anyway, and forgets what it says of itself. */
    private static byte[] upright(byte[] png, Orientation orientation) {
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        try {
            BufferedImage stored = ImageIO.read(new ByteArrayInputStream(png));
            ImageIO.write(orientation.upright(stored), "png", turned);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture was sound when it was read", e);
        }
        return turned.toByteArray();
    }

    /** Drawings that were read already, by address. May be added to. */
    public Map<String, Optional<Document>> drawings() {
        return drawings;
    }

    public void guard(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> resolved(uri));
        builder.useExternalResourceAccessControl(
                (uri, type) -> isOwn(uri),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isOwn(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                uri -> new InMemory(files.getOrDefault(uri, new byte[0])),
                SCHEME,
                "http",
                "https",
                "data",
                "classpath",
                "file",
                "jar");
    }

    /** A picture within a drawing is its own address; only drawings may have one. */
    private static String resolved(String uri) {
        return uri.startsWith(BASE) || uri.startsWith("data:image/") ? uri : BASE + uri;
    }

    private boolean isOwn(String uri) {
        boolean own = files.containsKey(resolved(uri));
        if (!own) {
            diagnostics.report(
                    Code.RESOURCE_FORBIDDEN,
                    place(uri),
                    "print may not open `" + uri + "`",
                    "use only pictures of the book's images folder, and the typefaces that are"
                            + " there");
        }
        return own;
    }

    /**
     * Where the book asks for a file: the block of a picture that shows it, else the style sheet.
     */
    private Location place(String uri) {
        return book.documents().stream()
                .flatMap(document -> picture(document.body(), Optional.empty(), uri).stream())
                .findFirst()
                .orElse(Location.of(STYLE_SHEET));
    }

    private static Optional<Location> picture(
            Element element, Optional<Location> around, String uri) {
        Optional<Location> place = element.source().or(() -> around);
        if (element.attribute("src")
                .filter(src -> resolved(src).equals(resolved(uri)))
                .isPresent()) {
            return place;
        }
        return element.children().stream()
                .filter(Element.class::isInstance)
                .flatMap(child -> picture((Element) child, place, uri).stream())
                .findFirst();
    }

    /** A file's bytes as the engine asks for them. */
    private static final class InMemory implements FSStream {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
