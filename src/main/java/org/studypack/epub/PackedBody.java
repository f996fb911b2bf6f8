package org.studypack.epub;

import org.studypack.epub.Manifest.Item;
import org.studypack.epub.PackedNavigation.Cut;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
    /** Nothing is packed yet. */
    public static final PackedBody NONE = new PackedBody(List.of());

    private final Map<String, Packed> byPath = new TreeMap<>();

    /** Front matters of that many cuts are likely to come in one batch. */
    private static final int MOST_NAVIGATIONS = 4;

    private final Map<Cut, PackedNavigation> navigations = new HashMap<>();

    /** A file: what the manifest says of it, and its entry. */
    record Packed(Item item, OcfEntry entry) {}

    PackedBody(List<Packed> files) {
        files.forEach(file -> byPath.put(file.item().href(), file));
    }

    /** The navigation of a pack that was cut in the same way, if it is kept. */
    synchronized Optional<PackedNavigation> navigation(Cut cut) {
        return Optional.ofNullable(navigations.get(cut));
    }

    synchronized void keep(Cut cut, PackedNavigation navigation) {
        if (!byPath.isEmpty() && navigations.size() < MOST_NAVIGATIONS) {
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
        out.writeInt(byPath.size());
        for (Packed file : byPath.values()) {
            file.item().writeTo(out);
            file.entry().writeTo(out);
        }
    }

    /** Reads what {@link #writeTo} wrote; whether it is unharmed is for the caller to know. */
    public static PackedBody readFrom(DataInputStream in) throws IOException {
        List<Packed> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(new Packed(Item.readFrom(in), OcfEntry.readFrom(in)));
        }
        return new PackedBody(files);
    }

    Optional<Item> item(String path) {
        return Optional.ofNullable(byPath.get(path)).map(Packed::item);
    }

    Optional<OcfEntry> entry(String path) {
        return Optional.ofNullable(byPath.get(path)).map(Packed::entry);
    }
}
