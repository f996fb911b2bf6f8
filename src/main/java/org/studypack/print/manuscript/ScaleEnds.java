package org.studypack.print.manuscript;

import org.studypack.book.Node;
import org.studypack.book.Node.Element;
import org.studypack.book.Node.Text;
import org.studypack.book.PageDesign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words at both ends of a scale. They stand beside its steps where they are short; what is
 * wider or higher there, or leaves the steps no room, stands above the steps and below them, in
 * lines of its own, where words are whole and may go on overleaf.
 */
final class ScaleEnds {
    /** The attribute of a scale whose words stand above and below it. */
    static final String APART = "data-apart";

    /** The share of the width that each end has beside the steps. */
    static final double SHARE = 0.18;

    /** The size of their type, of the text's. */
    static final double TYPE = 0.9;

    /**
     * The least distance of two steps, of the text's size: of their circles, and what is between.
     */
    private static final double STEP = 2;

    /** Lines that stand beside the steps at most. */
    private static final int LINES = 4;

    /** How much of its lines a text fills, since words are not divided. */
    private static final double FILLED = 0.7;

    private ScaleEnds() {}

    /**
     * Whether the words of a scale have no room beside its steps.
     *
     * @param onSheet whether it stands on a worksheet, and not in a list
     */
    static boolean areApart(Element element, PageDesign design, boolean onSheet) {
        if (!element.attribute("class").orElse("").startsWith("steps ")) {
            return false;
        }
        double width = width(design, onSheet);
        if (!haveRoom(element, width, design.type().size())) {
            return true;
        }
        SmallPrint print = SmallPrint.of(design, TYPE * design.type().size());
        for (Node child : element.children()) {
            if (isEnd(child) && !fits(words(child), SHARE * width, print)) {
                return true;
            }
        }
        return false;
    }

    /** How wide an answer space is, in points. */
    static double width(PageDesign design, boolean onSheet) {
        double indent = design.hasSideColumn() ? 0 : HangingNumber.LISTED_EM * design.type().size();
        return onSheet
                ? PageGeometry.points(design.width() - HangingNumber.ON_SHEET_MM)
                : PageGeometry.points(design.measure()) - indent;
    }

    /** Whether circles around the steps stand apart between the words at both ends. */
    private static boolean haveRoom(Element scale, double width, double type) {
        long steps = scale.children().stream().filter(ScaleEnds::isStep).count();
        return steps * STEP * type <= (1 - 2 * SHARE) * width;
    }

    /** The steps as one block between those of the words, so that they are read in this order. */
    static List<Node> apart(List<Node> scale) {
        List<Node> ends = scale.stream().filter(ScaleEnds::isEnd).toList();
        List<Node> steps = scale.stream().filter(each -> !isEnd(each)).toList();
        Map<String, String> row = Map.of("class", "row");
        return List.of(
                ends.getFirst(), new Element("span", row, steps, Optional.empty()), ends.getLast());
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

    private static boolean fits(String text, double width, SmallPrint print) {
        boolean whole =
                Arrays.stream(text.split("[\\s-]+", -1))
                        .allMatch(word -> print.width(word) <= width);
        return whole && print.width(text) <= LINES * FILLED * width;
    }
}
