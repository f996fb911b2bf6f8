package org.studypack.assemble;

import org.apache.batik.util.HaltingThread;
import org.studypack.diagnostic.Location;
import org.studypack.diagnostic.Overrun;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Image;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Where drawings are made, each by a thread that can be stopped: a few lines of SVG may ask for
 * more shapes than can be drawn in a lifetime.
 */
final class DrawingRoom {
    /** The size of a trial in pixels, either way. */
    static final int TRIAL = 200;

    private final Watch watch;

    /**
     * @param watch stops a drawing that takes too long
     */
    DrawingRoom(Watch watch) {
        this.watch = watch;
    }

    /**
     * Draws an SVG once, small, since an engine that sets pages leaves out without a word what it
     * cannot draw. Says why a picture cannot be drawn; empty where it can, or is no drawing.
     */
    Optional<NotDrawable> flaw(Image image) {
        if (image.mediaType().equals("image/svg+xml")) {
            try {
                draw(image.location(), image.bytes(), TRIAL, TRIAL);
            } catch (NotDrawable e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    /**
     * Fits an SVG document, which was checked before, into a width and a height in pixels, on
     * white.
     *
     * @param place of the drawing
     */
    BufferedImage draw(Location place, byte[] svg, int width, int height) throws NotDrawable {
        return drawn(place, () -> SvgRaster.draw(svg, width, height));
    }

    /** The same for a picture of a pack, with outlines for letters. */
    SvgRaster.Outlined letter(Image image, int width, int height) throws NotDrawable {
        return drawn(image.location(), () -> SvgRaster.letter(image.bytes(), width, height));
    }

    private <T> T drawn(Location place, Callable<T> drawing) throws NotDrawable {
        try {
            return watch.apart(place, Stoppable::new, drawing);
        } catch (Overrun | StackOverflowError | OutOfMemoryError e) {
            throw new NotDrawable(e);
        } catch (NotDrawable | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new NotDrawable(e);
        }
    }

    /** The drawing library looks between shapes whether such a thread was halted. */
    private static final class Stoppable extends HaltingThread {
        Stoppable(Runnable work) {
            super(work, "drawing");
        }

        @Override
        public void interrupt() {
            halt();
            super.interrupt();
        }
    }
}
