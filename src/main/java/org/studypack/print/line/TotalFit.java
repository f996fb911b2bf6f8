package org.studypack.print.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Breaks a paragraph into lines that are good together (Knuth and Plass, <i>Breaking Paragraphs
 * into Lines</i>, 1981): the breaks that cost least, where a line costs by how far its spaces are
 * from their own width, by a hyphen, by hyphens on neighbouring lines, and by neighbours of unlike
 * tightness.
 */
final class TotalFit {
    /** At what share of its own width more a space counts as fully stretched. */
    static final float STRETCH = 0.4f;

    /** How often a line may be stretched beyond that before it is not considered. */
    private static final double FIRST_TOLERANCE = 3;

    /** The same for lines of which a number is wished. */
    static final double WISHED_TOLERANCE = 1.75;

    /** The same where a word is to be whole: its spaces are 1.8 of their own width. */
    private static final double WHOLE_TOLERANCE = 2;

    /** A ragged line that is shorter than its measure by this share counts as fully stretched. */
    private static final double RAG = 0.12;

    /** By how much of the measure ragged lines may be short of it where a number is wished. */
    static final double MOST_RAGGED = WISHED_TOLERANCE * RAG;

    private static final double LINE = 10;
    private static final double WORST = 1e9;
    private static final double UNLIKE_NEIGHBOURS = 4_000;
    private static final double TWO_HYPHENS = 5_000;
    private static final double THREE_HYPHENS = 60_000;
    private static final double HYPHEN_BEFORE_LAST_LINE = 6_000;

    /** A last line is to have this share of the measure, and more than a syllable. */
    private static final double LAST_LINE = 0.2;

    private static final double SHORT_LAST_LINE = 1200;
    private static final double SYLLABLE = 400;

    private final List<Place> places;
    private final LineFill fill;
    private final double measure;
    private final double syllable;
    private final LineWish wish;

    /**
     * A place where a line may end and the next begin. All measures are from the paragraph's start,
     * as if it stood on one line with its spaces at their own width.
     *
     * @param at the index of the next line's first character
     * @param end where a line that ends here ends, its hyphen included
     * @param start where a line that begins here begins
     * @param spacesBeforeEnd how much of {@code end} is spaces
     * @param spacesBeforeStart how much of {@code start} is spaces
     * @param give how much narrower or wider the letters up to here can be set
     * @param penalty what a break here costs
     */
    record Place(
            int at,
            double end,
            double start,
            double spacesBeforeEnd,
            double spacesBeforeStart,
            double give,
            double penalty,
            boolean hyphen) {}

    /**
     * The best way to break before a place, among those whose last line has one tightness; where a
     * number of lines is wished, also among those of as many lines.
     */
    private record Way(Place place, int tightness, int lines, double cost, Optional<Way> before) {}

    /** Breaks in order, and what they cost. */
    record Chosen(List<Place> breaks, double cost) {}

    private TotalFit(
            List<Place> places, LineFill fill, double measure, double syllable, LineWish wish) {
        this.places = places;
        this.fill = fill;
        this.measure = measure;
        this.syllable = syllable;
        this.wish = wish;
    }

    /**
     * The chosen breaks.
     *
     * @param places in order; the first is the paragraph's start, the last its end
     * @param syllable a last line that is not longer is avoided at nearly any cost
     * @return empty where no breaks keep every line within the measure, or none as they are wished
     */
    static Optional<Chosen> breaks(
            List<Place> places, LineFill fill, double measure, double syllable, LineWish wish) {
        TotalFit fit = new TotalFit(places, fill, measure, syllable, wish);
        Optional<Way> best =
                wish.counts()
                        ? fit.best(WISHED_TOLERANCE).or(fit::bestOfWholeWords)
                        : fit.best(FIRST_TOLERANCE).or(() -> fit.best(Double.MAX_VALUE));
        return best.map(way -> new Chosen(chosen(way), way.cost()));
    }

    private Optional<Way> bestOfWholeWords() {
        return wish.whole().isEmpty() ? Optional.empty() : best(WHOLE_TOLERANCE);
    }

