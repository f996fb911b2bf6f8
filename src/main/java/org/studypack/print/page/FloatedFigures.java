package org.studypack.print.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds figures that moved to the head of a page onto a line. The engine looks for the room of a
 * line before it moves the line to the next page, and not again. Such a figure is marked to stay
 * where the text has it.
 */
final class FloatedFigures {
    /** The attribute of a figure that stays in the flow. */
    static final String STAYS = "data-stays";

    /** After so many layouts with such figures no figure moves any more. */
    private static final int PATIENCE = 2;

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
            walk(laidOut.roots().getFirst());
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

    private void walk(Box box) {
        if (box instanceof LineBox line) {
            if (line.getHeight() > 0 && !line.getChildren().isEmpty()) {
                figures.stream().filter(figure -> isOn(figure, line)).forEach(this::stay);
            }
            return;
        }
        box.getChildren().forEach(this::walk);
    }

    private static boolean isOn(BlockBox figure, LineBox line) {
        return line.getAbsY() < figure.getAbsY() + figure.getHeight() - 1
                && line.getAbsY() + line.getHeight() > figure.getAbsY() + 1;
    }

    private void stay(BlockBox figure) {
        Element element = figure.getElement();
        if (!element.hasAttribute(STAYS)) {
            element.setAttribute(STAYS, "stays");
            found = true;
        }
    }
}
