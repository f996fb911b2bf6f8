package org.studypack.importing.guide;

import org.studypack.diagnostic.Steps;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Rule;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.guide.ForeignGuide.Section;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.wording.ImportWords;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Reads a foreign document as a reading guide. Each block is in one section, or is noted. */
final class GuideReading {
    private final ForeignDocument document;
    private final ImportWords wording;
    private final ImportNotes notes;
    private final Steps steps;
    private final List<Section> sections = new ArrayList<>();
    private List<ForeignBlock> blocks = List.of();
    private GuideTitle title = GuideTitle.NONE;
    private String named = "";
    private SectionDraft draft;

    private GuideReading(
            ForeignDocument document, ImportWords wording, ImportNotes notes, Steps steps) {
        this.steps = steps;
        this.document = document;
        this.wording = wording;
        this.notes = notes;
        this.draft = SectionDraft.ours(wording.introduction(), new Origin.Lines(1, 1));
    }

    /** The guide; its list of sections is empty where the document holds no text. */
    static ForeignGuide read(
            ForeignDocument document, ImportWords wording, ImportNotes notes, Steps steps) {
        return new GuideReading(document, wording, notes, steps).read();
    }

    private ForeignGuide read() {
        notes.leaveOut(document);
        List<ForeignBlock> text = steps.over(PageFurniture.without(document, notes));
        List<ForeignBlock> asked = steps.over(AskedLists.of(text));
        List<ForeignBlock> nested = steps.over(NestedQuestions.of(asked));
        blocks = SectionHeadings.mark(nested, notes);
        takeTitle();
        blocks = steps.over(blocks);
        NavigableMap<Integer, Integer> runs = QuestionRuns.find(blocks);
        int level = sectionLevel(runs);
        named = wording.introduction();
        if (!blocks.isEmpty()) {
            draft = SectionDraft.ours(named, blocks.getFirst().origin());
        }
        for (int i = 0; i < blocks.size(); i++) {
            Integer end = runs.get(i);
            if (end != null) {
                addQuestions(i, end);
                i = end - 1;
            } else {
                add(blocks.get(i), level);
            }
        }
        finish();
        List<Section> answered = AnswerKeys.distributed(sections, notes, steps);
        return new ForeignGuide(title, answered, CalledNotes.of(document.notes(), answered, notes));
    }

    /**
     * What the file says of itself, where it does not open with its title; else the one heading of
     * the highest level, or the first line that reads like a title.
     */
    private void takeTitle() {
        int only = onlyTitle();
        boolean opens =
                !blocks.isEmpty()
                        && blocks.getFirst() instanceof Heading first
                        && first.level() == 1;
        if (document.title().isPresent() && !opens) {
            title = GuideTitle.apart(document.title().get());
        } else if (only > 0 && blocks.size() > only + 1) {
            takeTitle(only);
        } else if (blocks.size() > 1 && GuideTitle.isTitle(blocks.getFirst())) {
            takeTitle(0);
        }
    }

    /** Takes a block for the title; what stands before it stays. */
    private void takeTitle(int index) {
        ForeignBlock block = blocks.get(index);
        title = GuideTitle.of(block.text(), block.origin());
        String label = GuideTitle.label(block.text());
        if (!label.isEmpty()) {
            notes.leaveOut(block.origin(), label, "the word before the title");
        }
        List<ForeignBlock> rest = new ArrayList<>(blocks.subList(0, index));
        rest.addAll(ofTitle(block));
        rest.addAll(blocks.subList(index + 1, blocks.size()));
        blocks = rest;
    }

    /**
     * The one heading of level 1, where no other heading stands before it; -1 where there is none.
     */
    private int onlyTitle() {
        int first = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                boolean title = heading.level() == 1 && first < 0;
                if (!title && (heading.level() == 1 || first < 0)) {
                    return -1;
                }
                first = title ? i : first;
            }
        }
        return first;
    }

    /** What a title cannot hold: the text of its notes, and its pictures. */
    private List<ForeignBlock> ofTitle(ForeignBlock first) {
        List<ForeignBlock> more = new ArrayList<>();
        for (ForeignInline piece : ForeignInline.all(first.content())) {
            if (piece instanceof ForeignInline.Call) {
                more.add(new Paragraph(List.of(piece), first.origin(), false));
            }
        }
        return more;
    }

    /** The level of the headings that open sections: the highest that occurs more than once. */
    private int sectionLevel(NavigableMap<Integer, Integer> runs) {
        int[] count = new int[7];
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && !runs.containsKey(i)) {
                count[heading.level()]++;
            }
        }
        IntPredicate often = level -> count[level] > 1;
        IntPredicate ever = level -> count[level] > 0;
        return IntStream.rangeClosed(1, 6)
                .filter(often)
                .findFirst()
                .orElse(IntStream.rangeClosed(1, 6).filter(ever).findFirst().orElse(6));
    }

    private void add(ForeignBlock block, int level) {
        if (block instanceof Heading heading && heading.level() <= level) {
            open(heading);
        } else if (block instanceof Rule) {
            notes.leaveOut(block.origin(), block.text(), "a line of marks between paragraphs");
        } else {
            if (draft.hasQuestions()) {
                proceed(block.origin());
            }
            draft.add(
                    block instanceof Heading heading
                            ? heading.atLevel(heading.level() - level + 1)
                            : block);
        }
    }

    /**
     * Opens a section. A number of its own, as in <i>Chapter 2</i>, waits for the title; a line
     * under the title of the guide is its subtitle; any other title with nothing under it keeps the
     * next as a heading in its section.
     */
    private void open(Heading heading) {
        if (!draft.isBareTitle() || !draft.isShort()) {
            finish();
            draft = SectionDraft.of(heading);
        } else if (draft.isNumber()) {
            draft = draft.followedBy(heading);
        } else if (isUnderTitle()) {
            title = title.withSubtitle(draft.plainTitle());
            draft = SectionDraft.of(heading);
        } else {
            draft.add(heading.atLevel(2));
        }
        named = draft.plainTitle();
    }

    /** Whether the section's title is the first line under the title of the guide. */
    private boolean isUnderTitle() {
        return sections.isEmpty()
                && !title.title().isEmpty()
                && title.subtitle().isEmpty()
                && draft.isPlain()
                && document.title().isEmpty();
    }

    /** Begins a section for what stands after the questions of another. */
    private void proceed(Origin origin) {
        finish();
        draft = SectionDraft.ours(wording.continued(named), origin);
    }

    private void addQuestions(int heading, int end) {
        if (draft.hasQuestions()) {
            proceed(blocks.get(heading).origin());
        }
        int first = heading + 1 + QuestionRuns.lead(blocks, heading + 1);
        draft.ask(
                blocks.get(heading),
                blocks.subList(heading + 1, first),
                blocks.subList(first, end));
    }

    private void finish() {
        if (draft.isBareTitle()) {
            notes.leaveOut(draft.origin(), draft.plainTitle(), "a heading with nothing under it");
        } else {
            Optional<Section> section = draft.finished(wording.questionsAlone());
            section.ifPresent(sections::add);
        }
    }
}
