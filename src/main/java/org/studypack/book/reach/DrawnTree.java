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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a drawing and what they refer to, as its elements are written. */
final class DrawnTree {
    /** What a letter costs: its outline has about as many points. */
    static final long LETTER = 20;

    /** For how many pixels of an embedded picture one point is counted. */
    private static final long PIXELS = 100;

    /** How deep parts may be nested in each other. */
    static final int DEEPEST = 500;

    /** The most elements times rules of a style sheet. */
    private static final long MOST_MATCHES = 10_000_000;

    private static final Set<String> LENGTHS =
            Set.of("width", "height", "r", "rx", "ry", "x1", "x2", "y1", "y2");

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
    private long plain;
    private long elements;
    private double size;
    private boolean tooDeep;

    DrawnTree() {
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

    /** An embedded picture of the element that is open; it costs what it shows, once too. */
    void picture(long pixels) {
        open.element().add(pixels / PIXELS);
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

    /** Whether it is nested more deeply, or has more rules, than can be looked at. */
    boolean isTooLarge() {
        return tooDeep || (double) rules.size() * elements > MOST_MATCHES;
    }

    /** The whole, with what its style sheets say; of one that is not too large. */
    DrawnPart styled() {
        style(root);
        rules.clear();
        return root;
    }

    private void style(DrawnPart part) {
        for (StyleRule rule : rules) {
            if (StyleSelector.mayMatch(rule.selector(), part)) {
                rule.block().forEach(item -> use(part, item));
            }
        }
        part.parts().forEach(this::style);
    }

    Optional<DrawnPart> named(String id) {
        return Optional.ofNullable(named.get(id));
    }

    /** What it would cost to draw each part once. */
    long plain() {
        return plain;
    }
}
