package org.studypack.print.line;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.layout.InlineBoxing;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;

import org.studypack.print.face.TypeCase;

import java.util.List;
import java.util.function.Consumer;

/**
 * Justifies lines once more. The engine forgets a paragraph's indent when its first line holds an
 * inline block, counts the space at the end of a line when an inline block begins the next, and
 * leaves lines ragged that were fitted beforehand.
 */
public final class LineRepair {
    private final LayoutContext context;
    private final TypeCase types;

    private LineRepair(LayoutContext context, TypeCase types) {
        this.context = context;
        this.types = types;
    }

    public static void repair(PdfBoxRenderer renderer, TypeCase types) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        new LineRepair(context, types).walk(renderer.getRootBox());
    }

    private void walk(Box box) {
        if (box instanceof LineBox) {
            return;
        }
        List<Box> children = box.getChildren();
        if (FittedBlock.isFitted(box) && box.getStyle().isTextJustify()) {
            BlockBox block = (BlockBox) box;
            LineSpread spread = LineSpread.of(block, context, types);
            children.subList(0, children.size() - 1)
                    .forEach(line -> repairFitted((LineBox) line, block, spread));
        } else if (hasInlineBlock(children) && ((BlockBox) box).getStyle().isTextJustify()) {
            children.forEach(line -> repair((LineBox) line, (BlockBox) box));
        } else if (hasInlineBlock(children)) {
            indent((LineBox) children.getFirst(), (BlockBox) box);
        } else {
            children.forEach(this::walk);
        }
    }

    private static boolean hasInlineBlock(List<Box> lines) {
        return lines.stream()
                .anyMatch(
                        line -> line instanceof LineBox each && each.isContainsBlockLevelContent());
    }

    private void repairFitted(LineBox line, BlockBox block, LineSpread spread) {
        place(line, block);
        line.setEndsOnNL(false);
        spread.justify(line);
        line.calcCanvasLocation();
        line.calcChildLocations();
    }

    private void repair(LineBox line, BlockBox block) {
        JustificationInfo before = line.getJustificationInfo();
        if (before != null) {
            texts(line, text -> text.setWidth(natural(text, before)));
        }
        line.trimTrailingSpace(context);
        place(line, block);
        line.justify(context);
        line.calcCanvasLocation();
        line.calcChildLocations();
    }

    private void place(LineBox line, BlockBox block) {
        line.setContentWidth(InlineBoxing.positionHorizontally(context, line, 0));
        if (line.isFirstLine()) {
            line.setContentStart(indent(block));
        }
        line.align(false, context);
    }

    private int indent(BlockBox block) {
        return (int)
                block.getStyle()
                        .getFloatPropertyProportionalWidth(
                                CSSName.TEXT_INDENT, block.getContentWidth(), context);
    }

    /** Stands the first line of ragged text in again, where it has room for that. */
    private void indent(LineBox line, BlockBox block) {
        int indent = indent(block);
        if (indent > 0
                && line.isFirstLine()
                && line.getX() == 0
                && line.getContentWidth() + indent <= block.getContentWidth()) {
            line.setX(indent);
            line.calcCanvasLocation();
            line.calcChildLocations();
        }
    }

    private static int natural(InlineText text, JustificationInfo before) {
        return Math.round(text.getWidth() - text.calcTotalAdjustment(before));
    }

    private static void texts(Box inline, Consumer<InlineText> visitor) {
        List<?> children =
                inline instanceof InlineLayoutBox box
                        ? box.getInlineChildren()
                        : inline.getChildren();
        for (Object child : children) {
            switch (child) {
                case InlineText text -> visitor.accept(text);
                case LineBox other -> {}
                case InlineLayoutBox inner -> texts(inner, visitor);
                default -> {}
            }
        }
    }
}
