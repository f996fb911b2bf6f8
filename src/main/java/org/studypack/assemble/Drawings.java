package org.studypack.assemble;

import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Image;
import org.studypack.pack.Pack;
import org.studypack.template.TemplateEngine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cover of one pack, and the trial of its drawings: each is made once. May be used by several
 * threads.
 */
final class Drawings {
    private static final int MOST_LOGOS = 4;

    private final TemplateEngine templates;
    private final Watch watch;
    private final DrawingRoom room;
    private Optional<List<Diagnostic>> proof = Optional.empty();

    /** Held for no longer than to begin the cover, while {@link #proof} may take long. */
    private final Object beginning = new Object();

    private Optional<ScreenCover> screenCover = Optional.empty();

    private Optional<ScreenFigures> figures = Optional.empty();

    /** Why logos cannot be drawn, or that they can; those of the branches that came last. */
    private final Map<Image, Optional<NotDrawable>> logoFlaws =
            new LinkedHashMap<>(16, 1, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Image, Optional<NotDrawable>> oldest) {
                    return size() > MOST_LOGOS;
                }
            };

    Drawings(TemplateEngine templates, Watch watch) {
        this.watch = watch;
        this.templates = templates;
        this.room = new DrawingRoom(watch);
    }

    /**
     * Draws all pictures of the pack, unless they were drawn for e-readers; what is wrong with
     * those that cannot be drawn.
     */
    synchronized List<Diagnostic> proof(Pack pack) {
        if (proof.isEmpty()) {
            Diagnostics own = new Diagnostics();
            begun().ifPresentOrElse(
                            drawn -> drawn.await(own),
                            () ->
                                    pack.images()
                                            .forEach(
                                                    image ->
                                                            room.flaw(image)
                                                                    .ifPresent(
                                                                            flaw ->
                                                                                    flaw.report(
                                                                                            image,
                                                                                            own))));
            proof = Optional.of(own.all());
        }
        return proof.get();
    }

    /** Reports the logo of a branch that cannot be drawn. */
    void proveLogo(Image logo, Diagnostics diagnostics) {
        logoFlaw(logo).ifPresent(flaw -> flaw.report(logo, diagnostics));
    }

    private Optional<NotDrawable> logoFlaw(Image logo) {
        synchronized (logoFlaws) {
            if (logoFlaws.containsKey(logo)) {
                return logoFlaws.getOrDefault(logo, Optional.empty());
            }
        }
        Optional<NotDrawable> flaw = room.flaw(logo); // two may draw it, none waits for another
        synchronized (logoFlaws) {
            logoFlaws.put(logo, flaw);
        }
        return flaw;
    }

    /** Those for e-readers, where somebody asked for them. */
    private Optional<ScreenFigures> begun() {
        synchronized (beginning) {
            return figures;
        }
    }

    /** The drawings of the pack for all of its EPUBs. */
    ScreenFigures figures(Pack pack) {
        synchronized (beginning) {
            ScreenFigures all = figures.orElseGet(() -> ScreenFigures.of(pack, room, watch));
            figures = Optional.of(all);
            return all;
        }
    }

    /** The one cover of all EPUBs of the pack. */
    ScreenCover screenCover(Pack pack) {
        synchronized (beginning) {
            ScreenCover cover =
                    screenCover.orElseGet(() -> ScreenCover.of(pack, templates, room, watch));
            screenCover = Optional.of(cover);
            return cover;
        }
    }
}
