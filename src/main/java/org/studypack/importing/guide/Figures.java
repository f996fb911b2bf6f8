package org.studypack.importing.guide;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.folder.Ids;
import org.studypack.importing.foreign.block.ForeignInline.Picture;
import org.studypack.pack.Image;
import org.studypack.source.BookFolder;
import org.studypack.source.ImagesReader;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The pictures that are beside a document or within it, and can be printed. Nothing is fetched. */
final class Figures {
    /** The name of a picture that has no other. */
    private static final String WITHIN = "picture";

    private static final int LONGEST = 500;
    private static final Pattern ELSEWHERE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]).*", Pattern.DOTALL);
    private final Path folder;
    private final Map<String, Optional<String>> paths = new HashMap<>();
    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    Figures(Path folder) {
        this.folder = folder;
    }

    /** The picture as it is in the pack; empty for one that is elsewhere, or cannot be printed. */
    Optional<Picture> taken(Picture picture) {
        return paths.computeIfAbsent(picture.source(), this::path)
                .map(path -> new Picture(path, alternative(picture), picture.caption()));
    }

    /** The pictures by their paths in the pack. */
    NavigableMap<String, byte[]> files() {
        return files;
    }

    /** What a picture shows; its file's name where the document does not say. */
    private static String alternative(Picture picture) {
        return picture.alternative().isBlank() ? name(picture.source()) : picture.alternative();
    }

    private Optional<String> path(String source) {
        Optional<byte[]> within = PictureAddress.bytes(source);
        if (within.isPresent()) {
            return read(images -> images.image(WITHIN, within.get(), Location.of(WITHIN)));
        }
        if (source.length() > LONGEST || ELSEWHERE.matcher(source).matches()) {
            return Optional.empty();
        }
        return read(images -> images.read(decoded(source), Location.of(WITHIN)));
    }

    private Optional<String> read(Function<ImagesReader, Optional<Image>> reading) {
        Diagnostics unsaid = new Diagnostics();
        return BookFolder.open(folder, unsaid)
                .flatMap(beside -> reading.apply(new ImagesReader(beside, unsaid)))
                .map(this::add);
    }

    private String add(Image image) {
        String ending = image.mediaType().replaceFirst("image/", "").replaceFirst("\\+xml", "");
        String plain = Ids.plain(name(image.path()));
        String stem = "images/" + (plain.isEmpty() ? "picture" : plain);
        String path = stem + "." + ending;
        for (int n = 2; files.containsKey(path); n++) {
            path = stem + "-" + n + "." + ending;
        }
        files.put(path, image.bytes());
        return path;
    }

    private static String decoded(String source) {
        String path = source.replaceFirst("[?#].*", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static String name(String source) {
        if (PictureAddress.isWithin(source)) {
            return WITHIN;
        }
        String file = decoded(source).replaceFirst(".*[/\\\\]", "");
        String stem = file.replaceFirst("\\.[^.]{1,5}$", "");
        return stem.isBlank() ? WITHIN : stem;
    }
}
