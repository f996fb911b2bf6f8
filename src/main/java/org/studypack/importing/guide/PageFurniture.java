package org.studypack.importing.guide;

import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.line.WrappedLines;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.wording.Attribution;
import org.studypack.importing.wording.Residue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Takes out of a guide what the page around it left there; all that is taken out is noted. Dates,
 * names and rights are taken only where nothing but the title stands before them, or nothing after
 * them; anywhere else they are text.
 */
final class PageFurniture {
    private static final int LONG = 25;
    private static final String BUTTON = "a button or menu entry of a web page";
    private static final String APPEAL = "an appeal or link of the page around the text";
    private static final String AMONG = "a short line among buttons and appeals";
    private static final String BEFORE = "a short line of the page before the title";

    private static final String EMPTY = "a heading with nothing under it";

    private final List<ForeignBlock> blocks;
    private final ImportNotes notes;
    private final boolean[] out;

    /** Whether it is a page of a site, which has a title of its own and may have a head. */
    private final boolean page;

    private PageFurniture(ForeignDocument document, ImportNotes notes) {
        this.blocks = document.blocks();
        this.page = document.title().isPresent();
        this.notes = notes;
        this.out = new boolean[blocks.size()];
    }

    /** The blocks of the text itself. */
    static List<ForeignBlock> without(ForeignDocument document, ImportNotes notes) {
        PageFurniture furniture = new PageFurniture(document, notes);
        NavigableMap<Integer, Integer> runs = QuestionRuns.find(document.blocks());
        furniture.clearHead();
        furniture.clearTail(QuestionRuns.afterLast(runs));
        furniture.clearMiddle(runs);
        furniture.clearEmptyHeadings();
        return furniture.rest();
    }

    /** Up to the first heading or the first line that reads like text, after the title. */
    private void clearHead() {
        int title = onlyTitle();
        boolean text = false;
        for (int i = 0; i < blocks.size() && !text && blocks.get(i).words() < LONG; i++) {
            if (Residue.isAppeal(blocks.get(i).text())) {
                leaveOut(i, residue(i));
            } else if (i < title) {
                leaveOut(i, BEFORE);
            } else if (i > 0 && i != title) {
                text = !confirm(i) && !isSubtitle(i, title);
            }
        }
    }

    /** Whether a line right under the title goes on with it, so that a name may follow. */
    private boolean isSubtitle(int index, int title) {
        return index == Math.max(title, 0) + 1
                && blocks.get(index) instanceof Paragraph paragraph
                && paragraph.alone()
                && paragraph.words() < LONG / 2
                && !WrappedLines.endsSentence(paragraph.text());
    }

    /**
     * The place of a page's one heading of level 1, where only short lines stand before it; or -1.
     */
    private int onlyTitle() {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.level() == 1) {
                titles.add(i);
            }
        }
        boolean first =
                page
                        && titles.size() == 1
                        && blocks.subList(0, titles.getFirst()).stream()
                                .allMatch(b -> b.words() < LONG / 2);
        return first ? titles.getFirst() : -1;
    }

    private void clearTail(int afterQuestions) {
        int start = blocks.size();
        while (start > afterQuestions && mayBePage(blocks.get(start - 1))) {
            start--;
        }
        BitSet appeals = new BitSet();
        for (int i = Math.max(1, start); i < blocks.size(); i++) {
            appeals.set(i, Residue.isAppeal(blocks.get(i).text()));
        }
        int last = appeals.length() - 1;
        boolean among = false;
        for (int i = Math.max(1, start); i < blocks.size(); i++) {
            boolean residue = appeals.get(i);
            if (residue) {
                leaveOut(i, residue(i));
            } else if (among && i < last) {
                leaveOut(i, AMONG);
            }
            among |= residue;
        }
        confirmTail(Math.max(1, start));
    }

    /** Whether a block at the end is no text: a sentence is one, but for appeals and rights. */
    private static boolean mayBePage(ForeignBlock block) {
        return block.words() < LONG
                && (!WrappedLines.endsSentence(block.text())
                        || Residue.isAppeal(block.text())
                        || Attribution.question(block.text()).isPresent());
    }

    /** What stands after all text, last line first. */
    private void confirmTail(int start) {
        for (int i = blocks.size() - 1; i >= start; i--) {
            if (!out[i] && !confirm(i)) {
                return;
            }
        }
    }

    private void clearMiddle(NavigableMap<Integer, Integer> runs) {
        for (int i = 0; i < blocks.size(); i++) {
            Map.Entry<Integer, Integer> run = runs.floorEntry(i);
            boolean question = run != null && run.getKey() < i && i < run.getValue();
            if (!out[i] && !question && Residue.isButtonAnywhere(blocks.get(i).text())) {
                leaveOut(i, BUTTON);
            }
        }
    }

    /**
     * Headings at the end over what went from under them: a menu, or notes, which have their own
     * place.
     */
    private void clearEmptyHeadings() {
        for (int i = blocks.size() - 1; i > 1; i--) {
            if (blocks.get(i) instanceof Heading heading && Residue.isOverNotes(heading.text())) {
                leaveOut(i, EMPTY);
            } else if (!out[i] && !(blocks.get(i) instanceof ForeignBlock.Rule)) {
                return;
            }
        }
    }

    private String residue(int index) {
        return Residue.isButton(blocks.get(index).text()) ? BUTTON : APPEAL;
    }

    private void leaveOut(int index, String reason) {
        if (!out[index]) {
            out[index] = true;
            ForeignBlock block = blocks.get(index);
            notes.leaveOut(block.origin(), block.text(), reason);
        }
    }

    /** Takes a line that says who, when or which rights; false for any other. */
    private boolean confirm(int index) {
        ForeignBlock block = blocks.get(index);
        boolean apart =
                index == 0
                        || out[index - 1]
                        || (index == 1 && GuideTitle.isTitle(blocks.getFirst()))
                        || blocks.get(index - 1).origin().isApartFrom(block.origin());
        Optional<String> question =
                block instanceof Paragraph paragraph && paragraph.alone() && apart
                        ? Attribution.question(block.text())
                        : Optional.empty();
        if (question.isEmpty()) {
            return false;
        }
        if (!out[index]) {
            out[index] = true;
            notes.askToConfirm(block.origin(), block.text(), question.get());
        }
        return true;
    }

    private List<ForeignBlock> rest() {
        List<ForeignBlock> rest = new ArrayList<>();
        for (int i = 0; i < out.length; i++) {
            if (!out[i]) {
                rest.add(blocks.get(i));
            }
        }
        return rest;
    }
}
