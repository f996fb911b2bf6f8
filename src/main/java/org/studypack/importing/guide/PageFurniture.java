package org.studypack.importing.guide;

import org.studypack.importing.foreign.ForeignBlock;
import org.studypack.importing.foreign.ForeignBlock.Heading;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.wording.Attribution;
import org.studypack.importing.wording.Residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Takes out of a guide what the page around it left there; all that is taken out is noted. */
final class PageFurniture {
    private static final int LONG = 25;
    private static final String BUTTON = "a button or menu entry of a web page";
    private static final String APPEAL = "an appeal or link of the page around the text";
    private static final String AMONG = "a short line among buttons and appeals";
    private static final String BEFORE = "a short line of the page before the title";

    private final List<ForeignBlock> blocks;
    private final ImportNotes notes;
    private final boolean[] out;

    private PageFurniture(List<ForeignBlock> blocks, ImportNotes notes) {
        this.blocks = blocks;
        this.notes = notes;
        this.out = new boolean[blocks.size()];
    }

    /** The blocks of the text itself. */
    static List<ForeignBlock> without(List<ForeignBlock> blocks, ImportNotes notes) {
        PageFurniture furniture = new PageFurniture(blocks, notes);
        NavigableMap<Integer, Integer> runs = QuestionRuns.find(blocks);
        furniture.clearHead();
        furniture.clearTail(QuestionRuns.behindLast(runs));
        furniture.clearMiddle(runs);
        return furniture.rest();
    }

    private void clearHead() {
        int title = onlyTitle();
        for (int i = 0; i < blocks.size() && blocks.get(i).words() < LONG; i++) {
            ForeignBlock block = blocks.get(i);
            if (Residue.isAppeal(block.text())) {
                leaveOut(i, Residue.isButton(block.text()) ? BUTTON : APPEAL);
            } else if (i < title) {
                leaveOut(i, BEFORE);
            } else {
                confirm(i);
            }
        }
    }

    /** The place of the one heading of level 1, where only short lines stand before it; or -1. */
    private int onlyTitle() {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.level() == 1) {
                titles.add(i);
            }
        }
        boolean first =
                titles.size() == 1
                        && blocks.subList(0, titles.getFirst()).stream()
                                .allMatch(b -> b.words() < LONG / 2);
        return first ? titles.getFirst() : -1;
    }

    private void clearTail(int behindQuestions) {
        int start = blocks.size();
        while (start > behindQuestions && blocks.get(start - 1).words() < LONG) {
            start--;
        }
        int last = -1;
        for (int i = Math.max(1, start); i < blocks.size(); i++) {
            if (Residue.isAppeal(blocks.get(i).text())) {
                last = i;
            }
        }
        boolean among = false;
        for (int i = Math.max(1, start); i < blocks.size(); i++) {
            boolean residue = Residue.isAppeal(blocks.get(i).text());
            if (residue) {
                leaveOut(i, Residue.isButton(blocks.get(i).text()) ? BUTTON : APPEAL);
            } else if (among && i < last) {
                leaveOut(i, AMONG);
            } else {
                confirm(i);
            }
            among |= residue;
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

    private void leaveOut(int index, String reason) {
        if (!out[index]) {
            out[index] = true;
            notes.leaveOut(
                    blocks.get(index).firstLine(),
                    blocks.get(index).lastLine(),
                    blocks.get(index).text(),
                    reason);
        }
    }

    private void confirm(int index) {
        Optional<String> question =
                index == 0 ? Optional.empty() : Attribution.question(blocks.get(index).text());
        if (question.isPresent() && !out[index]) {
            out[index] = true;
            notes.askToConfirm(
                    blocks.get(index).firstLine(),
                    blocks.get(index).lastLine(),
                    blocks.get(index).text(),
                    question.get());
        }
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
