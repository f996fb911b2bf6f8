package org.studypack.book.reach;

import org.studypack.book.reach.CssToken.Kind;
import org.studypack.book.reach.DrawnPart.Use;
import org.studypack.book.reach.StyleItem.AtRule;
import org.studypack.book.reach.StyleItem.Declaration;
import org.studypack.book.reach.StyleItem.StyleRule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /** What a letter costs: its outline has about as many points. */
    private static final long LETTER = 20;

    /** What a shape of a clip costs beside being drawn: it is cut with all others. */
    private static final long CUT = 30;

    /** For how many tiles of a pattern one point is counted, and how many may be laid. */
    private static final double TILES = 100;

    private static final double MOST_TILES = 1_000_000;

    private static final Set<String> LENGTHS =
            Set.of("width", "height", "r", "rx", "ry", "x1", "x2", "y1", "y2");

    private static final long ENDLESS = Long.MAX_VALUE / 4;

    /** How deep parts may be nested in each other, and lead to each other. */
    private static final int DEEPEST = 500;

    /** Links of these lead to what they change, which may well be around them. */
    private static final Set<String> NO_USE =
            Set.of(
                    "a",
                    "set",
                    "animate",
                    "animateColor",
                    "animateMotion",
                    "animateTransform",
                    "mpath");

    private final DrawnPart root = new DrawnPart("svg", "", "");
    private final Deque<DrawnPart> open = new ArrayDeque<>();
    private final Map<String, DrawnPart> named = new HashMap<>();
    private final List<StyleRule> rules = new ArrayList<>();
    private final Map<DrawnPart, Drawn> known = new HashMap<>();
    private long plain;
    private long elements;
    private double size;
    private boolean tooDeep;

    /**
     * What a part comes to.
     *
     * @param shapes how many shapes are in it, clones counted
     * @param points how many points their outlines have
     * @param length how long these are
     */
    private record Drawn(long work, long shapes, long points, double length) {
        private static final Drawn NOTHING = new Drawn(0, 0, 0, 0);
        private static final Drawn TOO_MUCH = new Drawn(ENDLESS, ENDLESS, ENDLESS, 0);

        Drawn and(Drawn other) {
            return new Drawn(
                    bounded(work + other.work),
                    bounded(shapes + other.shapes),
                    bounded(points + other.points),
                    length + other.length);
        }

        Drawn with(long more) {
            return new Drawn(bounded(work + more), shapes, points, length);
        }

        private static long bounded(long sum) {
            return Math.min(sum, ENDLESS);
        }

        static long times(long one, long other) {
            return one != 0 && other > ENDLESS / one ? ENDLESS : one * other;
        }
    }

    DrawnWork() {
        open.push(root);
    }

    /** Enters an element. */
    void open(String name, List<Attribute> attributes) {
        DrawnPart part =
                new DrawnPart(
                        name,
                        Attribute.value(attributes, "id"),
                        Attribute.value(attributes, "class"));
        elements++;
        tooDeep |= open.size() > DEEPEST;
        open.element().parts().add(part);
        open.push(part);
        if (!part.id().isEmpty()) {
            named.putIfAbsent(part.id(), part);
        }
        for (Attribute attribute : attributes) {
            if (attribute.isLink()) {
                boolean own = attribute.value().startsWith("#") && !NO_USE.contains(name);
                if (own) {
                    part.uses().add(new Use("href", attribute.value().substring(1)));
                }
            } else if (attribute.name().equals("style")) {
                List<CssToken> tokens = CssTokens.of(attribute.value());
                StyleParser.declarations(tokens).forEach(item -> use(part, item));
            } else if (attribute.value().contains("(")) {
                use(part, attribute.name(), CssTokens.of(attribute.value()));
            }
        }
        measure(part, attributes);
        plain += part.weight() + part.points();
    }

    private void measure(DrawnPart part, List<Attribute> attributes) {
        if (elements == 1) {
            size =
                    Measures.size(
                            Attribute.value(attributes, "viewBox"),
                            Attribute.value(attributes, "width"),
                            Attribute.value(attributes, "height"));
        }
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("d") || attribute.name().equals("points")) {
                part.add(points(attribute.value()));
                part.lengthen(2 * Measures.sum(attribute.value()));
            } else if (LENGTHS.contains(attribute.name())) {
                part.lengthen(4 * Measures.sum(attribute.value()));
            } else if (attribute.name().equals("stroke-dasharray")) {
                part.dash(Measures.sum(attribute.value()));
            }
        }
        if (part.name().equals("pattern")) {
            part.tiles(Measures.tiles(attributes, size));
        }
    }

    /** About as many as there are pairs of numbers. */
    private static long points(String outline) {
        return outline.length() / 4L;
    }

    private static void use(DrawnPart part, StyleItem item) {
        if (item instanceof Declaration declaration) {
            String property = StyleNames.small(declaration.name().value());
            use(part, property, declaration.value());
            if (property.equals("stroke-dasharray")) {
                part.dash(period(declaration.value()));
            }
        }
    }

    private static double period(List<CssToken> value) {
        return value.stream()
                .filter(token -> StyleLimits.NUMBERS.contains(token.kind()))
                .mapToDouble(token -> Measures.sum(token.value()))
                .sum();
    }

    private static void use(DrawnPart part, String property, List<CssToken> value) {
        for (int i = 0; i < value.size(); i++) {
            CssToken token = value.get(i);
            boolean quoted = token.is(Kind.FUNCTION) && token.value().equalsIgnoreCase("url");
            Optional<String> address =
                    token.is(Kind.URL)
                            ? Optional.of(token.value())
                            : quoted
                                    ? value.subList(i, value.size()).stream()
                                            .filter(each -> each.is(Kind.STRING))
                                            .map(CssToken::value)
                                            .findFirst()
                                    : Optional.empty();
            address.filter(each -> each.startsWith("#"))
                    .ifPresent(each -> part.uses().add(new Use(property, each.substring(1))));
        }
    }

    /** Letters of the element that is open. */
    void text(int letters) {
        open.element().add(LETTER * letters);
        open.element().lengthen(size * letters);
        plain += LETTER * letters;
    }

    /** Leaves the innermost element. */
    void close() {
        open.pop();
    }

    /** A style sheet of the drawing. */
    void styled(String css) {
        rules(StyleParser.sheet(CssTokens.of(css)));
    }

    private void rules(List<StyleItem> items) {
        for (StyleItem item : items) {
            switch (item) {
                case StyleRule rule -> {
                    DrawnPart probe = new DrawnPart("", "", "");
                    rule.block().forEach(each -> use(probe, each));
                    if (!probe.uses().isEmpty() || probe.dash() > 0) {
                        rules.add(rule);
                    }
                    rules(rule.block());
                }
                case AtRule rule -> rule.block().ifPresent(this::rules);
                default -> {}
            }
        }
    }

    /** Whether more than {@link #MOST} would be drawn again; what uses itself has no end. */
    boolean isTooMuch() {
        if (tooDeep || Drawn.times(rules.size(), elements) > MOST * 10) {
            return true;
        }
        style(root);
        return drawn(root, new HashSet<>()).work() - plain > MOST;
    }

    private void style(DrawnPart part) {
        for (StyleRule rule : rules) {
            if (StyleSelector.mayMatch(rule.selector(), part)) {
                rule.block().forEach(item -> use(part, item));
            }
        }
        part.parts().forEach(this::style);
    }

    private Drawn drawn(DrawnPart part, Set<DrawnPart> within) {
        Drawn before = known.get(part);
        if (before != null) {
            return before;
        }
        if (within.size() == DEEPEST || !within.add(part)) {
            return Drawn.TOO_MUCH;
        }
        Drawn sum =
                new Drawn(
                        part.weight() + part.points(),
                        part.isShape() ? 1 : 0,
                        part.isShape() ? 2 + part.points() : 0,
                        part.length());
        for (DrawnPart inner : part.parts()) {
            Drawn inside = drawn(inner, within);
            sum = sum.and(inner.isDefinition() ? unseen(inner, inside) : inside);
        }
        for (Use use : part.uses()) {
            sum = used(sum, use, part, within);
        }
        if (part.dash() > 0) {
            sum = sum.with(bounded(sum.length() / part.dash()));
        }
        if (part.name().equals("clipPath")) {
            sum = sum.with(Drawn.times(CUT, sum.shapes()));
        }
        if (part.tiles() > 0) {
            sum = sum.with(part.tiles() > MOST_TILES ? ENDLESS : (long) (part.tiles() / TILES));
        }
        within.remove(part);
        known.put(part, sum);
        return sum;
    }

    /** A definition by itself draws nothing, but one that uses itself without end is none. */
    private static Drawn unseen(DrawnPart part, Drawn inside) {
        return inside.work() >= ENDLESS
                ? Drawn.TOO_MUCH
                : Drawn.NOTHING.with(part.weight() + part.points());
    }

    private static long bounded(double count) {
        return count < ENDLESS ? (long) count : ENDLESS;
    }

    private Drawn used(Drawn sum, Use use, DrawnPart user, Set<DrawnPart> within) {
        DrawnPart part = named.get(use.id());
        if (part == null) {
            return sum;
        }
        Drawn drawn = drawn(part, within);
        if (user.name().equals("textPath")) {
            long letters = user.points() / LETTER;
            return sum.with(Drawn.times(letters, drawn.points() / 50));
        }
        if (use.property().equals("href")) {
            return sum.and(drawn);
        }
        long often = use.isAtPoints() ? sum.points() : use.isInherited() ? sum.shapes() : 1;
        return sum.with(Drawn.times(drawn.work(), often));
    }
}
