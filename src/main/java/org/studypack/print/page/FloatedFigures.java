package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.studypack.print.line.FittedBlock;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds figures that moved to the head of a page where they must not stand, and marks them to stay
 * where the text has them: onto a line, where {@link BelowFigures} could not keep them apart; above
 * the first line of a paragraph, where the engine forgets the indent as it moves that below the
 * figure; and above a worksheet, which would then begin below the figure, on a page of the text
 * that is as wide as a column.
 */
final class FloatedFigures {
    /** The attribute of a figure that stays in the flow. */
    static final String STAYS = "data-stays";

    /** After so many layouts with such figures no figure moves any more. */
    private static final int PATIENCE = 2;

    /** So many pages after its text a figure is still found. */
    private static final int FARTHEST = 2;

    /** In so many layouts figures are looked for that are far from their text. */
    private static final int MOST_MISSED = 8;

    /** What lengths are rounded to, in dots. */
    private static final int ROUNDING = 20;

    private final List<BlockBox> figures = new ArrayList<>();
    private int layouts;
    private int missed;
    private boolean found;

    /**
     * Marks them; whether there are any. What comes after one moves then, and with it other figures
     * may come onto lines.
     */
    boolean mark(LaidOut laidOut) {
        found = false;
        figures.clear();
        laidOut.roots().forEach(this::collect);
        if (!figures.isEmpty()) {
            markThoseInTheWay(laidOut, laidOut.roots().getFirst());
        }
        if (found && ++layouts > PATIENCE) {
            figures.forEach(this::markToStay);
        }
        if (!found && missed < MOST_MISSED) {
            markThoseFarFromTheirText(laidOut);
            missed += found ? 1 : 0;
        }
        return found;
    }

    private void collect(Box box) {
        if (box instanceof BlockBox block && isFloated(block)) {
            figures.add(block);
        }
    }

    /** Whether a block is a figure that may move. */
    static boolean isFloated(BlockBox block) {
        return block.getStyle().isFloated()
                && block.getElement() != null
                && isFigure(block.getElement());
    }

    private static boolean isFigure(Element element) {
        return element.getTagName().equals("figure");
    }

    /**
     * Figures that are overleaf from the page after their text: who reads on does not find them.
     * Those of a section that come after one that stays are looked at again.
     */
    private void markThoseFarFromTheirText(LaidOut laidOut) {
        Map<Element, Box> above = new HashMap<>();
        figures.forEach(figure -> above(figure).ifPresent(text -> above.put(text, figure)));
        FoundBoxes.all(BlockBox.class, laidOut.roots()).stream()
                .filter(block -> above.containsKey(block.getElement()) && block.getHeight() > 0)
                .forEach(block -> above.put(block.getElement(), block));
        Set<Node> sections = new HashSet<>();
        for (BlockBox figure : figures) {
            Optional<Box> text = above(figure).map(above::get);
            if (text.isPresent()
                    && laidOut.pageAt(figure.getAbsY())
                            > laidOut.pageAt(bottom(text.get())) + FARTHEST
                    && sections.add(figure.getElement().getParentNode())) {
                markToStay(figure);
            }
        }
    }

    /** What stands in the text above a figure, but for other figures. */
    private static Optional<Element> above(BlockBox figure) {
        Node above = figure.getElement().getPreviousSibling();
        while (above != null && (!(above instanceof Element element) || isFigure(element))) {
            above = above.getPreviousSibling();
        }
        return Optional.ofNullable((Element) above);
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight() - 1;
    }

    private void markThoseInTheWay(LaidOut laidOut, Box text) {
        Map<Integer, List<BlockBox>> byPage = byPage(laidOut);
        for (LineBox line : FoundBoxes.outermost(LineBox.class, text)) {
            if (line.getHeight() > 0 && !line.getChildren().isEmpty()) {
                near(laidOut, line, byPage).stream()
                        .filter(
                                figure ->
                                        isOn(figure, line)
                                                || isTooLong(laidOut, figure, line)
                                                || leavesHeadFree(laidOut, figure, line))
                        .forEach(this::markToStay);
            }
        }
        for (BlockBox block : FoundBoxes.all(BlockBox.class, List.of(text))) {
            if (SheetNames.isWorksheet(block)) {
                figures.stream()
                        .filter(figure -> isAbove(laidOut, figure, block))
                        .forEach(this::markToStay);
            }
        }
    }

    /** The figures of each page; one that is on two is among those of both. */
    private Map<Integer, List<BlockBox>> byPage(LaidOut laidOut) {
        Map<Integer, List<BlockBox>> byPage = new HashMap<>();
        for (BlockBox figure : figures) {
            int last = laidOut.pageAt(figure.getAbsY() + figure.getHeight());
            for (int page = laidOut.pageAt(figure.getAbsY()); page <= last; page++) {
                byPage.computeIfAbsent(page, each -> new ArrayList<>()).add(figure);
            }
        }
        return byPage;
    }

    /** The figures of a line's page and of the page before that: no others can disturb it. */
    private static List<BlockBox> near(
            LaidOut laidOut, LineBox line, Map<Integer, List<BlockBox>> byPage) {
        List<BlockBox> near = new ArrayList<>();
        int last = laidOut.pageAt(line.getAbsY() + line.getHeight());
        for (int page = laidOut.pageAt(line.getAbsY()) - 1; page <= last; page++) {
            near.addAll(byPage.getOrDefault(page, List.of()));
        }
        return near;
    }

    /** Whether a worksheet begins below a figure of the text, on the page of that. */
    private static boolean isAbove(LaidOut laidOut, BlockBox figure, Box worksheet) {
        return figure.getAbsY() < worksheet.getAbsY()
                && laidOut.pageAt(figure.getAbsY()) == laidOut.pageAt(worksheet.getAbsY());
    }

    private static boolean isOn(BlockBox figure, LineBox line) {
        return line.getAbsY() < figure.getAbsY() + figure.getHeight() - 1
                && line.getAbsY() + line.getHeight() > figure.getAbsY() + 1;
    }

    /** Whether a paragraph that begins below a figure has a first line longer than its measure. */
    private static boolean isTooLong(LaidOut laidOut, BlockBox figure, LineBox line) {
        Box paragraph = line.getParent();
        return line.equals(paragraph.getChild(0))
                && !FittedBlock.isFitted(paragraph)
                && line.getX() + line.getContentWidth() > paragraph.getContentWidth() + ROUNDING
                && line.getAbsY() > figure.getAbsY()
                && laidOut.pageAt(figure.getAbsY()) == laidOut.pageAt(line.getAbsY());
    }

    /**
     * Whether a paragraph that goes on below a figure leaves as much room free at the head of the
     * page after that, as {@link BelowFigures} asked the engine to.
     */
    private boolean leavesHeadFree(LaidOut laidOut, BlockBox figure, LineBox line) {
        if (line.getPreviousSibling() == null) {
            return false;
        }
        int page = laidOut.pageAt(line.getAbsY());
        int top = laidOut.page(page).getTop();
        return line.getAbsY() - top > 2 * line.getHeight()
                && laidOut.pageAt(figure.getAbsY()) == page - 1
                && laidOut.pageAt(line.getPreviousSibling().getAbsY()) < page
                && figures.stream().noneMatch(other -> laidOut.pageAt(other.getAbsY()) == page);
    }

    private void markToStay(BlockBox figure) {
        Element element = figure.getElement();
        if (!element.hasAttribute(STAYS)) {
            element.setAttribute(STAYS, "stays");
            found = true;
        }
    }
}
