package org.studypack.print.page;

import org.studypack.book.Accents;
import org.studypack.print.face.FaceMetrics.Place;
import org.studypack.print.line.FontStack.Face;

import java.util.Optional;

/** Where the accents of a text stand, as it is gone through letter by letter. */
final class AccentPlaces {
    private final float size;
    private int letter;
    private Optional<Face> face = Optional.empty();
    private Spot start = new Spot(0, 0);

    /** The accent before, on the same letter. */
    private int accent;

    private Spot accentSpot = start;

    /**
     * A place beside and above a text's start, in dots.
     *
     * @param up from the base line
     */
    record Spot(float right, float up) {
        private Spot moved(Place by, float size) {
            return new Spot(right + by.right() * size / 1000, up + by.up() * size / 1000);
        }
    }

    /**
     * Begins a text.
     *
     * @param size of the type in dots
     */
    AccentPlaces(float size) {
        this.size = size;
    }

    /** The next letter begins at a distance from the text's start. */
    void letter(int codePoint, Face in, float right) {
        letter = codePoint;
        face = Optional.of(in);
        start = new Spot(right, 0);
        accent = 0;
    }

    /** Where a character stands if it is an accent of the letter before it; else empty. */
    Optional<Spot> of(int codePoint, Face in) {
        if (!Accents.isAccent(codePoint) || face.filter(own -> own.face() == in.face()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Spot> onAccent =
                accent == 0
                        ? Optional.empty()
                        : in.metrics()
                                .place(accent, codePoint)
                                .map(place -> accentSpot.moved(place, size));
        Optional<Spot> spot =
                onAccent.or(
                        () ->
                                in.metrics()
                                        .place(letter, codePoint)
                                        .map(place -> start.moved(place, size)));
        spot.ifPresent(
                found -> {
                    accent = codePoint;
                    accentSpot = found;
                });
        return spot;
    }
}
