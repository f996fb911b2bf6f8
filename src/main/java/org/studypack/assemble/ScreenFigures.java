package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.ScreenFigure;
import org.studypack.diagnostic.Awaited;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Image;
import org.studypack.pack.Pack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drawings of a pack as e-readers are given them, which a thread of its own makes while pages
 * are set. May be used by several threads.
 */
public final class ScreenFigures {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;

    private static final Pattern OWN_WIDTH =
            Pattern.compile(
                    "<svg[^>]*?\\swidth=\"(\\d{1,4})(?:\\.\\d+)?(?:px)?\"[^>]*>.*", Pattern.DOTALL);

    private final CompletableFuture<Map<String, ScreenFigure>> drawn;

    private ScreenFigures(CompletableFuture<Map<String, ScreenFigure>> drawn) {
        this.drawn = drawn;
    }

    /**
     * Begins to draw.
     *
     * @param watch has them drawn beside this thread
     */
    static ScreenFigures of(Pack pack, DrawingRoom room, Watch watch) {
        ImagePaths paths = new ImagePaths(pack.images());
        return new ScreenFigures(
                watch.beside(
                        () -> {
                            Map<String, ScreenFigure> drawn = new LinkedHashMap<>();
                            for (Image image : pack.images()) {
                                String path = paths.of(image);
                                figure(image, path, room)
                                        .ifPresent(figure -> drawn.put(path, figure));
                            }
                            return Map.copyOf(drawn);
                        }));
    }

    /** Waits for them; each by the path of its drawing in the book. */
    public Map<String, ScreenFigure> await() {
        return Awaited.of(drawn);
    }

    /** Empty where it is no drawing, or cannot be drawn, which the trial of the pack reports. */
    private static Optional<ScreenFigure> figure(Image image, String path, DrawingRoom room) {
        if (!image.mediaType().equals("image/svg+xml")) {
            return Optional.empty();
        }
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
