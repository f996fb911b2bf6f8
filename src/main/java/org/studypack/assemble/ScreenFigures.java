package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.ScreenFigure;
import org.studypack.diagnostic.Awaited;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Image;
import org.studypack.pack.Pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The drawings of a pack as e-readers are given them, which threads of their own make while texts
 * are assembled. May be used by several threads.
 */
public final class ScreenFigures {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;

    /** So many draw at once; few machines have fewer cores. */
    private static final int THREADS = 2;

    private static final Pattern OWN_WIDTH =
            Pattern.compile(
                    "<svg[^>]*?\\swidth=\"(\\d{1,4})(?:\\.\\d+)?(?:px)?\"[^>]*>.*", Pattern.DOTALL);

    private final List<CompletableFuture<List<Drawn>>> drawn;

    /**
     * A drawing that was tried.
     *
     * @param path in the book
     * @param figure empty where it cannot be drawn
     * @param flaw why not
     */
    private record Drawn(
            Image image, String path, Optional<ScreenFigure> figure, Optional<NotDrawable> flaw) {}

    private ScreenFigures(List<CompletableFuture<List<Drawn>>> drawn) {
        this.drawn = drawn;
    }

    /**
     * Begins to draw.
     *
     * @param watch has them drawn beside this thread
     */
    static ScreenFigures of(Pack pack, DrawingRoom room, Watch watch) {
        ImagePaths paths = new ImagePaths(pack.images());
        List<List<Image>> shares = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            shares.add(new ArrayList<>());
        }
        for (Image image : pack.images()) {
            if (isDrawing(image)) {
                shares.addFirst(shares.removeLast());
                shares.getFirst().add(image);
            }
        }
        return new ScreenFigures(
                shares.stream()
                        .filter(share -> !share.isEmpty())
                        .map(share -> watch.beside(() -> figures(share, paths, room)))
                        .toList());
    }

    private static List<Drawn> figures(List<Image> images, ImagePaths paths, DrawingRoom room) {
        return images.stream().map(image -> tried(image, paths.of(image), room)).toList();
    }

    private static Drawn tried(Image image, String path, DrawingRoom room) {
        try {
            Optional<ScreenFigure> figure = Optional.of(figure(image, path, room));
            return new Drawn(image, path, figure, Optional.empty());
        } catch (NotDrawable e) {
            return new Drawn(image, path, Optional.empty(), Optional.of(e));
        }
    }

    private Stream<Drawn> all() {
        return drawn.stream().flatMap(share -> Awaited.of(share).stream());
    }

    /**
     * Waits for them; each by the path of its drawing in the book. Those that cannot be drawn are
     * reported, also where a slower machine alone cannot: no reader of an EPUB would miss what is
     * left out of it.
     */
    public Map<String, ScreenFigure> await(Diagnostics diagnostics) {
        Map<String, ScreenFigure> all = new HashMap<>();
        all().forEach(
                        each -> {
                            each.figure().ifPresent(figure -> all.put(each.path(), figure));
                            each.flaw().ifPresent(flaw -> flaw.report(each.image(), diagnostics));
                        });
        return Map.copyOf(all);
    }

    private static boolean isDrawing(Image image) {
        return image.mediaType().equals("image/svg+xml");
    }

    private static ScreenFigure figure(Image image, String path, DrawingRoom room)
            throws NotDrawable {
        String svg = new String(image.bytes(), StandardCharsets.UTF_8);
        Matcher own = OWN_WIDTH.matcher(svg);
        int width = own.matches() ? Integer.parseInt(own.group(1)) : 0;
        int pixels = width == 0 ? WIDTH : Math.min(WIDTH, 2 * width);
        SvgRaster.Outlined drawn = room.letter(image, pixels, HEIGHT);
        byte[] outlined = drawn.outlined().getBytes(StandardCharsets.UTF_8);
        Asset drawing = new Asset(path, image.mediaType(), outlined);
        String beside = "figures" + path.substring(path.indexOf('/'));
        Asset picture =
                new Asset(
                        beside.replaceFirst("\\.[^./]*$", "") + ".png",
                        "image/png",
                        DrawingPng.of(drawn.picture()));
        boolean whole = !drawn.outlined().contains("<text");
        return new ScreenFigure(drawing, whole ? Optional.of(picture) : Optional.empty(), width);
    }
}
