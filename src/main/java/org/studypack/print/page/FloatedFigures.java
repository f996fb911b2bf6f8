package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.studypack.print.line.FittedBlock;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds figures that moved to the head of a page where they must not stand, and marks them to stay
 * where the text has them: onto a line, since the engine looks for the room of a line before it
 * moves the line to the next page, and not again; above the first line of a paragraph, where the
 * engine forgets the indent as it moves that below the figure; and above a worksheet, which would
 * then begin below the figure, on a page of the text that is as wide as a column.
 */
final class FloatedFigures {
    /** The attribute of a figure that stays in the flow. */
    static final String STAYS = "data-stays";

    /** After so many layouts with such figures no figure moves any more. */
    private static final int PATIENCE = 2;

    /** What lengths are rounded to, in dots. */
    private static final int ROUNDING = 20;

    private final List<BlockBox> figures = new ArrayList<>();
    private int layouts;
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
            stayWhereTheyDisturb(laidOut, laidOut.roots().getFirst());
        }
        if (found && ++layouts > PATIENCE) {
            figures.forEach(this::stay);
        }
        return found;
    }

    private void collect(Box box) {
        if (box instanceof BlockBox block
                && block.isFloated()
                && block.getElement() != null
                && block.getElement().getTagName().equals("figure")) {
            figures.add(block);
        }
    }

    private void stayWhereTheyDisturb(LaidOut laidOut, Box text) {
        for (LineBox line : FoundBoxes.outermost(LineBox.class, text)) {
            if (line.getHeight() > 0 && !line.getChildren().isEmpty()) {
                figures.stream()
                        .filter(figure -> isOn(figure, line) || isTooLong(laidOut, figure, line))
                        .forEach(this::stay);
            }
        }
        for (BlockBox block : FoundBoxes.all(BlockBox.class, List.of(text))) {
            if (SheetNames.isWorksheet(block)) {
                figures.stream()
                        .filter(figure -> isAbove(laidOut, figure, block))
                        .forEach(this::stay);
            }
        }
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

    private void stay(BlockBox figure) {
        Element element = figure.getElement();
        if (!element.hasAttribute(STAYS)) {
            element.setAttribute(STAYS, "stays");
            found = true;
        }
    }
}
