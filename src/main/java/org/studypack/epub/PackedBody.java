package org.studypack.epub;

import org.studypack.epub.Manifest.Item;
import org.studypack.epub.PackedNavigation.Cut;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of an EPUB that all packs with one body share, packed once: the content documents of
 * the body with the marks of their pages, the style sheet, the cover's picture and the pictures of
 * the text. It serves every book that has the same ones, and the same contents page; whoever keeps
 * it has to know that they are. Threads may share it. Navigation that was made for one pack is kept
 * for others.
 *
 * @see EpubWriter#pack
 */
public final class PackedBody {
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

    /** Front matters of that many cuts are likely to come in one batch. */
    private static final int MOST_NAVIGATIONS = 4;

    private final SequencedMap<String, Packed> byPath = new LinkedHashMap<>();
    private final OcfContainer start;
    private final Map<Cut, PackedNavigation> navigations = new HashMap<>();

    /** A file: what the manifest says of it, and its entry. */
    record Packed(Item item, OcfEntry entry) {}

    /**
     * @param files in the order in which they are to stand
     * @param modified of the publications
     */
    PackedBody(List<Packed> files, Instant modified) throws IOException {
        files.forEach(file -> byPath.put(file.item().href(), file));
        List<OcfEntry> entries = new ArrayList<>();
        entries.add(OcfEntry.stored("mimetype", ascii("application/epub+zip")));
        entries.add(OcfEntry.deflated("META-INF/container.xml", ascii(CONTAINER)));
        files.forEach(file -> entries.add(file.entry()));
        this.start = OcfContainer.empty(modified).with(entries);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** How many bytes all publications begin with that are written with this body. */
    public int shared() {
        return start.length();
    }

    /** The container with all that is packed. */
    OcfContainer start() {
        return start;
    }

    /** The navigation of a pack that was cut in the same way, if it is kept. */
    synchronized Optional<PackedNavigation> navigation(Cut cut) {
        return Optional.ofNullable(navigations.get(cut));
    }

    synchronized void keep(Cut cut, PackedNavigation navigation) {
        if (navigations.size() < MOST_NAVIGATIONS) {
            navigations.put(cut, navigation);
        }
    }

    /** The picture of the cover. */
    public Optional<byte[]> cover() {
        return byPath.values().stream()
                .filter(file -> file.item().properties().equals(Manifest.COVER))
                .map(file -> file.entry().packed().clone())
                .findFirst();
    }

    /** Writes all that {@link #readFrom} needs. */
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeLong(start.modified().getEpochSecond());
        out.writeInt(byPath.size());
        for (Packed file : byPath.values()) {
            file.item().writeTo(out);
            file.entry().writeTo(out);
        }
    }

    /** Reads what {@link #writeTo} wrote; whether it is unharmed is for the caller to know. */
    public static PackedBody readFrom(DataInputStream in) throws IOException {
        Instant modified = Instant.ofEpochSecond(in.readLong());
        List<Packed> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(new Packed(Item.readFrom(in), OcfEntry.readFrom(in)));
        }
        return new PackedBody(files, modified);
    }

    Optional<Item> item(String path) {
        return Optional.ofNullable(byPath.get(path)).map(Packed::item);
    }

    /** The style sheet and the pictures, which are no documents. */
    Stream<Item> others() {
        return byPath.values().stream()
                .map(Packed::item)
                .filter(item -> !item.mediaType().equals(Manifest.XHTML));
    }

    /** The paths of its files in their order. */
    Set<String> paths() {
        return byPath.sequencedKeySet();
    }
}
