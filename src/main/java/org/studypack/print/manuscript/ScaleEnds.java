package org.studypack.print.manuscript;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words at both ends of a scale. They stand beside its steps where each has room on a line
 * there; else in a line of their own below the steps, or, where even that is too short for both,
 * above the steps and below them, in as many lines as they take. The steps are then as far apart as
 * the width allows, so that the words begin below the first and end below the last.
 */
final class ScaleEnds {
    /** The attribute of a scale whose words do not stand beside its steps; it says where. */
    static final String APART = "data-apart";

    /** The share of the width that each end has beside the steps. */
    static final double SHARE = 0.18;

    /** The size of their type, of the text's. */
    static final double TYPE = 0.9;

    /** The share of the width that the steps have at most between the words. */
    private static final double STEPS = 0.56;

    /**
     * The least distance of two steps, of the text's size: of their circles, and what is between.
     */
    private static final double STEP = 2;

    /** How wide a step is where the words are apart, of the text's size. */
    private static final double WIDE_STEP = 2.2;

    /** What rounding may take of the width, in points. */
    private static final double SLACK = 1;

    private final PageDesign.Type type;
    private final SmallPrint print;
    private final double width;

    private ScaleEnds(PageDesign design, Kind kind) {
        this.type = design.type();
        this.print = SmallPrint.of(design, TYPE * type.size());
        this.width = width(design, kind);
    }

    /** Where the words of a scale stand, unless beside its steps; empty for what is no scale. */
    static Optional<String> apart(Element element, PageDesign design, Kind kind) {
        return element.attribute("class").orElse("").startsWith("steps ")
                ? new ScaleEnds(design, kind).apart(element.children())
                : Optional.empty();
    }

    /** How wide an answer space is, in points. */
    static double width(PageDesign design, Kind kind) {
        double indent = design.hasSideColumn() ? 0 : HangingNumber.LISTED_EM * design.type().size();
        return switch (kind) {
            case WORKSHEET -> PageGeometry.points(design.width() - HangingNumber.ON_SHEET_MM);
            case CARD -> PageGeometry.points(design.width());
            default -> PageGeometry.points(design.measure()) - indent;
        };
    }

    /** The steps as one block between those of the words, so that they are read in this order. */
    static List<Node> inBlocks(List<Node> scale, PageDesign design, Kind kind) {
        List<Node> ends = scale.stream().filter(ScaleEnds::isEnd).toList();
        List<Node> steps = new ScaleEnds(design, kind).spread(scale);
        return List.of(within((Element) ends.getFirst()), span("row", steps), ends.getLast());
    }

    /** The same with its words in a block that may reach out of it. */
    private static Element within(Element end) {
        return end.with(List.of(span("words", end.children())));
    }

    private static Element span(String kind, List<Node> children) {
        return new Element("span", Map.of("class", kind), children, Optional.empty());
    }

    private Optional<String> apart(List<Node> scale) {
        List<Double> ends =
                scale.stream()
                        .filter(ScaleEnds::isEnd)
                        .map(end -> print.width(words(end)))
                        .toList();
        long steps = scale.stream().filter(ScaleEnds::isStep).count();
        if (haveRoom(steps) && ends.stream().allMatch(end -> end <= SHARE * width)) {
            return Optional.empty();
        }
        double both = ends.stream().mapToDouble(Double::doubleValue).sum();
        return Optional.of(both + type.size() <= width ? "below" : "around");
    }

    /** Whether circles around the steps stand apart, on one line with the words at both ends. */
    private boolean haveRoom(long steps) {
        return steps * STEP * type.size() <= (1 - 2 * SHARE) * width
                && (steps + 1) * space() <= (1 - 2 * SHARE - STEPS) * width;
    }

    /** The steps at equal distances, the first at the left edge and the last at the right one. */
    private List<Node> spread(List<Node> scale) {
        long steps = scale.stream().filter(ScaleEnds::isStep).count();
        double room = width - SLACK - (steps - 1) * space();
        double step = Math.min(WIDE_STEP * type.size(), room / steps);
        double between = (room - steps * step) / (steps - 1);
        List<Node> spread = new ArrayList<>();
        for (Node node : scale) {
            if (node instanceof Element each && isStep(each)) {
                spread.add(
                        wide(
                                each,
                                step,
                                spread.stream().anyMatch(ScaleEnds::isStep) ? between : 0));
            } else if (!isEnd(node)) {
                spread.add(node);
            }
        }
        return spread;
    }

    private static Element wide(Element step, double width, double before) {
        Map<String, String> attributes = new HashMap<>(step.attributes());
        attributes.put(
                "style",
                String.format(Locale.ROOT, "width: %.2fpt; margin-left: %.2fpt", width, before));
        return new Element(step.name(), attributes, step.children(), step.source());
    }

    private double space() {
        return print.ofSize(type.size()).width(" ");
    }

    private static boolean isStep(Node node) {
        return node instanceof Element element
                && element.attribute("class").filter("step"::equals).isPresent();
    }

    private static boolean isEnd(Node node) {
        return node instanceof Element element
                && element.attribute("class").filter("end"::equals).isPresent();
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.text();
            case Element element ->
                    element.children().stream().map(ScaleEnds::words).collect(Collectors.joining());
        };
    }
}
