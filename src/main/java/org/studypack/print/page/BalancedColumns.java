package org.studypack.print.page;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

import org.studypack.book.PageDesign;
import org.studypack.print.manuscript.PageGeometry;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the columns of a last page end at about one height: what stands in the first is marked to
 * leave it earlier ({@link ShortPages}). The engine would fill the first and leave the second
 * empty. What then takes another column, since not all can be divided, is undone.
 */
final class BalancedColumns {
    /** What is nearer to its neighbour's height, in lines, stays as it is. */
    private static final int NEAR = 3;

    /** How many lines more the second column may have in the end. */
    private static final int MOST_UNEVEN = 8;

    /** So many lines less are left free where the second column is too full. */
    private static final int LESS = 2;

    private static final int MOST_TRIES = 3;

    /** What is wider than a column by this is no part of it. */
    private static final double WIDE = 1.1;

    /** What ends so many lines above may leave its column too, as a heading does. */
    private static final int CLOSE = 4;

    /** So many lines are not divided. */
    private static final int LEAST = 16;

    private final Map<String, Attempt> attempts = new HashMap<>();

    /**
     * What was marked in a stretch.
     *
     * @param columns that it may take then
     * @param at the column whose content was marked, from 0 for the stretch's first
     * @param overleaf what began overleaf before
     * @param late those of them that stood in the columns
     * @param free what stays free below the marked, in dots
     * @param left how often it may still be less
     */
    private record Attempt(
            int columns,
            int at,
            List<Element> marked,
            List<Element> overleaf,
            List<Element> late,
            int free,
            int left) {

        Attempt with(List<Element> others, int less, int tries) {
            return new Attempt(columns, at, others, overleaf, late, less, tries);
        }
    }

    /** Marks what leaves its column, where nothing else changes any more. */
    void mark(EngineRun run, LaidOut laidOut, Round round) {
        PageDesign design = run.geometry().design();
        if (design.columns().count() != 2) {
            return;
        }
        double width = PageGeometry.points(design.column()) * run.renderer().getDotsPerPoint();
        for (PageStretch stretch : PageStretch.of(laidOut, laidOut.roots().getFirst())) {
            if (round.isOpen(stretch.id())
                    && !attempts.containsKey(stretch.id())
                    && balance(laidOut, stretch, run.line(), width)) {
                round.change(stretch.id());
            }
        }
    }

    /** Undoes what took another column, before other kinds change anything for it. */
    void undo(EngineRun run, LaidOut laidOut, Round round) {
        if (attempts.isEmpty()) {
            return;
        }
        for (PageStretch stretch : PageStretch.of(laidOut, laidOut.roots().getFirst())) {
            Attempt before = attempts.get(stretch.id());
            if (before != null
                    && !before.marked.isEmpty()
                    && !isBalanced(laidOut, stretch, before, run.line())) {
                attempts.put(stretch.id(), less(before, stretch, run.line()));
                round.change(stretch.id());
            }
        }
    }

    /** Whether what was marked has led to columns of about one height, and to no more of them. */
    private static boolean isBalanced(
            LaidOut laidOut, PageStretch stretch, Attempt before, int line) {
        int left = left(laidOut, stretch);
        return stretch.pages() <= before.columns
                && left - stretch.first() == before.at
                && stretch.heightOn(stretch.last()) <= stretch.heightOn(left) + MOST_UNEVEN * line;
    }

    /** Not all can be divided where half of it ends. */
    private static Attempt less(Attempt before, PageStretch stretch, int line) {
        elements(stretch.overleaf()).stream()
                .filter(element -> !before.overleaf.contains(element))
                .forEach(Overleaf::unmark);
        before.late.forEach(before.left == 0 ? Overleaf::mark : Overleaf::unmark);
        if (before.left == 0) {
            before.marked.forEach(ShortPages::unmark);
            return before.with(List.of(), 0, 0);
        }
        int free = Math.max(0, before.free - LESS * line);
        before.marked.forEach(element -> ShortPages.mark(element, free));
        return before.with(before.marked, free, before.left - 1);
    }

    private boolean balance(LaidOut laidOut, PageStretch stretch, int line, double width) {
        int last = stretch.last();
        boolean both = laidOut.plan().isBeside(last);
        int left = left(laidOut, stretch);
        int first = stretch.heightOn(left);
        int second = both ? stretch.heightOn(last) : 0;
        if (first - second < NEAR * line || first < LEAST * line) {
            return false;
        }
        int half = (first + second + line) / 2 / line * line + line;
        List<BlockBox> blocks = new ArrayList<>();
        collect(laidOut, laidOut.roots().getFirst(), left, blocks);
        boolean apart =
                blocks.stream()
                        .anyMatch(
                                block ->
                                        ShortPages.isMarked(block.getElement())
                                                || block.getWidth() > width * WIDE);
        if (apart || blocks.isEmpty() || tears(laidOut, left, half)) {
            return false;
        }
        // What stays free is above the notes of the column.
        int notes = laidOut.page(left).getFootnoteAreaHeight();
        int free = Math.max(0, laidOut.heightOf(laidOut.page(left)) - notes - half);
        // What ends above stays, and what begins well below stands in the second column.
        int end = laidOut.page(left).getTop() + half;
        blocks.removeIf(
                block ->
                        block.getAbsY() >= end + MOST_TRIES * LESS * line
                                || block.getAbsY() + block.getHeight() < end - CLOSE * line);
        blocks.forEach(block -> ShortPages.mark(block.getElement(), free));
        // Where their columns end, other headings may have to begin the next one.
        List<Element> late =
                elements(
                        stretch.overleaf().stream()
                                .filter(box -> laidOut.pageAt(box.getAbsY()) >= left)
                                .toList());
        late.forEach(Overleaf::unmark);
        attempts.put(
                stretch.id(),
                new Attempt(
                        both ? stretch.pages() : stretch.pages() + 1,
                        left - stretch.first(),
                        elements(blocks),
                        elements(stretch.overleaf()),
                        late,
                        free,
                        MOST_TRIES));
        return true;
    }

    /** Whether a column of a height has less room than a question that now is whole in it. */
    private static boolean tears(LaidOut laidOut, int column, int height) {
        return FoundBoxes.all(BlockBox.class, laidOut.roots()).stream()
                .filter(box -> box.getHeight() > height && TallQuestions.isQuestion(box))
                .filter(box -> !TallQuestions.holds(box.getElement()))
                .anyMatch(question -> laidOut.pageAt(question.getAbsY()) == column);
    }

    private static List<Element> elements(List<? extends Box> boxes) {
        return boxes.stream().map(Box::getElement).toList();
    }

    /** The first column of its last page. */
    private static int left(LaidOut laidOut, PageStretch stretch) {
        return laidOut.plan().isBeside(stretch.last()) ? stretch.last() - 1 : stretch.last();
    }

    /** The blocks that begin on a page and hold lines, or are not divided. */
    private static void collect(LaidOut laidOut, Box box, int page, List<BlockBox> blocks) {
        if (box instanceof LineBox) {
            return;
        }
        boolean whole = box instanceof TableBox || holdsLines(box) || box.getChildCount() == 0;
        if (whole && box instanceof BlockBox block && block.getElement() != null) {
            if (block.getHeight() > 0 && laidOut.pageAt(block.getAbsY()) == page) {
                blocks.add(block);
            }
            return;
        }
        box.getChildren().forEach(child -> collect(laidOut, child, page, blocks));
    }

    private static boolean holdsLines(Box box) {
        return box.getChildCount() > 0 && box.getChild(0) instanceof LineBox;
    }
}