    private static List<Place> chosen(Way last) {
        List<Place> chosen = new ArrayList<>();
        for (Optional<Way> way = last.before();
                way.isPresent() && way.get().before().isPresent();
                way = way.get().before()) {
            chosen.add(way.get().place());
        }
        Collections.reverse(chosen);
        return chosen;
    }

    private Optional<Way> best(double tolerance) {
        List<Way> active = new ArrayList<>();
        active.add(new Way(places.getFirst(), 1, 0, 0, Optional.empty()));
        for (Place place : places.subList(1, places.size() - 1)) {
            List<Way> found = new ArrayList<>();
            for (Iterator<Way> ways = active.iterator(); ways.hasNext(); ) {
                Way way = ways.next();
                double ratio = ratio(way.place(), place);
                if (ratio < -FontStack.TIGHTEST) {
                    ways.remove();
                } else if (ratio <= tolerance && isWished(way, place)) {
                    keepCheaper(found, extended(way, place, ratio));
                }
            }
            active.addAll(found);
        }
        return cheapestEnd(active);
    }

    private boolean isWished(Way way, Place place) {
        int line = way.lines() + 1;
        return wish.allows(line + 1) && !(place.hyphen() && wish.whole().contains(line));
    }

    private void keepCheaper(List<Way> found, Way way) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).tightness() == way.tightness()
                    && (!wish.counts() || found.get(i).lines() == way.lines())) {
                if (way.cost() < found.get(i).cost()) {
                    found.set(i, way);
                }
                return;
            }
        }
        found.add(way);
    }

    /** 0 for spaces of their own width, 1 for fully stretched ones, -1 for the narrowest. */
    private double ratio(Place from, Place to) {
        double slack = measure - (to.end() - from.start());
        if (fill == LineFill.RAGGED) {
            return slack < 0 ? -Double.MAX_VALUE : slack / (RAG * measure);
        }
        double spaces = to.spacesBeforeEnd() - from.spacesBeforeStart();
        double give = to.give() - from.give();
        if (spaces <= 0) {
            return slack < 0 ? slack / Math.max(1, give) : slack == 0 ? 0 : Double.MAX_VALUE;
        }
        return slack / (spaces * (slack < 0 ? FontStack.SHRINK : STRETCH) + give);
    }

    private static Way extended(Way way, Place place, double ratio) {
        double size = Math.abs(ratio);
        double badness = LINE + Math.min(WORST, 100 * size * size * size);
        int tightness = tightness(ratio);
        double cost =
                way.cost()
                        + badness * badness
                        + place.penalty() * place.penalty()
                        + (Math.abs(tightness - way.tightness()) > 1 ? UNLIKE_NEIGHBOURS : 0)
                        + hyphens(way, place);
        return new Way(place, tightness, way.lines() + 1, cost, Optional.of(way));
    }

    private static int tightness(double ratio) {
        if (ratio < -0.5) {
            return 0;
        }
        return ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }

    private static double hyphens(Way way, Place place) {
        if (!place.hyphen() || !way.place().hyphen()) {
            return 0;
        }
        boolean three = way.before().filter(before -> before.place().hyphen()).isPresent();
        return three ? THREE_HYPHENS : TWO_HYPHENS;
    }

    /** The last line keeps its spaces as they are. */
    private Optional<Way> cheapestEnd(List<Way> active) {
        Place end = places.getLast();
        Optional<Way> best = Optional.empty();
        for (Way way : active) {
            double width = end.end() - way.place().start();
            int lines = way.lines() + 1;
            boolean wished =
                    !wish.counts() || (width >= syllable && lines == wish.count().orElse(lines));
            if (width <= measure && wished) {
                double shortness = Math.max(0, 1 - width / (LAST_LINE * measure));
                double badness =
                        LINE + SHORT_LAST_LINE * shortness + (width < syllable ? SYLLABLE : 0);
                double cost =
                        way.cost()
                                + badness * badness
                                + (way.place().hyphen() ? HYPHEN_BEFORE_LAST_LINE : 0);
                if (best.isEmpty() || cost < best.get().cost()) {
                    best = Optional.of(new Way(end, 1, lines, cost, Optional.of(way)));
                }
            }
        }
        return best;
    }
}
