package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.diagnostic.Awaited;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Pack;
import org.studypack.template.TemplateEngine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The EPUB's cover, which a thread of its own draws while pages are set. May be used by several
 * threads.
 */
public final class ScreenCover {
    /** Stands where the picture will be. */
    static final Asset AWAITED = picture(new byte[0]);

    /** Of what is for paper alone. */
    public static final ScreenCover NONE = of(new byte[0]);

    private final CompletableFuture<Drawn> drawn;

    /** What came of it, and what was reported. */
    private record Drawn(Optional<Asset> picture, List<Diagnostic> reported) {}

    private ScreenCover(CompletableFuture<Drawn> drawn) {
        this.drawn = drawn;
    }

    /**
     * Begins to draw.
     *
     * @param watch has it drawn beside this thread
     */
    static ScreenCover of(Pack pack, TemplateEngine templates, DrawingRoom room, Watch watch) {
        return new ScreenCover(
                watch.beside(
                        () -> {
                            Diagnostics own = new Diagnostics();
                            CoverArtist artist = new CoverArtist(templates, room, own);
                            return new Drawn(artist.screen(pack), own.all());
                        }));
    }

    /**
     * One that was drawn before.
     *
     * @param jpeg the picture
     */
    public static ScreenCover of(byte[] jpeg) {
        return new ScreenCover(
                CompletableFuture.completedFuture(
                        new Drawn(Optional.of(picture(jpeg)), List.of())));
    }

    private static Asset picture(byte[] jpeg) {
        return new Asset(CoverArtist.PATH, "image/jpeg", jpeg);
    }

    /** Waits for the picture; empty where it cannot be drawn, which is reported. */
    Optional<Asset> await(Diagnostics diagnostics) {
        Drawn done = Awaited.of(drawn);
        done.reported().forEach(diagnostics::add);
        return done.picture();
    }
}
