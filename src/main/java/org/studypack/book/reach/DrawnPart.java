package org.studypack.book.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An element of a drawing, as far as it matters for what drawing costs. */
final class DrawnPart {
    private static final Set<String> SHAPES =
            Set.of(
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "image");

    private final String name;
    private final String id;
    private final Set<String> classes = new HashSet<>();
    private final List<DrawnPart> parts = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private long points;
    private double length;
    private double dash;
    private double tiles;

    /**
     * A reference to another part.
     *
     * @param property {@code href}, or the property of CSS
     */
    record Use(String property, String id) {
        /** Whether what is inside is drawn with it, shape by shape. */
        boolean isInherited() {
            return property.startsWith("marker")
                    || property.equals("fill")
                    || property.equals("stroke");
        }

        /** Whether it is drawn at each point of an outline. */
        boolean isAtPoints() {
            return property.equals("marker") || property.equals("marker-mid");
        }
    }

    DrawnPart(String name, String id, String classes) {
        this.name = name;
        this.id = id;
        this.classes.addAll(List.of(classes.strip().split("\\s+")));
    }

    String name() {
        return name;
    }

    String id() {
        return id;
    }

    Set<String> classes() {
        return classes;
    }

    List<DrawnPart> parts() {
        return parts;
    }

    List<Use> uses() {
        return uses;
    }

    /** What its own outline and letters cost. */
    long points() {
        return points;
    }

    void add(long more) {
        points += more;
    }

    /** About how long its outline is, in the drawing's units. */
    double length() {
        return length;
    }

    void lengthen(double more) {
        length += more;
    }

    /** How long a dash and its gap are together; 0 where lines are whole. */
    double dash() {
        return dash;
    }

    /** The shortest of those that are asked for, since another may rule. */
    void dash(double period) {
        dash = dash > 0 && period > 0 ? Math.min(dash, period) : Math.max(dash, period);
    }

    /** How many tiles it lays over what it fills. */
    double tiles() {
        return tiles;
    }

    void tiles(double count) {
        tiles = count;
    }

    boolean isShape() {
        return SHAPES.contains(name);
    }

    /** Whether it is drawn only where another part refers to it. */
    boolean isDefinition() {
        return switch (name) {
            case "defs", "symbol", "marker", "mask", "pattern", "clipPath", "filter" -> true;
            default -> name.endsWith("Gradient");
        };
    }

    /** What drawing it costs beside its points; layers are as expensive as hundreds of shapes. */
    long weight() {
        return switch (name) {
            case "mask", "filter" -> 4_000;
            case "pattern" -> 200;
            case "stop" -> 1;
            case "defs" -> 0;
            default -> name.startsWith("fe") ? 4_000 : 10;
        };
    }
}
