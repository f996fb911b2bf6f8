package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.book.PageSize;
import org.studypack.diagnostic.Diagnostic;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.pack.Image;
import org.studypack.pack.Pack;
import org.studypack.template.TemplateEngine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The covers of one pack, and the trial of its drawings: each is made once. May be used by several
 * threads.
 */
final class Drawings {
    private static final int MOST_LOGOS = 4;

    private final TemplateEngine templates;
    private final Watch watch;
    private final DrawingRoom room;
    private final Map<PageSize, Asset> printCovers = new HashMap<>();
    private Optional<List<Diagnostic>> proof = Optional.empty();

    /** Held for no longer than to begin the cover, while {@link #printCover} may take long. */
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
     * The cover of print, on which nothing of a selection stands but the size of its paper; empty
     * where it cannot be drawn. That is reported, as are all drawings of the pack that cannot.
     */
    synchronized Optional<Asset> printCover(Pack pack, PageSize size, Diagnostics diagnostics) {
        Optional<Asset> cover = Optional.ofNullable(printCovers.get(size));
        if (cover.isEmpty()) {
            cover =
                    new CoverArtist(templates, room, diagnostics)
                            .print(pack, size.width(), size.height());
            cover.ifPresent(made -> printCovers.put(size, made));
        }
        proof(pack).forEach(diagnostics::add);
        return cover;
    }

    private List<Diagnostic> proof(Pack pack) {
        if (proof.isEmpty()) {
            Diagnostics own = new Diagnostics();
            for (Image image : pack.images()) {
                room.flaw(image).ifPresent(flaw -> flaw.report(image, own));
            }
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
