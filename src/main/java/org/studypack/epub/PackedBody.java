package org.studypack.epub;

import org.studypack.epub.Manifest.Item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of an EPUB that all packs with one body share, packed once: the content documents of
 * the body with the marks of their pages, the style sheet, the cover's picture and the pictures of
 * the text. It serves every book that has the same ones; whoever keeps it has to know that they
 * are. Immutable, so that threads may share it.
 *
 * @see EpubWriter#pack
 */
public final class PackedBody {
    /** Nothing is packed yet. */
    public static final PackedBody NONE = new PackedBody(List.of());

    private final Map<String, Packed> byPath = new HashMap<>();

    /** A file: what the manifest says of it, and its entry. */
    record Packed(Item item, OcfEntry entry) {}

    PackedBody(List<Packed> files) {
        files.forEach(file -> byPath.put(file.item().href(), file));
    }

    Optional<Item> item(String path) {
        return Optional.ofNullable(byPath.get(path)).map(Packed::item);
    }

    Optional<OcfEntry> entry(String path) {
        return Optional.ofNullable(byPath.get(path)).map(Packed::entry);
    }
}
