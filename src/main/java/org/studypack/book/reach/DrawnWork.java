package org.studypack.book.reach;

import org.studypack.book.reach.DrawnPart.Use;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much is drawn of a drawing once each part is counted as often as it is used: clones, markers
 * at each point, masks, patterns, clips and filters, by attribute or by a style sheet. A short file
 * whose parts use each other can stand for a drawing without end, or for one that no memory holds.
 */
final class DrawnWork {
    /**
     * The most that may be drawn beyond what the file holds once: a shape counts ten, a point of an
     * outline, a dash of a line and a colour of a gradient one, a letter twenty, a mask or a step
     * of a filter four thousand.
     */
    static final long MOST = 1_000_000;

    /** What a shape of a clip costs beside being drawn: it is cut with all others. */
    private static final long CUT = 30;

    /** For how many tiles of a pattern one point is counted, and how many may be laid. */
    private static final double TILES = 100;

    private static final double MOST_TILES = 1_000_000;

    /** For how many points of its line a letter on it counts one. */
    private static final long LINE = 50;

    private final DrawnTree tree;
    private final Map<DrawnPart, Drawn> known = new HashMap<>();

    private DrawnWork(DrawnTree tree) {
        this.tree = tree;
    }

    /** Whether more than {@link #MOST} would be drawn again; what uses itself has no end. */
    static boolean isTooMuch(DrawnTree tree) {
        return tree.isTooLarge()
                || new DrawnWork(tree).drawn(tree.styled(), new HashSet<>()).work() - tree.plain()
                        > MOST;
    }

    private Drawn drawn(DrawnPart part, Set<DrawnPart> within) {
        Drawn before = known.get(part);
        if (before != null) {
            return before;
        }
        if (within.size() == DrawnTree.DEEPEST || !within.add(part)) {
            return Drawn.TOO_MUCH;
        }
        Drawn sum = Drawn.alone(part);
        for (DrawnPart inner : part.parts()) {
            Drawn inside = drawn(inner, within);
            sum = sum.and(inner.isDefinition() ? unseen(inner, inside) : inside);
        }
        for (Use use : part.uses()) {
            Optional<DrawnPart> used = tree.named(use.id());
            if (used.isPresent()) {
                sum = with(sum, part, use, drawn(used.get(), within));
            }
        }
        sum = finished(sum, part);
        within.remove(part);
        known.put(part, sum);
        return sum;
    }

    /** A definition by itself draws nothing, but one that uses itself without end is none. */
    private static Drawn unseen(DrawnPart part, Drawn inside) {
        return inside.work() >= Drawn.ENDLESS
                ? Drawn.TOO_MUCH
                : new Drawn(part.weight() + part.points(), 0, 0, 0);
    }

    private static Drawn with(Drawn sum, DrawnPart user, Use use, Drawn used) {
        if (user.name().equals("textPath")) {
            double letters = (double) user.points() / DrawnTree.LETTER;
            return sum.with(letters * used.points() / LINE);
        }
        if (use.property().equals("href")) {
            return sum.and(used);
        }
        double often = use.isAtPoints() ? sum.points() : use.isInherited() ? sum.shapes() : 1;
        return sum.with(often * used.work());
    }

    /** With its dashes, cuts and tiles. */
    private static Drawn finished(Drawn sum, DrawnPart part) {
        Drawn whole = part.dash() > 0 ? sum.with(sum.length() / part.dash()) : sum;
        if (part.name().equals("clipPath")) {
            whole = whole.with((double) CUT * sum.shapes());
        }
        return part.tiles() > MOST_TILES ? Drawn.TOO_MUCH : whole.with(part.tiles() / TILES);
    }
}
