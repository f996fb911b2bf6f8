package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.ContentDocument;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.pack.Image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives each picture of a pack a path that every container and reading system accepts (EPUB OCF
 * 3.3, § 4.2.2): ASCII letters, digits and a few marks, below {@code images/}, the ending of its
 * kind, and not another's path but for capitals. A path that is so already stays; the folder {@code
 * cover/} is ours.
 */
final class ImagePaths {
    private static final Pattern BEARABLE =
            Pattern.compile(
                    "images/(?:[A-Za-z0-9][A-Za-z0-9._-]{0,60}/){0,3}[A-Za-z0-9][A-Za-z0-9._-]{0,80}");

    /** A folder that ends with a stop, and a name that Windows keeps for a machine's parts. */
    private static final Pattern AWKWARD =
            Pattern.compile("(?i).*(?:\\./|/(?:con|prn|aux|nul|com\\d|lpt\\d)[./]).*");

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "image/png",
                    ".png",
                    "image/jpeg",
                    ".jpg",
                    "image/gif",
                    ".gif",
                    "image/svg+xml",
                    ".svg");

    private final Map<String, String> paths = new LinkedHashMap<>();

    /** The pictures by their paths in the book. */
    private final Map<String, Image> byPath = new HashMap<>();

    ImagePaths(List<Image> images) {
        Set<String> taken = new HashSet<>();
        for (Image image : images) {
            if (isBearable(image) && taken.add(folded(image.path()))) {
                paths.put(image.path(), image.path());
            }
        }
        int number = 0;
        for (Image image : images) {
            while (!paths.containsKey(image.path())) {
                number++;
                String made = "images/image-" + number + ending(image.mediaType());
                if (taken.add(made)) {
                    paths.put(image.path(), made);
                }
            }
            byPath.put(paths.getOrDefault(image.path(), ""), image);
        }
    }

    /** The path of one of them. */
    String of(Image image) {
        return paths.getOrDefault(image.path(), image.path());
    }

    private static boolean isBearable(Image image) {
        String path = image.path();
        String small = folded(path);
        return BEARABLE.matcher(path).matches()
                && !AWKWARD.matcher(path).matches()
                && (small.endsWith(ending(image.mediaType()))
                        || (image.mediaType().equals("image/jpeg") && small.endsWith(".jpeg")));
    }

    /** What names have in common that are one on many machines. */
    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** The ending of a picture's file. */
    static String ending(String mediaType) {
        return ENDINGS.getOrDefault(mediaType, "");
    }

    /** The document with its pictures under their paths in the book. */
    ContentDocument in(ContentDocument document) {
        return document.withBody(in(document.body()));
    }

    private Element in(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(child instanceof Element inner ? in(inner) : child);
        }
        return new Element(element.name(), attributes(element), children, element.source());
    }

    private Map<String, String> attributes(Element element) {
        Optional<String> path =
                element.name().equals("img") ? element.attribute("src") : Optional.empty();
        if (path.isEmpty() || !paths.containsKey(path.get())) {
            return element.attributes();
        }
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.put("src", paths.get(path.get()));
        return attributes;
    }

    /** Those pictures that the documents show, each once. */
    List<Asset> shown(List<ContentDocument> documents) {
        Map<String, Asset> shown = new LinkedHashMap<>();
        for (ContentDocument document : documents) {
            document.body()
                    .walk(
                            element ->
                                    element.attribute("src")
                                            .filter(byPath::containsKey)
                                            .ifPresent(path -> shown.put(path, asset(path))));
        }
        return List.copyOf(shown.values());
    }

    private Asset asset(String path) {
        Image image = byPath.get(path);
        if (image == null) {
            throw new IllegalStateException("no picture at " + path);
        }
        return new Asset(path, image.mediaType(), image.bytes());
    }
}
