package org.studypack.print.page;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;

import org.w3c.dom.Element;

import java.util.Locale;

/**
 * Gives each figure beside which no text can stand a height of whole lines, once it is laid out and
 * its height is known. Text that runs on around a figure follows it within its own paragraph, where
 * {@link BaselineGrid} cannot move it.
 */
final class FigureLines {
    /** What lengths are rounded to, in dots. */
    private static final int ROUNDING = 4;

    private static final String STYLE = "style";

    private final int line;
    private final float dotsPerPoint;
    private final LayoutContext context;
    private final Round round;

    private FigureLines(EngineRun run, Round round) {
        this.round = round;
        this.line = run.line();
        this.dotsPerPoint = run.renderer().getDotsPerPoint();
        this.context = run.renderer().getSharedContext().newLayoutContextInstance();
    }

    /** Marks figures that are to be higher. */
    static void mark(EngineRun run, LaidOut laidOut, Round round) {
        FigureLines figures = new FigureLines(run, round);
        laidOut.roots().forEach(figures::walk);
    }

    private void walk(Object node) {
        if (node instanceof BlockBox block
                && block.getElement() != null
                && block.getElement().getTagName().equals("figure")) {
            Element element = block.getElement();
            if (block.getStyle().isFloated()) {
                fill(block, element);
            } else if (element.hasAttribute(STYLE)) {
                // It was to be higher where it could move, and stays now.
                element.removeAttribute(STYLE);
                round.change(element);
            }
        } else if (node instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(this::walk);
        } else if (node instanceof Box box) {
            box.getChildren().forEach(this::walk);
        }
    }

    private void fill(BlockBox figure, Element element) {
        int beyond = Math.floorMod(figure.getHeight(), line);
        if (beyond > ROUNDING && beyond < line - ROUNDING && !element.hasAttribute(STYLE)) {
            float below = figure.getMargin(context).bottom() + line - beyond;
            element.setAttribute(
                    STYLE,
                    String.format(Locale.ROOT, "margin-bottom: %.3fpt", below / dotsPerPoint));
            round.change(element);
        }
    }
}
