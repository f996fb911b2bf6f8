package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.ScreenFigure;
import org.studypack.diagnostic.Awaited;
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

    private final List<CompletableFuture<Map<String, ScreenFigure>>> drawn;

    private ScreenFigures(List<CompletableFuture<Map<String, ScreenFigure>>> drawn) {
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

    private static Map<String, ScreenFigure> figures(
            List<Image> images, ImagePaths paths, DrawingRoom room) {
        Map<String, ScreenFigure> drawn = new HashMap<>();
        for (Image image : images) {
            String path = paths.of(image);
            figure(image, path, room).ifPresent(figure -> drawn.put(path, figure));
        }
        return drawn;
    }

    /** Waits for them; each by the path of its drawing in the book. */
    public Map<String, ScreenFigure> await() {
        Map<String, ScreenFigure> all = new HashMap<>();
        drawn.forEach(share -> all.putAll(Awaited.of(share)));
        return Map.copyOf(all);
    }

    private static boolean isDrawing(Image image) {
        return image.mediaType().equals("image/svg+xml");
    }

    /** Empty where it cannot be drawn, which the trial of the pack reports. */
    private static Optional<ScreenFigure> figure(Image image, String path, DrawingRoom room) {
        String svg = new String(image.bytes(), StandardCharsets.UTF_8);
        Matcher own = OWN_WIDTH.matcher(svg);
        int width = own.matches() ? Integer.parseInt(own.group(1)) : 0;
        int pixels = width == 0 ? WIDTH : Math.min(WIDTH, 2 * width);
        try {
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
            return Optional.of(
                    new ScreenFigure(
                            drawing, whole ? Optional.of(picture) : Optional.empty(), width));
        } catch (NotDrawable e) {
            return Optional.empty();
        }
    }
}
