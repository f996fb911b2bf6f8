package org.studypack.importing.guide;

import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;
import org.studypack.importing.folder.Ids;
import org.studypack.importing.foreign.ForeignInline.Picture;
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
import java.util.regex.Pattern;

/** The pictures that are beside a document and can be printed. Nothing is fetched. */
final class Figures {
    private static final int LONGEST = 500;
    private static final Pattern ELSEWHERE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]).*", Pattern.DOTALL);
    private final Path folder;
    private final Map<String, Optional<String>> paths = new HashMap<>();
    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    Figures(Path folder) {
        this.folder = folder;
    }

    /** The picture as it is in the pack; empty for one that is not beside the document, or none. */
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
        if (source.length() > LONGEST || ELSEWHERE.matcher(source).matches()) {
            return Optional.empty();
        }
        Diagnostics unsaid = new Diagnostics();
        return BookFolder.open(folder, unsaid)
                .flatMap(
                        beside ->
                                new ImagesReader(beside, unsaid)
                                        .read(decoded(source), Location.of("picture")))
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
        String file = decoded(source).replaceFirst(".*[/\\\\]", "");
        String stem = file.replaceFirst("\\.[^.]{1,5}$", "");
        return stem.isBlank() ? "picture" : stem;
    }
}
